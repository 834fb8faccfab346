import { describe, expect, test } from "vitest";
import { storyOf } from "#analysis/findings/story.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { DIRECTIONS } from "#analysis/model/lens.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { unspeakable } from "#test/analysis/unspeakable.ts";

/** Actors named a, b, c … each in the group of the same position; "-" is unassigned. */
function network(groups: string, ties: readonly string[]): CoalitionRows {
  return makeRows({
    actors: [...groups].map((group, at) =>
      makeActor(name(at), { attributes: group === "-" ? {} : { group: group === "*" ? "x|y" : group } }),
    ),
    ties: ties.map((ends) => makeTie(ends[0]!, ends[1]!)),
    projects: [makeProject("p")],
    participations: groups.length > 0 ? [takesPart("a", "p")] : [],
  });
}

const name = (at: number) => "abcdefgh"[at]!;
const allPairs = (count: number) =>
  Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, step) => `${name(one)}${name(one + step + 1)}`),
  ).flat();

const NETWORKS: Readonly<Record<string, { readonly rows: CoalitionRows; readonly reason: string | null }>> = {
  "no actors": { rows: network("", []), reason: "no-groups" },
  "one actor": { rows: network("x", []), reason: "too-few-actors" },
  "two tied actors of one group": { rows: network("xx", ["ab"]), reason: "single-group" },
  "two tied actors of two groups": { rows: network("xy", ["ab"]), reason: "no-variance" },
  "no ties": { rows: network("xxyy", []), reason: "no-ties" },
  "one group": { rows: network("xxx", ["ab", "bc"]), reason: "single-group" },
  "everyone alone in a group": { rows: network("vwxyz", ["ab", "bc", "cd"]), reason: "no-variance" },
  "everyone tied to everyone": { rows: network("xxyyz", allPairs(5)), reason: "no-variance" },
  "a star": { rows: network("xxyyz", ["ab", "ac", "ad", "ae"]), reason: null },
  "two components": { rows: network("xxyy", ["ab", "cd"]), reason: null },
  "nobody has a group": { rows: network("---", ["ab", "bc"]), reason: "no-groups" },
  "one actor has a group": { rows: network("x--", ["ab", "bc"]), reason: "too-few-actors" },
  "only the unassigned are tied": { rows: network("xy--", ["cd", "ac"]), reason: "no-ties" },
  "the same two hats for all": { rows: network("***", ["ab", "bc"]), reason: "no-variance" },
  "two hats and one": { rows: network("*xyx", ["ab", "bc", "cd"]), reason: null },
  "three actors": { rows: network("xxy", ["ab", "bc"]), reason: null },
};

describe.each(Object.entries(NETWORKS))("%s", (_, { rows, reason }) => {
  test.each(DIRECTIONS)(
    "DEG1 · gives values or a reason, and nothing that JSON can't say, direction: %s",
    (direction) => {
      const result = analyseRows(rows, { lens: { basis: "ties", direction }, permutations: 19 });
      expect(unspeakable(result, "result")).toEqual([]);
      expect(unspeakable(storyOf(result), "story")).toEqual([]);
      for (const metric of Object.values(result.siloing.metrics)) {
        expect(metric.value === null).toBe(metric.reason !== null && metric.reason !== "no-variance");
        // What has no chance of its own has no spread either.
        expect(metric.z === null).toBe(metric.reason !== null || metric.sd === null);
      }
    },
  );

  test("DEG2 EI6 NULL5 · says why there is no value or no chance", () => {
    expect(analyseRows(rows, { permutations: 19 }).siloing.metrics.eiIndex.reason).toBe(reason);
  });
});

test("MX7 · a partition of more than sixty groups has its headline, and a warning instead of a matrix", () => {
  const actors = Array.from({ length: 122 }, (_, at) =>
    makeActor(`actor-${at}`, { attributes: { group: `${at >> 1}` } }),
  );
  const ties = actors.map((_, at) => makeTie(`actor-${at}`, `actor-${(at + 1) % 122}`));
  const { partition, siloing, warnings } = analyseRows(makeRows({ actors, ties }), { permutations: 99 });
  expect(partition.groups).toHaveLength(61);
  expect(siloing.metrics.internalShare).toMatchObject({ value: 0.5, reason: null, pValue: 0.02 });
  expect([siloing.groups, siloing.mixing.groups]).toEqual([[], []]);
  expect(warnings.map(({ code }) => code)).toEqual(["too-many-groups"]);
});

test("P7 · ties of the unassigned are left out, and how much weight that is, is said", () => {
  const { network: counts, partition, siloing } = analyseRows(network("xxy-", ["ab", "bc", "cd", "ad"]));
  expect({ ties: counts.ties, unassigned: partition.unassigned, weight: partition.unassignedWeight }).toEqual({
    ties: 4,
    unassigned: 1,
    weight: 0.5,
  });
  expect(siloing.metrics.internalShare.value).toBe(0.5);
});

test("DET1 DET2 · the same input gives the same bytes, whatever the order of the records", () => {
  const rows = network("xxyyz*-", ["ab", "bc", "cd", "de", "ef", "fg", "ac"]);
  const once = analyseRows(rows, { permutations: 99 });
  expect(JSON.stringify(analyseRows(rows, { permutations: 99 }))).toBe(JSON.stringify(once));
  const turned = makeRows({ ...rows, actors: rows.actors.toReversed(), ties: rows.ties.toReversed() });
  expect(analyseRows(turned).network).toEqual(once.network);
});
