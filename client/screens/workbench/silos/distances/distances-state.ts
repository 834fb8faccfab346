import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { MatrixCell, MixingMatrixState } from "#client/charts/mixing-matrix-types.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { shapePath } from "#client/graph-view/shapes.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Palette } from "#client/style/palette.ts";
import { MOST_SHOWN } from "../../matrix/shown-groups.ts";
import { groupLabel } from "../survey/survey-words.ts";
import { apart, pairSentence, unreachedOf } from "./distances-words.ts";

/** Stands beside a mean when some pairs have no route, and in its place when none has. */
export const UNREACHED = "*";
export const NO_ROUTE = "–";

const MARK_SIZE = 5.5;

/** The groups that stand farthest from the others first, so that what is far lies together; the rest are in the table. */
export function farthestFirst(groups: readonly string[], pairs: readonly GroupDistance[]): readonly string[] {
  const sums = new Map(groups.map((group) => [group, { near: 0, pairs: 0 }]));
  for (const pair of apart(pairs)) {
    for (const group of pair.groups) {
      const sum = sums.get(group);
      if (!sum) continue;
      sum.near += (pair.efficiency ?? 0) * pair.pairs;
      sum.pairs += pair.pairs;
    }
  }
  const nearness = (group: string) => {
    const { near, pairs: all } = sums.get(group) ?? { near: 0, pairs: 0 };
    return all > 0 ? near / all : Number.POSITIVE_INFINITY;
  };
  // Groups without any pair would differ by infinity from one another: they keep their order.
  return groups.toSorted((a, b) => (nearness(a) === nearness(b) ? 0 : nearness(a) - nearness(b)));
}

/** How far a mean reaches towards the farthest: 1 step is direct contact, and nothing. */
export function farTone(steps: number, farthest: number): number {
  return farthest > 1 ? Math.min(1, (steps - 1) / (farthest - 1)) : 0;
}

/** The largest mean of steps between any two groups, or inside one. */
export function farthestMean(pairs: readonly GroupDistance[]): number {
  return pairs.reduce((most, { meanDistance }) => Math.max(most, meanDistance ?? 0), 1);
}

type Shown = {
  readonly network: NetworkView;
  readonly pairs: readonly GroupDistance[];
  readonly directed: boolean;
  /** True for two groups of which so few were asked that a number would point at a person. */
  readonly isHidden: (groups: GroupDistance["groups"]) => boolean;
  readonly palette: Palette;
};

/** Group × group: the mean of the steps in the cell, darker the farther, and a mark where some can't be reached. */
export function distancesState(
  { network, pairs, directed, isHidden, palette }: Shown,
  speaker: Speaker,
): Omit<MixingMatrixState, "open" | "summary"> {
  const { text } = speaker;
  const keys = network.partition.groups.map(({ key }) => key);
  const known = new Set(pairs.flatMap(({ groups }) => groups));
  const order = farthestFirst(
    keys.filter((key) => known.has(key)),
    pairs,
  ).slice(0, MOST_SHOWN);
  const pairOf = pairFinder(pairs, directed);
  const farthest = farthestMean(pairs);
  const nameOf = (key: string) => groupLabel(network, key, speaker);
  const cellOf = (row: string, column: string): MatrixCell => {
    const pair = pairOf(row, column);
    if (!pair) return { ...NO_CELL, sentence: "", isPossible: false };
    if (isHidden(pair.groups)) return { ...NO_CELL, sentence: text("distances.cell.hidden"), mark: "?" };
    const sentence = pairSentence(pair, { nameOf, directed }, speaker);
    const { meanDistance } = pair;
    if (pair.reachShare === null) return { ...NO_CELL, sentence, isPossible: false };
    if (meanDistance === null) return { ...NO_CELL, text: NO_ROUTE, sentence, tone: -1 };
    return {
      ...NO_CELL,
      text: speaker.number(meanDistance, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      sentence,
      tone: -farTone(meanDistance, farthest),
      mark: unreachedOf(pair) > 0 ? UNREACHED : "",
    };
  };
  return {
    groups: order.map((key) => {
      const { shape, colour } = groupMark(keys.indexOf(key), palette);
      return { key, label: nameOf(key), mark: { path: shapePath(shape, MARK_SIZE), colour }, chosen: null };
    }),
    cells: order.map((row) => order.map((column) => cellOf(row, column))),
    axes: directed ? { rows: text("matrix.axis.rows"), columns: text("matrix.axis.columns") } : null,
  };
}

const NO_CELL = { text: "", tone: null, sign: null, isPossible: true, isUnsure: false, mark: "" } as const;

/** Undirected, a pair is listed once, and read from either side with the doors turned round. */
function pairFinder(pairs: readonly GroupDistance[], directed: boolean) {
  const known = new Map(pairs.map((pair) => [JSON.stringify(pair.groups), pair]));
  return (row: string, column: string): GroupDistance | undefined => {
    const pair = known.get(JSON.stringify([row, column]));
    if (pair || directed) return pair;
    const turned = known.get(JSON.stringify([column, row]));
    if (!turned) return undefined;
    const { nearestDoor } = turned;
    const doors = nearestDoor && { there: nearestDoor.back, back: nearestDoor.there };
    return { ...turned, groups: [row, column], nearestDoor: doors };
  };
}
