import { MOST_GROUPS_IN_A_MATRIX, makeDeals, siloChance } from "#analysis/deal-silo.ts";
import type { Deals } from "#analysis/inference/deals.ts";
import type { Moments } from "#analysis/inference/label-moments.ts";
import type { DealHooks, DealtBlock } from "#analysis/inference/label-permutation.ts";
import { measureChance } from "#analysis/measure-chance.ts";
import { type CellChance, measureMixing, NO_MIXING } from "#analysis/measure-mixing.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { eiIndex, internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Chance } from "#analysis/model/chance.ts";
import type { GroupTies, Measured, Mixing, Reason, Warning } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { type CouplingTable, couplingTable } from "#analysis/network/coupling.ts";
import { canBePaired, createSameGroup, massOfGroups, type Signatures } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";

export type Siloing = {
  readonly groupSizes: readonly { readonly key: string; readonly size: number }[];
  readonly metrics: Readonly<Record<"eiIndex" | "internalShare", Measured>>;
  readonly groups: readonly GroupTies[];
  readonly mixing: Mixing;
  /** Null where nothing is said of chance. */
  readonly chance: Chance | null;
  readonly warnings: readonly Warning[];
};

type SiloingOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly hooks?: DealHooks | undefined;
  /** Made beforehand, since threads share the work; absent when it is done here. */
  readonly dealt?: readonly DealtBlock[] | undefined;
};

/** Internal share, E-I index and mixing matrix of the assigned part of a network, with what chance would give. */
export function measureSiloing(assigned: Assigned, options: SiloingOptions): Siloing {
  const { index, signatures } = assigned;
  const sizes = massOfGroups(signatures);
  const groups = signatures.groups.length;
  const sameGroup = createSameGroup(signatures);
  const isPaired = canBePaired(signatures);
  const reason = whyUndefined(assigned);
  const unsaid = options.derived ? "derived-partition" : isPaired ? null : "too-large";
  const chance = reason ?? unsaid ?? chanceOf(assigned, options);
  const said = typeof chance === "string" ? null : chance;
  const isDrawn = isPaired && groups <= MOST_GROUPS_IN_A_MATRIX;
  const table = said?.matrix?.table ?? (isDrawn ? couplingTable(signatures, index) : null);

  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const internal = internalWeight(index, signatures.of, sameGroup);
  const sides = { internal, external: Math.max(0, weight - internal) };
  const measure = (value: number, line: Line) =>
    reason === null ? withChance(value, line, chance) : unmeasured(reason);
  return {
    groupSizes: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    metrics: {
      internalShare: measure(internalShare(sides), { shift: 0, scale: 1 / weight }),
      eiIndex: measure(eiIndex(sides), { shift: 1, scale: -2 / weight }),
    },
    ...(table ? measureMixing(assigned, sizes, { table, chance: said?.matrix ?? null }) : NO_MIXING),
    chance: said && measureChance(assigned, said, internalShare(sides)),
    warnings: [
      ...(groups > MOST_GROUPS_IN_A_MATRIX ? [tooManyGroups(groups)] : []),
      ...(isPaired ? [] : [tooManySignatures(signatures)]),
    ],
  };
}

function tooManyGroups(groups: number): Warning {
  const message = `The matrix is left out: ${groups} groups are more than ${MOST_GROUPS_IN_A_MATRIX}.`;
  return { code: "too-many-groups", message };
}

function tooManySignatures({ shares }: Signatures): Warning {
  const message = `The matrix and what chance gives are left out, and beyond 5,000 ways the pairs from different groups too: the actors divide themselves over groups in ${shares.length} ways.`;
  return { code: "too-many-signatures", message };
}

type Told = {
  readonly internal: Moments;
  readonly deals: Deals;
  readonly matrix: (CellChance & { readonly table: CouplingTable }) | null;
};

function chanceOf(assigned: Assigned, options: SiloingOptions): Told {
  const chance = siloChance(assigned, options);
  const deals = makeDeals(chance, options);
  const { matrix } = chance.dealing;
  return { internal: chance.internal, deals, matrix: matrix && { ...matrix, tests: deals.cells } };
}

/** A statistic that is a straight line in what stays inside: shift + scale × inside. */
type Line = { readonly shift: number; readonly scale: number };

/** Chance, or why nothing is said of it; without any spread, the value is what any deal of the labels gives. */
function withChance(value: number, { shift, scale }: Line, chance: Told | Reason): Measured {
  if (typeof chance === "string") return { ...NOTHING_OF_CHANCE, value, reason: chance };
  const expected = shift + scale * chance.internal.mean;
  const sd = Math.abs(scale) * chance.internal.sd;
  const varies = sd > 0;
  const { pInternal, plan } = chance.deals;
  const { rounds, enumerated } = plan;
  const p = varies ? pInternal : null;
  return {
    value,
    reason: varies ? null : "no-variance",
    expected,
    sd,
    z: varies ? (value - expected) / sd : null,
    pValue: p,
    draws: p === null ? null : { rounds, enumerated },
    interval: null,
    effect: value - expected,
  };
}
