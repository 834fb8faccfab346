/** A thread that dies of one task and does the others. */
export default function work(task: "die" | "live"): string {
  if (task === "die") process.exit(3);
  return task;
}
