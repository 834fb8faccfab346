import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { type DatabasePlace, openForReading } from "#server/database/open.ts";
import { type Answer, answerQuestion, type Question } from "#server/services/questions.ts";
import { createCoalitionReading } from "#server/services/stored-coalition.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** What the thread has to say of a question. */
export type Outcome = { readonly answered: Answer } | { readonly refused: Refusal };

const place = workerData as DatabasePlace;

// Opened for each reading: while it waits for a question the thread sleeps, and would not hear that a connection broke.
const reading = createCoalitionReading(async (read) => {
  const db = openForReading(place);
  return read(db).finally(() => db.destroy());
});

/** The file that the reading thread starts with; piscina calls its default export for every question. */
export default async function work(question: Question): Promise<unknown> {
  try {
    return handedOver(await answerQuestion(reading, question));
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    return { refused } satisfies Outcome;
  }
}

/** The bytes of a page go to the thread that answers people, without a copy. */
function handedOver(answered: Answer): unknown {
  const outcome: Outcome = { answered };
  if (!(answered.answer instanceof Uint8Array)) return outcome;
  return move({ [transferableSymbol]: [answered.answer.buffer], [valueSymbol]: outcome });
}
