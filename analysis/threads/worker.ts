import { move } from "piscina";
import type { Task } from "./protocol.ts";
import { runTask } from "./tasks.ts";

/** The file that a thread of the pool starts with; piscina calls its default export for every task. */
export default function work(task: Task): unknown {
  const answer = runTask(task);
  // Handed over instead of copied: this thread has no more use for it.
  return answer instanceof Uint8Array ? move(answer) : answer;
}
