import { runTask } from "./tasks.ts";

/** The file that a thread of the pool starts with; piscina calls its default export for every task. */
export default runTask;
