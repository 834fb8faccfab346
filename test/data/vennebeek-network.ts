import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;
type Shares = Readonly<Record<string, number>>;

export const VENNEBEEK = resolve(import.meta.dirname, "../../data/coalitions/vennebeek");

export function readRows(file: string): readonly Row[] {
  return parse(readFileSync(file), { columns: true });
}

export const ACTORS = readRows(resolve(VENNEBEEK, "actors.csv"));
export const TIES = readRows(resolve(VENNEBEEK, "ties.csv"));

/** Pairs of actors in contact on a day, each once, by position. Plain on purpose: it checks the data, and later the analysis. */
export function contactsOn(day: string): readonly (readonly [number, number])[] {
  const position = new Map(ACTORS.map((actor, at) => [actor.id!, at]));
  const pairs = new Map<string, readonly [number, number]>();
  for (const { source, target, kind, from, until } of TIES) {
    if (kind === "approaches" || kind === "in-conflict") continue;
    if ((from !== "" && from! > day) || (until !== "" && until! <= day)) continue;
    const ends = [position.get(source!)!, position.get(target!)!].sort((a, b) => a - b);
    pairs.set(ends.join(), [ends[0]!, ends[1]!]);
  }
  return [...pairs.values()];
}

export function readShares(text: string): Shares {
  const parts = text === "" ? [] : text.split("|").map((part) => part.split(":"));
  const shares = parts.map(([key, share]) => [key!, share === undefined ? 1 / parts.length : Number(share)] as const);
  return Object.fromEntries(shares.filter(([key]) => key !== "supporting"));
}

const LIFEWORLD = ["residents-initiative", "village-council", "business", "farmers-organisation"];

export function worldShares({ world, party_type }: Row): Shares {
  if (world === "both") return { lifeworld: 0.5, system: 0.5 };
  return { [world !== "" ? world! : LIFEWORLD.includes(party_type!) ? "lifeworld" : "system"]: 1 };
}

const sharedPart = (one: Shares, other: Shares) =>
  Object.keys(one).reduce((sum, key) => sum + Math.min(one[key]!, other[key] ?? 0), 0);

/** How much of a tie lies between two groups: what two actors have in common stays inside, the rest is spread (METHODS 2.2). */
function between(one: Shares, other: Shares, groups: readonly [string, string]): number {
  const common = sharedPart(one, other);
  if (common > 1 - 1e-9) return 0;
  const rest = (mine: Shares, theirs: Shares, key: string) => Math.max(0, (mine[key] ?? 0) - (theirs[key] ?? 0));
  const [first, second] = groups;
  const there = rest(one, other, first) * rest(other, one, second);
  const back = rest(one, other, second) * rest(other, one, first);
  return (there + back) / (1 - common);
}

type Expectation = { readonly observed: number; readonly expected: number; readonly z: number };

type Scored = { readonly shares: readonly Shares[]; readonly score: (one: Shares, other: Shares) => number };

/** Observed and expected sum of a score over the ties between assigned actors, with the exact z of METHODS 3.2. */
function compare(ties: readonly (readonly [number, number])[], { shares, score }: Scored): Expectation {
  const assigned = shares.flatMap((share, at) => (Object.keys(share).length > 0 ? [at] : []));
  const n = assigned.length;
  const kept = ties.filter((ends) => ends.every((end) => Object.keys(shares[end]!).length > 0));
  const degree = new Map<number, number>();
  for (const end of kept.flat()) degree.set(end, (degree.get(end) ?? 0) + 1);
  const a0 = kept.length;
  const a2 = sum([...degree.values()].map((value) => value ** 2));

  const rows = assigned.map((one) =>
    assigned.map((other) => (one === other ? 0 : score(shares[one]!, shares[other]!))),
  );
  const s0 = sum(rows.flat()) / 2;
  const s1 = sum(rows.flat().map((value) => value ** 2)) / 2;
  const s2 = sum(rows.map((row) => sum(row) ** 2));

  const falling = (k: number) => Array.from({ length: k }, (_, step) => n - step).reduce((x, y) => x * y, 1);
  const expected = (a0 * s0) / (falling(2) / 2);
  const square =
    (a0 * s1) / (falling(2) / 2) +
    ((a2 - 2 * a0) * (s2 - 2 * s1)) / falling(3) +
    (4 * (a0 ** 2 + a0 - a2) * (s0 ** 2 + s1 - s2)) / falling(4);
  const observed = sum(kept.map(([one, other]) => score(shares[one]!, shares[other]!)));
  return { observed, expected, z: (observed - expected) / Math.sqrt(square - expected ** 2) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Part of the ties that stays inside a group, and what chance would give. */
export function internalShare(ties: readonly (readonly [number, number])[], shares: readonly Shares[]): Expectation {
  const kept = ties.filter((ends) => ends.every((end) => Object.keys(shares[end]!).length > 0)).length;
  const { observed, expected, z } = compare(ties, { shares, score: sharedPart });
  return { observed: observed / kept, expected: expected / kept, z };
}

export function tiesBetween(
  ties: readonly (readonly [number, number])[],
  shares: readonly Shares[],
  groups: readonly [string, string],
): Expectation {
  return compare(ties, { shares, score: (one, other) => between(one, other, groups) });
}

/** Components as sets of positions, largest first, without one actor if it is named. */
export function componentsOf(
  ties: readonly (readonly [number, number])[],
  without: string | null = null,
): readonly ReadonlySet<number>[] {
  let parts = ACTORS.flatMap((actor, at) => (actor.id === without ? [] : [new Set([at])]));
  for (const ends of ties) {
    const touched = parts.filter((part) => ends.some((end) => part.has(end)));
    if (!ends.every((end) => touched.some((part) => part.has(end)))) continue;
    parts = [...parts.filter((part) => !touched.includes(part)), new Set(touched.flatMap((part) => [...part]))];
  }
  return parts.sort((a, b) => b.size - a.size);
}
