import { createPool } from "#analysis/threads/pool.ts";
import type { DatabasePlace } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { type Answer, answerQuestion, type Question, type QuestionName } from "#server/services/questions.ts";
import { createCoalitionReading, editionOf, isLarge } from "#server/services/stored-coalition.ts";
import type { Outcome } from "./reader-worker.ts";
import { asProblem } from "./refusal.ts";

/**
 * Answers what is asked of a coalition's rows. A large coalition is read, and all that is made of it made, in a thread of its
 * own with its own connection: nobody else waits for it.
 */
export type Reader = {
  /** @throws Problem `unknown-coalition` */
  readonly edition: (coalition: string) => Promise<string>;
  /** @throws Problem or UnknownChoice for what the coalition has not */
  readonly ask: <Name extends QuestionName>(question: Question<Name>) => Promise<Answer<Name>>;
  /** Ends the thread, and with it whatever is still asked of it. */
  readonly close: () => Promise<void>;
};

const fromSource = import.meta.url.endsWith(".ts");
const ownWorker = new URL(fromSource ? "./reader-worker.ts" : "./reader-worker.js", import.meta.url).href;

/** @param place where the thread finds the database; null, for one in memory, answers everything in the calling thread */
export function createReader(db: Database, place: DatabasePlace | null, { worker } = { worker: ownWorker }): Reader {
  const readingHere = createCoalitionReading((read) => read(db));
  // One at a time, and it does not step back: whoever asks for a page waits for it.
  const thread = place && createPool<Question>({ threads: 1, worker, workerData: place, nice: 0 });
  return {
    edition: (coalition) => editionOf(db, coalition),
    ask: async <Name extends QuestionName>(question: Question<Name>) => {
      if (thread === null || !(await isLarge(db, question.coalition))) return answerQuestion(readingHere, question);
      const outcome = (await thread.run(question)) as Outcome;
      if ("refused" in outcome) throw asProblem(outcome.refused);
      return outcome.answered as Answer<Name>;
    },
    close: async () => thread?.close(),
  };
}
