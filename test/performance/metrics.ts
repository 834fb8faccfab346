import { availableParallelism } from "node:os";
import { type BenchNetwork, prepareNetwork } from "./bench-network.ts";
import { type Figure, median } from "./figure.ts";
import { growthExponent } from "./growth.ts";
import { type MadeNetwork, type MadeSize, plantedNetwork, randomNetwork, registerLikeNetwork } from "./made-network.ts";
import { type MeasuredMetric, measuredMetrics, type Numbers } from "./measured-metrics.ts";
import { searchOnThreads } from "./search-on-threads.ts";
import { timeInTurns } from "./stopwatch.ts";

const KINDS: Readonly<Record<string, (size: MadeSize) => MadeNetwork>> = {
  random: randomNetwork,
  "planted partition": plantedNetwork,
  "register-like": registerLikeNetwork,
};
const ACTORS = [1_000, 2_000, 5_000, 10_000, 30_000, 100_000];
const TIES_PER_ACTOR = 5;
const SEED = 20_260_516;

/** What is likely to take longer than this in one run is left out; not on networks of a size that people ask about most. */
const BUDGET_MS = 5_000;
const ALWAYS_UP_TO = 5_000;

export const METRIC_NOTES = [
  `Medians of runs in turns, ours and theirs; the same networks, each with about ${TIES_PER_ACTOR} ties an actor. Above ${ALWAYS_UP_TO} actors, what is likely to take over ${BUDGET_MS / 1000} s in one run is left out. Ours takes the index, theirs the graph: "Index from a graph" says what lies between. Betweenness runs on all threads of this machine, which are started beforehand; the rest on one.`,
];

/** Runs of one side on one network; or how long one was likely to take, when it is left out. */
export type Side = { readonly runs: readonly number[] } | { readonly leftOutMs: number };

export type Row = {
  readonly kind: string;
  readonly actors: number;
  readonly ties: number;
  readonly metric: string;
  readonly peer: string | null;
  readonly ours: Side;
  readonly theirs: Side | null;
  /** Whether both gave the same numbers, to 1e-9; null when one of them was left out. */
  readonly isSame: boolean | null;
};

export type Growth = {
  readonly kind: string;
  readonly metric: string;
  readonly ours: number | null;
  readonly theirs: number | null;
};

/** Every metric on every kind and size of network, beside graphology-metrics where that has its like. */
export async function measureMetrics(tell: (line: string) => void): Promise<readonly Row[]> {
  const { search, close } = searchOnThreads(availableParallelism());
  const metrics = measuredMetrics(search);
  const rows: Row[] = [];
  try {
    for (const [kind, make] of Object.entries(KINDS)) {
      for (const actors of ACTORS) {
        const network = prepareNetwork(kind, make({ actors, ties: actors * TIES_PER_ACTOR, seed: SEED }));
        tell(`${kind} ${actors} actors, ${network.ties} ties`);
        for (const metric of metrics) {
          const before = rows.findLast((row) => row.kind === kind && row.metric === metric.name);
          rows.push(await measureRow(network, metric, before));
        }
      }
    }
  } finally {
    await close();
  }
  return rows;
}

async function measureRow(network: BenchNetwork, metric: MeasuredMetric, before: Row | undefined): Promise<Row> {
  const { kind, actors, ties } = network;
  const { name, peer } = metric;
  const scale = before ? (sizeOf(network) / sizeOf(before)) ** metric.expectedGrowth : 1;
  const likely = { ours: likelyMs(before?.ours, scale), theirs: likelyMs(before?.theirs, scale) };
  const isMeasured = (ms: number) => actors <= ALWAYS_UP_TO || ms <= BUDGET_MS;
  const [ours = null, theirs = null] = await timeInTurns([
    isMeasured(likely.ours) ? () => metric.ours(network) : null,
    peer && isMeasured(likely.theirs) ? () => peer.run(network) : null,
  ]);
  return {
    kind,
    actors,
    ties,
    metric: name,
    peer: peer?.name ?? null,
    ours: ours ? { runs: ours.runs } : { leftOutMs: likely.ours },
    theirs: peer && (theirs ? { runs: theirs.runs } : { leftOutMs: likely.theirs }),
    isSame: peer && ours && theirs ? areSame(peer.numbers(network, ours.made, theirs.made)) : null,
  };
}

/** From the quickest run on the network before: what else the machine was doing must not decide what is left out. */
function likelyMs(before: Side | null | undefined, scale: number): number {
  if (!before) return 0;
  return scale * ("runs" in before ? Math.min(...before.runs) : before.leftOutMs);
}

function areSame([ours, theirs]: readonly [Numbers, Numbers]): boolean {
  const TOLERANCE = 1e-9;
  const isClose = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
  return ours.length === theirs.length && Array.from(ours).every((own, at) => isClose(own, theirs[at] ?? Number.NaN));
}

/** Slope of log time over log(actors + ties), per kind of network and metric. */
export function growthOf(rows: readonly Row[]): readonly Growth[] {
  const exponent = (own: readonly Row[], side: (row: Row) => Side | null) =>
    growthExponent(
      own.flatMap((row) => {
        const timed = side(row);
        return timed && "runs" in timed ? [{ size: sizeOf(row), ms: median(timed.runs) }] : [];
      }),
    );
  const firsts = rows.filter(({ actors }) => actors === ACTORS[0]);
  return firsts.map(({ kind, metric }) => {
    const own = rows.filter((row) => row.kind === kind && row.metric === metric);
    return { kind, metric, ours: exponent(own, ({ ours }) => ours), theirs: exponent(own, ({ theirs }) => theirs) };
  });
}

export function figuresOf(rows: readonly Row[]): readonly Figure[] {
  return rows.flatMap(({ kind, actors, metric, ours, theirs }) => {
    const name = `${metric} · ${kind} ${actors}`;
    const side = (who: string, timed: Side | null) =>
      timed && "runs" in timed ? [{ name: `${name} · ${who}`, runs: timed.runs }] : [];
    return [...side("Schakelwerk", ours), ...side("graphology-metrics", theirs)];
  });
}

function sizeOf({ actors, ties }: { readonly actors: number; readonly ties: number }): number {
  return actors + ties;
}
