import type { Picture } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { networkView } from "#analysis/network/network-view.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { jsonBytes } from "#analysis/threads/json-bytes.ts";
import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";
import { analysisWork } from "./analysis-work.ts";
import { describeCoalition } from "./describe-coalition.ts";
import { listMunicipalities, lookUpMunicipality } from "./look-up-municipality.ts";
import type { ReadCoalition } from "./stored-coalition.ts";

type Nothing = Readonly<Record<string, never>>;

/**
 * What can be asked of the rows of one coalition, in whatever thread has them. The answers pass from thread to thread
 * without a copy: a page as JSON, numbers in shared memory.
 */
const questions = {
  coalition: (stored: StoredCoalition, _: Nothing) => jsonBytes(describeCoalition(stored)),
  network: (stored: StoredCoalition, { picture, ...query }: LensQuery & { readonly picture?: Picture | undefined }) =>
    jsonBytes(networkView(stored, openLens(stored.rows, query), picture)),
  analysis: (stored: StoredCoalition, query: AnalysisQuery) => analysisWork(stored, query),
  municipalities: (stored: StoredCoalition, _: Nothing) => jsonBytes(listMunicipalities(stored)),
  municipality: (stored: StoredCoalition, { id }: { readonly id: string }) => jsonBytes(lookUpMunicipality(stored, id)),
};

export type QuestionName = keyof typeof questions;

/** Those that a page is answered with. */
export type PageName = Exclude<QuestionName, "analysis">;

export type Question<Name extends QuestionName = QuestionName> = {
  readonly name: Name;
  readonly coalition: string;
  /** As it was when this was asked. */
  readonly edition: string;
  readonly about: Parameters<(typeof questions)[Name]>[1];
};

export type Answer<Name extends QuestionName = QuestionName> = {
  /** What it was answered from: a change may have come in between. */
  readonly edition: string;
  readonly answer: ReturnType<(typeof questions)[Name]>;
};

/** @throws Problem or UnknownChoice for what the coalition has not */
export async function answerQuestion<Name extends QuestionName>(
  read: ReadCoalition,
  { name, coalition, edition, about }: Question<Name>,
): Promise<Answer<Name>> {
  const stored = await read(coalition, edition);
  const answer = questions[name] as (stored: StoredCoalition, about: unknown) => Answer<Name>["answer"];
  return { edition: stored.edition, answer: answer(stored, about) };
}
