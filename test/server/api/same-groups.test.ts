import { expect } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { test } from "./api.ts";

const HERE = "/api/v1/coalitions/vennebeek";

test.for(["domain", "party-type", "world", "organisation", "layer"])(
  "numbers and picture name the same groups in the same order, by %s",
  async (partition, { api }) => {
    const detail = await api.read<{ partitions: { key: string }[] }>(HERE);
    if (!detail.partitions.some(({ key }) => key === partition)) return;
    const query = `partition=${partition}`;
    const analysis = await api.read<AnalysisResult>(`${HERE}/analysis?${query}&permutations=99`);
    const network = await api.read<NetworkView>(`${HERE}/network?${query}`);
    const keys = network.partition.groups.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(analysis.partition.groups.map(({ key }) => key)).toEqual(keys);
  },
);
