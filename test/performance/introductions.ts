import { bestSet } from "#analysis/introductions/best-set.ts";
import { createBrokers } from "#analysis/introductions/brokers.ts";
import { warmCandidates } from "#analysis/introductions/candidates.ts";
import { capDefaults, createRoom } from "#analysis/introductions/caps.ts";
import { closenessBetween, demandOfAll } from "#analysis/introductions/demand.ts";
import { exactGains } from "#analysis/introductions/exact-gains.ts";
import { introductionDefaults, introductions } from "#analysis/introductions/introductions.ts";
import { stepsTable } from "#analysis/introductions/steps-table.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { type BenchNetwork, prepareNetwork } from "./bench-network.ts";
import { figureTable, type Table } from "./bench-report.ts";
import { type Figure, median } from "./figure.ts";
import { type MadeSize, plantedNetwork } from "./made-network.ts";

const SEED = 20_260_516;
const MIDDLE: MadeSize = { actors: 2_000, ties: 12_000, seed: SEED };
const LARGE: MadeSize = { actors: 5_000, ties: 50_000, seed: SEED };
const RUNS = 3;
/** Candidates whose gain is worked out anew, for comparison: the first, the last, and evenly between. */
const SAMPLE = 20;
const SIZE = 20;
const TOLERANCE = 1e-9;

export const INTRODUCTIONS_NOTES = [
  "On one thread. A candidate is a pair from different groups at two steps. To work a gain out anew is to build the network with the tie, search the steps between all actors, 32 at a time, and add up what lies between groups, for a sample of candidates in the same run; both give the same gain, or the part fails.",
  "Introductions are all that the command line gives: the list of 20 under the default limits, what it truly adds, the bold list, fragile pairs of groups, and who probably know each other.",
];

/** What it costs to say who should meet whom. */
export async function measure(): Promise<{ readonly figures: readonly Figure[]; readonly tables: readonly Table[] }> {
  const parts = [
    { title: titleOf(MIDDLE), figures: middleFigures(prepareNetwork("planted partition", plantedNetwork(MIDDLE))) },
    { title: titleOf(LARGE), figures: [wholeFigure(prepareNetwork("planted partition", plantedNetwork(LARGE)))] },
  ];
  return {
    figures: parts.flatMap(({ title, figures }) =>
      figures.map((figure) => ({ ...figure, name: `${title}: ${figure.name}` })),
    ),
    tables: parts.map(({ title, figures }) => figureTable(title, figures)),
  };
}

function titleOf({ actors, ties }: MadeSize): string {
  return `Introductions, planted partition, ${actors} actors, ${ties} ties`;
}

function middleFigures(network: BenchNetwork): readonly Figure[] {
  const { input, assigned } = network;
  const { index } = input;
  const demand = crossDemand(index.count, assigned);
  const excluded = { actors: new Uint8Array(index.count), isBlocked: () => false };
  const candidatesOf = (steps: ReturnType<typeof stepsTable>) =>
    warmCandidates(index, index, { steps, demand, excluded, most: Number.POSITIVE_INFINITY });

  const steps = stepsTable(index);
  const candidates = candidatesOf(steps);
  const { sums } = exactGains(steps, demand, candidates);
  const count = candidates.ones.length;
  const exact = timed(() => {
    const own = stepsTable(index);
    return exactGains(own, demand, candidatesOf(own));
  });
  const room = () => createRoom(index.count, capDefaults, createBrokers(index, excluded));
  const best = timed(() => bestSet(steps, demand, candidates, { size: SIZE, sums, room: room() }));

  const now = closenessBetween(steps, demand);
  const ties = Array.from(index.sources, (source, at): IndexTie => [source, index.targets[at] ?? 0, 1]);
  const anew = Array.from({ length: SAMPLE }, (_, at) => {
    const candidate = Math.round((at * (count - 1)) / (SAMPLE - 1));
    const tie: IndexTie = [candidates.ones[candidate] ?? 0, candidates.others[candidate] ?? 0, 1];
    const began = performance.now();
    const grown = stepsTable(indexFromTies(index.count, [...ties, tie], { directed: false }));
    const gain = closenessBetween(grown, demand) - now;
    const ms = performance.now() - began;
    const found = (sums[candidate] ?? Number.NaN) / demandOfAll(demand);
    if (!(Math.abs(gain - found) <= TOLERANCE)) throw new Error(`gain of ${tie}: ${found}, and anew ${gain}`);
    return ms;
  });
  const each = median(exact) / count;
  const times = Math.round(median(anew) / each);
  return [
    { name: `steps between all, and the exact gain of all ${count} candidates`, runs: exact },
    { name: `one of these gains, worked out anew (${times} times as long as one of ours)`, runs: anew },
    { name: `the best set of ${SIZE} with caps, from the gains`, runs: best },
    wholeFigure(network),
  ];
}

function wholeFigure({ input }: BenchNetwork): Figure {
  return { name: "introductions", runs: timed(() => introductions(input, introductionDefaults)) };
}

function timed(work: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
