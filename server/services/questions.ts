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
import { type BundleAsked, makeBundle } from "./make-bundle.ts";
import type { CoalitionReading } from "./stored-coalition.ts";

type Nothing = Readonly<Record<string, never>>;
type Asked = { readonly coalition: string; readonly edition: string };
type Answered<Answer> = { readonly edition: string; readonly answer: Answer };

/** What is made of the rows alone. */
const ofRows =
  <About, Made>(make: (stored: StoredCoalition, about: About) => Made | Promise<Made>) =>
  async (reading: CoalitionReading, { coalition, edition }: Asked, about: About): Promise<Answered<Made>> => {
    const stored = await reading.rows(coalition, edition);
    return { edition: stored.edition, answer: await make(stored, about) };
  };

/**
 * What can be asked of one coalition, in whatever thread has it. The answers pass from thread to thread without a copy: a
 * page as JSON, numbers in shared memory.
 */
const questions = {
  coalition: ofRows((stored, _: Nothing) => jsonBytes(describeCoalition(stored))),
  network: ofRows((stored, { picture, ...query }: LensQuery & { readonly picture?: Picture | undefined }) =>
    jsonBytes(networkView(stored, openLens(stored.rows, query), picture)),
  ),
  analysis: ofRows((stored, query: AnalysisQuery) => analysisWork(stored, query)),
  rows: ofRows((stored, _: Nothing) => jsonBytes(stored.rows)),
  bundle: ofRows((stored, asked: BundleAsked) => makeBundle(stored, asked)),
  municipalities: ofRows((stored, _: Nothing) => jsonBytes(listMunicipalities(stored))),
  municipality: ofRows((stored, { id }: { readonly id: string }) => jsonBytes(lookUpMunicipality(stored, id))),
  records: async (reading: CoalitionReading, { coalition }: Asked, _: Nothing) => {
    const { edition, ...records } = await reading.records(coalition);
    return { edition, answer: jsonBytes({ coalition, ...records }) };
  },
};

export type QuestionName = keyof typeof questions;

/** Those that a page is answered with. */
export type PageName = Exclude<QuestionName, "analysis" | "rows" | "bundle">;

export type Question<Name extends QuestionName = QuestionName> = {
  readonly name: Name;
  readonly coalition: string;
  /** As it was when this was asked. */
  readonly edition: string;
  readonly about: Parameters<(typeof questions)[Name]>[2];
};

/** With the edition that it was answered from: a change may have come in between. */
export type Answer<Name extends QuestionName = QuestionName> = Answered<
  Awaited<ReturnType<(typeof questions)[Name]>>["answer"]
>;

/** @throws Problem or UnknownChoice for what the coalition has not */
export function answerQuestion<Name extends QuestionName>(
  reading: CoalitionReading,
  { name, about, ...asked }: Question<Name>,
): Promise<Answer<Name>> {
  const answer = questions[name] as unknown as (
    reading: CoalitionReading,
    asked: Asked,
    about: unknown,
  ) => Promise<Answer<Name>>;
  return answer(reading, asked, about);
}
