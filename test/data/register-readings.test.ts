import { expect, test } from "vitest";
import { inForceOn, readRows, readShippedJson } from "./shipped.ts";

type Reading = { readonly actors: number; readonly internalShare: number };
type Expected = {
  readonly network: { readonly ties: number; readonly totalWeight: number };
  readonly partitions: Readonly<Record<string, Reading>>;
};

const TODAY = "2026-05-16";
const COLUMNS = { corop: "corop", "safety-region": "safetyRegion", province: "province", sector: "sector" };

/** Weight between every two bodies that share an arrangement: 1/(participants − 1) for each. */
function weights(coalition: string, leaveOut: ReadonlySet<string>): ReadonlyMap<string, number> {
  const participants = new Map<string, string[]>();
  for (const { actor, project } of inForceOn(readRows(`coalitions/${coalition}/participations.csv`), TODAY)) {
    if (!leaveOut.has(project!)) participants.set(project!, [...(participants.get(project!) ?? []), actor!]);
  }
  const found = new Map<string, number>();
  for (const bodies of participants.values()) {
    bodies.forEach((a, index) => {
      for (const b of bodies.slice(index + 1)) {
        const pair = [a, b].sort().join(" ");
        found.set(pair, (found.get(pair) ?? 0) + 1 / (bodies.length - 1));
      }
    });
  }
  return found;
}

function read(coalition: string, partition: keyof typeof COLUMNS): Reading {
  const defining = readRows(`coalitions/${coalition}/projects.csv`).filter(({ defines }) => defines === partition);
  const actors = readRows(`coalitions/${coalition}/actors.csv`);
  const group = new Map(actors.map((actor) => [actor.id!, actor[COLUMNS[partition]]!]));
  let internal = 0;
  let total = 0;
  const present = new Set<string>();
  for (const { actor } of inForceOn(readRows(`coalitions/${coalition}/participations.csv`), TODAY)) {
    if (group.get(actor!) !== "") present.add(actor!);
  }
  for (const [pair, weight] of weights(coalition, new Set(defining.map(({ id }) => id!)))) {
    const [a = "", b = ""] = pair.split(" ").map((id) => group.get(id) ?? "");
    if (a === "" || b === "") continue;
    total += weight;
    if (a === b) internal += weight;
  }
  return { actors: present.size, internalShare: internal / total };
}

test.each(["noord-brabant", "nederland"])(
  "the files of %s give the internal shares that were computed elsewhere",
  (coalition) => {
    const expected = readShippedJson<Record<string, Expected>>("reference/register.json")[coalition]!;
    const ties = weights(coalition, new Set());
    expect(ties.size).toBe(expected.network.ties);
    expect([...ties.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(expected.network.totalWeight, 8);
    for (const partition of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
      const { actors, internalShare } = read(coalition, partition);
      expect({ partition, actors }).toEqual({ partition, actors: expected.partitions[partition]!.actors });
      expect(internalShare).toBeCloseTo(expected.partitions[partition]!.internalShare, 10);
    }
  },
);
