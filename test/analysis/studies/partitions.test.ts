import { expect, test } from "vitest";
import { defaultWorld } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { PartitionDefinition } from "#analysis/model/lens.ts";
import type { PartitionComparison } from "#analysis/model/partitions-result.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { partitions } from "#analysis/studies/partitions.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { partitionsResultSchema } from "#server/contract/studies/partitions.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const label = { nl: "groep", en: "group" };

const byColumn = (attribute: string): PartitionDefinition => ({
  key: attribute,
  label,
  ownGroup: label,
  source: { by: "attribute", attribute },
  note: null,
});

/** Twelve actors in three rings of four with a tie between each two rings. The column `ring` knows, `half` knows half of it. */
function rings(more: Partial<CoalitionRows> = {}, own: readonly string[] = ["half", "ring"]): CoalitionRows {
  const ids = Array.from({ length: 12 }, (_, at) => `a${at}`);
  const rows = makeRows({
    actors: ids.map((id, at) =>
      makeActor(id, {
        attributes: {
          ring: `r${Math.floor(at / 4)}`,
          half: at < 6 ? "first" : "second",
          number: `${at}`,
          ...(at < 5 ? { few: `f${at % 2}` } : {}),
        },
        partyType: at % 2 === 0 ? "municipality" : "business",
        world: defaultWorld(at % 2 === 0 ? "municipality" : "business"),
      }),
    ),
    ties: [
      ...ids.map((id, at) => makeTie(id, at % 4 === 3 ? ids[at - 3]! : ids[at + 1]!)),
      makeTie("a3", "a4"),
      makeTie("a7", "a8"),
      makeTie("a11", "a0"),
    ],
    ...more,
  });
  return {
    ...rows,
    coalition: {
      ...rows.coalition,
      partitions: own.map(byColumn),
      defaults: { ...rows.coalition.defaults, partition: own[0]! },
    },
  };
}

const compare = (rows: CoalitionRows) => partitions(rows, {}, studyDefaults);
const keys = (list: readonly PartitionComparison[]) => list.map(({ key }) => key);

test("PAR2 PAR4 · partitions are ranked by silo ratio; what groups nobody, or the same as another, is not shown", () => {
  const { partitions: list, chosen, actors, found } = compare(rings());
  expect({ chosen, actors }).toEqual({ chosen: "half", actors: 12 });
  // World follows party type here, numbers group nobody, and few have the last column.
  expect(list.map(({ key, rank, groups, assigned, unassigned }) => [key, rank, groups, assigned, unassigned])).toEqual([
    ["ring", 1, 3, 12, 0],
    ["half", 2, 2, 12, 0],
    ["world", 3, 2, 12, 0],
  ]);
  expect(list[0]).toMatchObject({
    siloRatio: 1,
    agreement: expect.closeTo(1, 12),
    internalShare: 12 / 15,
    reason: null,
  });
  expect(list[0]!.gap).toBeCloseTo(12 / 15 - 3 / 11, 12);
  expect(found).toMatchObject({ actors: 12, groups: 3, internalShare: 12 / 15, restarts: 11 });
});

test("PAR2 · nothing of z or p is in the comparison", () => {
  const fields = compare(rings()).partitions.flatMap((row) => Object.keys(row));
  expect(fields.filter((field) => ["z", "pValue", "sd"].includes(field))).toEqual([]);
});

test("PAR1 PAR3 · a partition of its own that few are in is shown, measured on those, and not ranked", () => {
  const few = compare(rings({}, ["few", "ring"])).partitions.find(({ key }) => key === "few");
  expect(few).toMatchObject({ groups: 2, assigned: 5, unassigned: 7, rank: null, unranked: "few-assigned" });
  expect(few?.siloRatio).not.toBeNull();
});

test("PAR3 · a derived partition has its values, no expectation and no rank", () => {
  const rows = rings({
    projects: [makeProject("makes", { defines: "ring" })],
    participations: ["a0", "a1", "a2", "a3"].map((actor) => takesPart(actor, "makes")),
  });
  const ring = compare(rows).partitions.find(({ key }) => key === "ring");
  expect(ring).toMatchObject({ derived: true, rank: null, unranked: "derived", expected: null, gap: null });
  expect([ring?.internalShare, ring?.siloRatio].every((value) => value !== null)).toBe(true);
});

test("PAR3 · one of its own that can't be measured says why", () => {
  const { partitions: list } = compare(rings({}, ["ring", "number"]));
  expect(list.find(({ key }) => key === "number")).toMatchObject({
    rank: null,
    unranked: "undefined",
    reason: "group-of-one",
  });
});

test("PAR5 · what is said of a partition is what the analysis under it says", () => {
  const rows = rings();
  for (const row of compare(rows).partitions) {
    const { source } = openLens(rows, { partition: row.key }).partition;
    const { siloRatio, adjustedMutualInformation, internalShare } = analyseRows(rows, { partition: row.key, source })
      .siloing.metrics;
    expect([row.siloRatio, row.agreement, row.internalShare, row.gap]).toEqual([
      siloRatio.value,
      adjustedMutualInformation.value,
      internalShare.value,
      internalShare.effect,
    ]);
  }
});

test("PAR6 · any coalition can be looked at by world; its own partition of that key goes before", () => {
  expect(openLens(rings(), { partition: "world" }).partition.source).toEqual({ by: "world" });
  expect(openLens(rings({}, ["world", "ring"]), { partition: "world" }).partition.source).toEqual({
    by: "attribute",
    attribute: "world",
  });
});

test("COM12 · the best partition is held against networks with the same number of ties for everybody", () => {
  const { found } = partitions(rings(), { basis: "ties" }, studyDefaults);
  const { draws, restarts, atLeast, pValue, observed, mean } = found!.rewired!;
  expect({ draws, restarts, pValue }).toEqual({ draws: 39, restarts: 3, pValue: (atLeast + 1) / 40 });
  expect(observed).toBeGreaterThan(mean);
  expect(partitions(rings(), { basis: "both" }, studyDefaults).found?.rewired).toBeNull();
});

test("COM12 · a grouping that no network with the same ties for everybody has gets a p below 0.05, directed too", () => {
  // Four cliques of four in a ring.
  const ids = Array.from({ length: 16 }, (_, at) => `a${at}`);
  const clique = (from: number) =>
    [0, 1, 2, 3].flatMap((one) =>
      [0, 1, 2, 3].flatMap((other) => (one < other ? [makeTie(ids[from + one]!, ids[from + other]!)] : [])),
    );
  const rows = rings({
    actors: ids.map((id, at) => makeActor(id, { attributes: { ring: `r${at >> 2}`, half: at < 8 ? "1" : "2" } })),
    ties: [0, 4, 8, 12].flatMap((from) => [...clique(from), makeTie(ids[from + 3]!, ids[(from + 4) % 16]!)]),
  });
  for (const direction of ["union", "directed"] as const) {
    const { rewired } = partitions(rows, { basis: "ties", direction }, studyDefaults).found!;
    expect(rewired).toMatchObject({ draws: 39, atLeast: 0, pValue: 1 / 40 });
  }
});

test("DET1 · the same seed gives the same comparison, as the contract describes it", () => {
  const once = compare(rings());
  expect(compare(rings())).toEqual(once);
  expect(partitionsResultSchema.parse(once)).toEqual(once);
});

test("without ties nothing can be compared, and without actors neither", () => {
  const silent = compare(rings({ ties: [] }));
  expect(silent.partitions.map(({ reason, rank }) => [reason, rank])).toEqual([
    ["no-ties", null],
    ["no-ties", null],
  ]);
  expect(silent.found).toBeNull();
  expect(keys(compare(rings({ ties: [], actors: [] })).partitions)).toEqual(["half", "ring"]);
});

test("says how far it is, and stops when nobody wants it any more", () => {
  const heard: number[] = [];
  partitions(rings(), {}, { ...studyDefaults, hooks: { onProgress: (done) => heard.push(done) } });
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBeLessThanOrEqual(1);
  const stopped = () => partitions(rings(), {}, { ...studyDefaults, hooks: { isCancelled: () => heard.length > 0 } });
  expect(stopped).toThrow(/^cancelled:/);
});
