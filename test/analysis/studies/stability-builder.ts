import { expect } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { type StabilityAbout, stability } from "#analysis/studies/stability.ts";
import { stabilityResultSchema } from "#server/contract/studies/stability.ts";
import { BY_GROUP, member, STUDY } from "./survey-builder.ts";

/** The study of these rows by their groups; what it answers keeps to its contract. */
export function studied(rows: CoalitionRows, query: LensQuery & StabilityAbout = {}, seed: number = STUDY.seed) {
  const result = stability(rows, { ...BY_GROUP, basis: "ties", ...query }, { ...STUDY, seed });
  expect(stabilityResultSchema.parse(result)).toEqual(result);
  return result;
}

/** Actors a, b, c…, each with the group of its letter. */
export const actorsOf = (groups: string) => [...groups].map((group, at) => member("abcdefgh"[at] ?? "", group));
