import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup, type SameGroup, type Signatures } from "#analysis/network/signatures.ts";
import { assortativity } from "./assortativity.ts";
import { createGroupContacts, type GroupContacts } from "./group-contacts.ts";
import { guptaAndersonMay } from "./gupta-anderson-may.ts";
import { createModularity } from "./modularity.ts";
import { logOddsRatio } from "./odds-ratio.ts";
import { eiSizeCorrected, type PairSides } from "./pair-density.ts";

/** Indices that need no more than what a group sends, receives and keeps. */
export type TieCounts = {
  readonly assortativity: number;
  readonly guptaAndersonMay: number;
  readonly withinOddsRatio: number;
  readonly eiSizeCorrected: number;
};

/**
 * The indices of one network under any labels: `signatures.of`, or a deal of them. One pass over the ties serves all, a second
 * one counts links where weights differ.
 *
 * @param samePairs ordered pairs of actors inside groups, Σ s_ij
 */
export function createTieCounts(
  index: NetworkIndex,
  signatures: Signatures,
  samePairs: number,
): (labels: Uint32Array) => TieCounts {
  const allPairs = index.count * (index.count - 1);
  const contactsOf = createGroupContacts(index, signatures, index.weights);
  const isWeighted = index.weights.some((weight) => weight !== 1);
  const linksOf = createGroupContacts(index, signatures, new Float64Array(index.weights.length).fill(1));
  const pairs = { insidePairs: samePairs, outsidePairs: allPairs - samePairs };
  const modularity = createModularityOf(index, signatures, createSameGroup(signatures));
  return (labels) => {
    const contacts = contactsOf(labels);
    const sides = sidesOf(contacts, pairs);
    const weighted = {
      assortativity: assortativity(modularity(labels, contacts), sides.outside / (sides.inside + sides.outside)),
      guptaAndersonMay: guptaAndersonMay(contacts),
      eiSizeCorrected: eiSizeCorrected(sides),
    };
    const links = isWeighted ? sidesOf(linksOf(labels), pairs) : sides;
    return { ...weighted, withinOddsRatio: logOddsRatio(index.directed ? links : halved(links)) };
  };
}

/** What stays inside and what does not, as ordered pairs. */
function sidesOf({ inside, sent }: GroupContacts, pairs: Pick<PairSides, "insidePairs" | "outsidePairs">): PairSides {
  const stays = sum(inside);
  return { inside: stays, outside: Math.max(0, sum(sent) - stays), ...pairs };
}

/** Undirected, each tie and each pair once: a half for an empty cell is half a tie. */
function halved({ inside, outside, insidePairs, outsidePairs }: PairSides): PairSides {
  return {
    inside: inside / 2,
    outside: outside / 2,
    insidePairs: insidePairs / 2,
    outsidePairs: outsidePairs / 2,
  };
}

/** With one group an actor modularity follows from the contacts; with several it needs what the signatures have in common. */
function createModularityOf(index: NetworkIndex, signatures: Signatures, sameGroup: SameGroup) {
  if (!signatures.single) {
    const modularity = createModularity(index, signatures, sameGroup);
    return (labels: Uint32Array) => modularity(labels);
  }
  return (_: Uint32Array, { inside, sent, received }: GroupContacts) => {
    const total = sum(sent);
    return sum(inside) / total - sent.reduce((all, each, group) => all + each * received[group]!, 0) / total ** 2;
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at]!;
  return total;
}
