import { conclusionOf } from "#analysis/findings/counting-changes.ts";
import { type CountingDeals, type DealtNumber, dealCountings, partsOf } from "#analysis/inference/counting-deals.ts";
import { createCountings, expectedShares, insideShare, unseenCells } from "#analysis/inference/countings.ts";
import { type HeardNetwork, tiesAmong } from "#analysis/inference/heard-network.ts";
import { limitsOf } from "#analysis/limits.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import type { Measured } from "#analysis/model/result.ts";
import { COUNTINGS, type Counted, type Counting } from "#analysis/model/survey-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { type CouplingTable, couplingTable } from "#analysis/network/coupling.ts";
import type { WaveNetworks } from "./wave-networks.ts";

/** What every way of counting finds, and what is needed to judge its cells. */
export type CountedTies = {
  readonly countings: readonly Counted[];
  readonly table: CouplingTable;
  /** Per way that cells are judged under, their parts of all weight. */
  readonly parts: (counting: Counting) => Float64Array;
  readonly deals: CountingDeals | null;
  readonly unseenCells: number;
  readonly rounds: number;
};

/** Ways that are counted in every round beside the plain one: each costs about as much as a plain permutation. */
const WAYS = 4;

export function countTies(
  networks: WaveNetworks,
  assigned: Assigned,
  options: {
    readonly permutations: number;
    readonly seed: number;
    readonly reporting: number;
    readonly onRound: (round: number, rounds: number) => void;
  },
): CountedTies {
  const heard = heardNetwork(networks, assigned, options.reporting);
  const table = couplingTable(assigned.signatures, { directed: false });
  const count = createCountings(heard, table);
  const labels = assigned.signatures.of;
  const { cells, pairs } = count(labels);
  const size = { actors: assigned.index.count, ties: assigned.index.sources.length };
  const rounds =
    Math.min(999, options.permutations) * WAYS <= limitsOf(size).mostPermutations
      ? Math.min(999, options.permutations)
      : 0;
  const deals =
    rounds === 0
      ? null
      : dealCountings(labels, count, {
          table,
          answered: heard.answered,
          rounds,
          seed: options.seed,
          onRound: (round) => options.onRound(round, rounds),
        });
  const exact = expectedShares(heard, pairs, table);
  const seen = sumsOf(pairs);
  return {
    table,
    deals,
    rounds,
    parts: (counting) => partsOf(cells[counting]),
    unseenCells: unseenCells(pairs),
    countings: COUNTINGS.map((counting, way): Counted => {
      const value = insideShare(cells[counting], table);
      const internalShare = measuredOf(value, deals?.shares[way], exact[counting]);
      return {
        counting,
        internalShare,
        eiIndex: internalShare.value === null ? null : 1 - 2 * internalShare.value,
        observable: seen[observedBy(counting)],
        possible: counting.startsWith("reports") ? 2 * seen.all : seen.all,
        conclusion: conclusionOf(internalShare),
      };
    }),
  };
}

function observedBy(counting: Counting): "both" | "any" | "sides" {
  if (counting.startsWith("reports")) return "sides";
  return counting.startsWith("confirmed") || counting === "respondents" ? "both" : "any";
}

function sumsOf(pairs: Readonly<Record<"all" | "both" | "any" | "sides", Float64Array>>) {
  const sum = (matrix: Float64Array) => matrix.reduce((total, count) => total + count, 0);
  return { all: sum(pairs.all), both: sum(pairs.both), any: sum(pairs.any), sides: sum(pairs.sides) };
}

function heardNetwork(networks: WaveNetworks, { signatures, original }: Assigned, reporting: number): HeardNetwork {
  const answered = Uint8Array.from(original, (whole) => networks.respondents.answered[whole] ?? 0);
  const bothAnswered = (source: number, target: number) => answered[source] === 1 && answered[target] === 1;
  return {
    count: original.length,
    signatures,
    answered,
    reporting,
    full: tiesAmong(networks.union, original, bothAnswered),
    half: tiesAmong(networks.union, original, (source, target) => !bothAnswered(source, target)),
    confirmed: tiesAmong(networks.confirmed, original),
    reports: tiesAmong(networks.reports, original),
  };
}

function measuredOf(value: number, dealt: DealtNumber | undefined, exact: number | undefined): Measured {
  if (Number.isNaN(value)) return unmeasured("no-ties");
  const expected = exact ?? dealt?.mean;
  if (expected === undefined || Number.isNaN(expected)) return { ...NOTHING_OF_CHANCE, value, reason: null };
  const effect = value - expected;
  const known = { ...NOTHING_OF_CHANCE, value, expected, effect };
  if (dealt === undefined || Number.isNaN(dealt.sd)) return { ...known, reason: null };
  if (!(dealt.sd > 0)) return { ...known, sd: 0, reason: "no-variance" };
  return { ...known, sd: dealt.sd, z: effect / dealt.sd, pValue: dealt.pValue, draws: dealt.draws, reason: null };
}
