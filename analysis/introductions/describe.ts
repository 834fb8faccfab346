import type { Introduction } from "#analysis/model/introductions-result.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import type { FragilePair } from "./raising-ties.ts";
import type { Shortcuts } from "./shortcuts.ts";
import { type StepsTable, stepsBetween } from "./steps-table.ts";

export type Described = {
  readonly index: NetworkIndex;
  readonly memberships: Memberships;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly steps: StepsTable;
  /** On the network as it is. */
  readonly shortcuts: Shortcuts;
  /** Σ ω */
  readonly demand: number;
  readonly fragile: readonly FragilePair[];
};

export type Proposed = {
  readonly one: number;
  readonly other: number;
  readonly via: readonly number[];
  readonly viaStrength: number | null;
  /** Σ ω·(1/d after − 1/d before) beside those before it. */
  readonly sum: number;
  readonly plausibility: number | null;
};

/** Says of a tie what people should know of it (METHODS 7.7). */
export function describeIntroduction(about: Described, proposed: Proposed): Introduction {
  const { index, ids, labels, memberships, steps, shortcuts, demand, fragile } = about;
  const { one, other, via, viaStrength, sum, plausibility } = proposed;
  const alone = shortcuts.tryTie(one, other);
  const distance = stepsBetween(steps, one, other);
  const contacts = (actor: number) => index.offsets[actor + 1]! - index.offsets[actor]!;
  const groupOf = (actor: number) => memberships.groups[mainGroup(memberships, actor) ?? -1] ?? null;
  return {
    source: ids[one]!,
    target: ids[other]!,
    sourceLabel: labels[one]!,
    targetLabel: labels[other]!,
    groups: [groupOf(one), groupOf(other)],
    distance: Number.isFinite(distance) ? distance : null,
    gain: alone.sum / demand,
    gainSum: alone.sum,
    adds: sum / demand,
    pairsCloser: alone.closer,
    mostFor: mostFor(about, one, other),
    via: via.map((actor) => ids[actor]!),
    viaLabels: via.map((actor) => labels[actor]!),
    viaStrength,
    raises: fragile
      .filter(({ raises }) => raises(one, other))
      .map(({ groups: [first, second] }) => [memberships.groups[first]!, memberships.groups[second]!] as const),
    plausibility,
    contacts: [contacts(one), contacts(other)],
  };
}

/** The two groups, by the largest share of each actor, whose pairs gain most; the first of equals. */
function mostFor({ memberships, shortcuts }: Described, one: number, other: number): Introduction["mostFor"] {
  const groups = memberships.groups.length;
  const cells = new Map<number, { pairsCloser: number; gainSum: number }>();
  shortcuts.visit(one, other, (begin, end, omega, before, after) => {
    const [first, second] = [mainGroup(memberships, begin), mainGroup(memberships, end)];
    if (first === null || second === null || first === second) return;
    const key = Math.min(first, second) * groups + Math.max(first, second);
    const cell = cells.get(key) ?? { pairsCloser: 0, gainSum: 0 };
    cell.pairsCloser += 1;
    cell.gainSum += omega * (1 / after - 1 / before);
    cells.set(key, cell);
  });
  const [most] = [...cells].sort(([a, one], [b, other]) => other.gainSum - one.gainSum || a - b);
  if (!most) return null;
  const [key, cell] = most;
  return { groups: [memberships.groups[Math.floor(key / groups)]!, memberships.groups[key % groups]!], ...cell };
}
