import work from "#server/reader/reader-worker.ts";
import type { Question } from "#server/services/questions.ts";

/** The reading thread, except that one question is the death of it. */
export default function workOrDie(question: Question): Promise<unknown> {
  if (question.name === "municipality") process.exit(3);
  return work(question);
}
