import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { introductionKey } from "#analysis/model/introductions-result.ts";
import type { Lens } from "#analysis/model/lens.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { Tie } from "#analysis/model/tie.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { whoAnswered } from "#analysis/network/respondents.ts";
import type { Excluded } from "./candidates.ts";

export type RowLimits = {
  readonly excluded: Excluded;
  readonly nameable: NetworkIndex;
  readonly isSettled: (one: number, other: number) => boolean;
  /** Whether two are in conflict, whatever ties the lens counts. */
  readonly isInConflict: (one: number, other: number) => boolean;
  /** Whether one of two is the whole that the other is part of. */
  readonly isWhole: (one: number, other: number) => boolean;
  /** Actors who were asked and did not answer, and of whom no register or document tells either. */
  readonly unheard: number;
  /** Actors who are not to be named in lists. */
  readonly unlisted: number;
};

/**
 * What the rows of a coalition allow (METHODS 7.4).
 *
 * - A tie may be named to others when a register, a document or a meeting list has it, when nobody is known to have said it, or when
 *   both ends said so: nobody's answers are told on.
 * - Who was asked and did not answer is not introduced, unless public ties or projects tell of it: a tie that nobody could name is
 *   not missing.
 * - Who is not to be named in lists is not introduced, and asked for no introduction.
 * - Who are in conflict know each other, and so do a whole and its parts.
 * - An introduction that somebody put aside or took up is not proposed again.
 */
export function limitsOfRows(rows: CoalitionRows, open: OpenLens, index: NetworkIndex): RowLimits {
  const { network, partition, lens } = open;
  const networkOf = (ties: readonly Tie[], own: Partial<Lens>) =>
    pairsOf(buildNetwork({ ...rows, ties }, { ...lens, ...own }, partition.key), network);
  const isPublic = networkOf(rows.ties.filter(isOpen), {});
  const isConfirmed = networkOf(rows.ties, lens.basis === "projects" ? {} : { direction: "confirmed" });
  const inConflict = networkOf(rows.ties, { tieKinds: ["in-conflict"], basis: "ties", direction: "union" });
  const wholes = wholesOf(rows, network);
  const { dismissals, followUps } = rows.coalition;
  const putAside = new Set([...dismissals, ...followUps].map(({ key }) => key));
  const isPutAside = (one: number, other: number) =>
    putAside.size > 0 && putAside.has(introductionKey(network.actors[one]!.id, network.actors[other]!.id));
  const waves = lens.wave === null ? surveyed(rows) : surveyed(rows).filter((wave) => wave === lens.wave);
  const heard = waves.map((wave) => whoAnswered(rows, network, wave));
  const known = new Uint8Array(network.actors.length);
  for (const [one, other] of isPublic.pairs) known[one] = known[other] = 1;
  for (const [actor] of network.participations) known[actor] = 1;
  const isUnheard = known.map((mark, at) =>
    Number(
      mark === 0 && heard.some(({ asked }) => asked[at] === 1) && heard.every(({ answered }) => answered[at] === 0),
    ),
  );
  return {
    excluded: {
      actors: isUnheard.map((mark, at) => Number(mark === 1 || network.actors[at]!.doNotRank)),
      isBlocked: (one, other) => inConflict.has(one, other) || wholes(one, other) || isPutAside(one, other),
    },
    nameable: partOf(index, (one, other) => isPublic.has(one, other) || isConfirmed.has(one, other)),
    isInConflict: inConflict.has,
    isWhole: wholes,
    isSettled: (one, other) => heard.some(({ answered }) => answered[one] === 1 && answered[other] === 1),
    unheard: isUnheard.reduce((sum, each) => sum + each, 0),
    unlisted: network.actors.filter(({ doNotRank }) => doNotRank).length,
  };
}

function isOpen({ evidence, reports }: Tie): boolean {
  return evidence === null ? reports.length === 0 : evidence !== "survey" && evidence !== "interview";
}

function surveyed({ ties, coalition }: CoalitionRows): readonly string[] {
  const reported = new Set(ties.flatMap(({ reports }) => reports.map(({ wave }) => wave)));
  return coalition.waves.map(({ key }) => key).filter((key) => reported.has(key));
}

/** The pairs that one network has, by their positions in another with other isolates. */
function pairsOf({ actors, links }: NetworkRows, within: NetworkRows) {
  const place = new Map(within.actors.map(({ id }, at) => [id, at]));
  const count = within.actors.length;
  const keyOf = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other);
  const pairs = links.flatMap(({ source, target }): (readonly [number, number])[] => {
    const [one, other] = [source, target].map((at) => place.get(actors[at]!.id));
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const keys = new Set(pairs.map(([one, other]) => keyOf(one, other)));
  return { pairs, has: (one: number, other: number) => keys.has(keyOf(one, other)) };
}

function partOf(index: NetworkIndex, isKept: (one: number, other: number) => boolean): NetworkIndex {
  const { count, directed, sources, targets, weights } = index;
  const stays = (_: number, at: number) => isKept(sources[at]!, targets[at]!);
  const ties = { sources: sources.filter(stays), targets: targets.filter(stays), weights: weights.filter(stays) };
  return indexFromColumns(count, ties, { directed });
}

/** Whether one of two actors is, at any height, the whole of the other. */
function wholesOf(rows: CoalitionRows, { actors }: NetworkRows): (one: number, other: number) => boolean {
  const wholeOf = new Map(rows.actors.map(({ id, partOf }) => [id, partOf]));
  const isAbove = (above: number, below: number) => {
    // As many steps as there are actors: a circle of wholes must not hold it up.
    let whole = wholeOf.get(actors[below]!.id) ?? null;
    for (let step = 0; whole !== null && step < rows.actors.length; step += 1) {
      if (whole === actors[above]!.id) return true;
      whole = wholeOf.get(whole) ?? null;
    }
    return false;
  };
  return (one, other) => isAbove(one, other) || isAbove(other, one);
}
