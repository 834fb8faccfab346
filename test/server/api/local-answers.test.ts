import { expect } from "vitest";
import { createLensAnswers } from "#client/workers/answer-lens.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { test } from "./api.ts";

const LENSES = [
  ["noord-brabant", {}],
  ["noord-brabant", { partition: "corop", definingProjects: "keep", date: "2020-01-01" }],
  ["noord-brabant", { weight: "none", projection: "count", isolates: "leave-out" }],
  ["vennebeek", {}],
  ["vennebeek", { direction: "directed", ties: "all", level: "organisation" }],
  ["vennebeek", { basis: "ties", direction: "confirmed", partition: "world" }],
  ["vennebeek", { kernel: "any", partition: "domain" }],
  ["vennebeek", { kernel: "product", partition: "domain", direction: "directed" }],
] as const;

test.for(LENSES)(
  "DET4 · a browser computes what the server answers, byte for byte: %s %j",
  async ([coalition, lens], { api }) => {
    const { revision, rows } = await api.read<CoalitionRecords>(`/api/v1/coalitions/${coalition}/records`);
    const answers = createLensAnswers({ revision, rows });
    const search = new URLSearchParams(lens);
    const [network, analysis] = await Promise.all([
      api.read(`/api/v1/coalitions/${coalition}/network?${search}`),
      api.read(`/api/v1/coalitions/${coalition}/analysis?${search}`),
    ]);
    expect(JSON.stringify(answers.network(lens, undefined))).toBe(JSON.stringify(network));
    expect(JSON.stringify(await answers.analysis(lens))).toBe(JSON.stringify(analysis));
  },
);
