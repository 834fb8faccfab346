import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { KeepOrLeaveOut, Lens } from "#analysis/model/lens.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { mainGroup, partitionActors } from "#analysis/network/partition.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { readRows, readShippedJson } from "./shipped.ts";

// What the readings must come to was computed from the register by another program (data/reference/SOURCE.md).

type Reading = {
  readonly definingProjects: KeepOrLeaveOut;
  readonly actors: number;
  readonly groups: number;
  readonly internalShare: number;
  readonly expected: number;
  readonly eiIndex: number;
  readonly z: number;
};
type Neighbours = Readonly<
  Record<"same" | "sameMeanShared" | "sameNone" | "other" | "otherMeanShared" | "otherNone", number>
>;
type Expected = {
  readonly network: Readonly<
    Record<"projects" | "actors" | "participations" | "ties" | "totalWeight" | "components" | "isolates", number>
  >;
  readonly partitions: Readonly<Record<string, Reading>>;
  readonly neighbours: Readonly<Record<string, Neighbours>>;
  readonly pairsThatShareAProject: readonly {
    readonly groups: readonly [string, string];
    readonly pairs: number;
    readonly sharing: number;
  }[];
  readonly onlyHere: readonly {
    readonly project: string;
    readonly label: string;
    readonly crossPairs: number;
    readonly onlyHere: number;
  }[];
};

const REFERENCE = readShippedJson<Readonly<Record<string, Expected>>>("reference/register.json");
const IDS = ["noord-brabant", "nederland"];
const CASES = IDS.flatMap((id) =>
  Object.entries(REFERENCE[id]!.partitions).map(([key, reading]) => ({ id, key, reading })),
);

const coalitions = new Map(IDS.map((id) => [id, readCoalition(id)]));

function readCoalition(id: string): CoalitionRows {
  const folder = join(import.meta.dirname, "../../data/coalitions", id);
  const { rows } = readCoalitionFolder(
    new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))])),
  );
  if (!rows) throw new Error(`unreadable coalition: ${id}`);
  return rows;
}

/** The lens that the coalition opens with: the one that its reference was computed under. */
function opened(id: string, more: Partial<Lens> = {}) {
  const rows = coalitions.get(id)!;
  return { rows, lens: { ...rows.coalition.defaults.lens, ...more } };
}

function sourceOf({ coalition }: CoalitionRows, key: string) {
  return coalition.partitions.find((partition) => partition.key === key)!.source;
}

test.each(IDS)("%s as a network of bodies tied by the arrangements they share", (id) => {
  const { rows, lens } = opened(id, { definingProjects: "keep" });
  const { network } = analyseRows(rows, { lens, partition: "corop", source: sourceOf(rows, "corop"), permutations: 0 });
  const { projects, actors, participations, ties, totalWeight, components, isolates } = network;
  expectClose({ projects, actors, participations, ties, totalWeight, components, isolates }, REFERENCE[id]!.network);
});

test.each(CASES)("$id by $key: internal share, expectation, E-I index and z", ({ id, key, reading }) => {
  const { rows, lens } = opened(id, { definingProjects: reading.definingProjects });
  const { network, partition, siloing } = analyseRows(rows, {
    lens,
    partition: key,
    source: sourceOf(rows, key),
    permutations: 0,
  });
  const { internalShare, eiIndex } = siloing.metrics;
  const { definingProjects: _, ...expected } = reading;
  expectClose(
    {
      actors: network.actors - partition.unassigned,
      groups: partition.groups.length,
      internalShare: internalShare.value,
      expected: internalShare.expected,
      eiIndex: eiIndex.value,
      z: internalShare.z,
    },
    expected,
  );
});

/** Without the municipalities of other provinces that take part. */
function ofProvince(rows: CoalitionRows, province: string): CoalitionRows {
  const isInside = ({ attributes }: Actor) => attributes.province === undefined || attributes.province === province;
  return { ...rows, actors: rows.actors.filter(isInside) };
}

describe("pairs of municipalities of Noord-Brabant, by COROP area", () => {
  const id = "noord-brabant";
  const { rows: all, lens } = opened(id, { definingProjects: "keep" });
  const rows = ofProvince(all, "Noord-Brabant");
  const result = analyseRows(rows, { lens, partition: "corop", source: sourceOf(rows, "corop"), permutations: 0 });

  test("pairs that could share an arrangement, and pairs that do", () => {
    const { groups, possible, pairs } = result.siloing.mixing;
    for (const expected of REFERENCE[id]!.pairsThatShareAProject) {
      const [row, column] = expected.groups.map((group) => groups.indexOf(group));
      expect({ ...expected, pairs: possible[row!]![column!], sharing: pairs[row!]![column!] }).toEqual(expected);
    }
  });

  test("pairs from different areas that meet in one arrangement only", () => {
    const read = result.bridging.projects
      .filter(({ crossPairs }) => crossPairs > 0)
      .map(({ id: project, label, crossPairs, onlyHere }) => ({ project, label, crossPairs, onlyHere }));
    expect(read).toEqual(REFERENCE[id]!.onlyHere.toSorted((a, b) => (a.project < b.project ? -1 : 1)));
  });
});

test.each(
  IDS.flatMap((id) => Object.entries(REFERENCE[id]!.neighbours).map(([key, expected]) => ({ id, key, expected }))),
)("$id: what neighbours share, within and across the borders of $key", ({ id, key, expected }) => {
  const { rows: all, lens } = opened(id, { definingProjects: "keep", isolates: "keep" });
  const rows = id === "noord-brabant" ? ofProvince(all, "Noord-Brabant") : all;
  const network = buildNetwork(rows, lens, key);
  const partition = partitionActors(rows, network, sourceOf(rows, key));
  const position = new Map(network.actors.map((actor, at) => [actor.id as string, at]));
  const shared = countShared(network);
  const seen = { same: [] as number[], other: [] as number[] };
  for (const { a = "", b = "" } of readRows("register/neighbours.csv")) {
    const [one, other] = [position.get(a), position.get(b)];
    if (one === undefined || other === undefined) continue;
    const [own, theirs] = [mainGroup(partition, one), mainGroup(partition, other)];
    if (own === null || theirs === null) continue;
    seen[own === theirs ? "same" : "other"].push(shared(one, other));
  }
  const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const none = (counts: readonly number[]) => counts.filter((count) => count === 0).length;
  expectClose(
    {
      same: seen.same.length,
      sameMeanShared: mean(seen.same),
      sameNone: none(seen.same),
      other: seen.other.length,
      otherMeanShared: mean(seen.other),
      otherNone: none(seen.other),
    },
    expected,
  );
});

function countShared({ links }: NetworkRows): (one: number, other: number) => number {
  const counts = new Map(links.map(({ source, target, count }) => [`${source} ${target}`, count]));
  return (one, other) => counts.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? 0;
}
