import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import type { Incidence } from "#analysis/network/incidence.ts";

/** Trades for each project between the observed matrix and where all draws begin, and from there to each draw. */
export const TRADES_PER_PROJECT = 20;

type Hooks = { readonly isCancelled?: () => boolean; readonly onProgress?: (rounds: number) => void };

/**
 * Draws matrices of actors × projects at random in which every actor takes part in as many projects and every project has as many
 * participants as observed; each such matrix is as likely. By trades: two projects put the actors that only one of them has in
 * one pile, and deal them again. Curveball (Strona et al. 2014, doi:10.1038/ncomms5114) on sorted lists, as fastball does it
 * (Godard & Neal 2022, doi:10.1093/comnet/cnac053).
 *
 * All draws begin from one matrix that is as many trades away from the observed one as from each of them. A trade back is as likely
 * as one there, so the observed matrix is one of a row that nothing tells apart: p holds its level even where more trades were
 * needed to forget the beginning (Besag & Clifford 1989, doi:10.1093/biomet/76.4.633).
 *
 * @param visit sees the members of each draw, in the same layout as the incidence's own, in one array that changes
 * @throws when it is cancelled
 */
export function drawFixedMargins(
  incidence: Incidence,
  options: { readonly rounds: number; readonly seed: number; readonly hooks?: Hooks | undefined },
  visit: (members: Uint32Array) => void,
): void {
  const { rounds, seed, hooks } = options;
  const members = incidence.members.slice();
  const trade = createTrader({ ...incidence, members }, createRandom(seed));
  const trades = incidence.projects * TRADES_PER_PROJECT;
  const tradeAll = () => {
    for (let done = 0; done < trades; done += 1) trade();
  };
  tradeAll();
  const begin = members.slice();
  for (let round = 0; round < rounds; round += 1) {
    if (hooks?.isCancelled?.()) throw new Error(`cancelled: fixed margins after ${round} of ${rounds} rounds`);
    members.set(begin);
    tradeAll();
    visit(members);
    hooks?.onProgress?.(round + 1);
  }
}

/** One trade between two projects at random, in place; both lists stay in order. */
function createTrader({ projects, offsets, members }: Incidence, random: Random): () => void {
  if (projects < 2) return () => undefined;
  const merged = new Uint32Array(2 * largestOf(offsets));
  const shared = new Uint8Array(merged.length);
  return () => {
    const first = random(projects);
    const drawn = random(projects - 1);
    const second = drawn < first ? drawn : drawn + 1;
    let one = offsets[first]!;
    let other = offsets[second]!;
    const [oneEnd, otherEnd] = [offsets[first + 1]!, offsets[second + 1]!];
    let length = 0;
    let apart = 0;
    while (one < oneEnd || other < otherEnd) {
      const ours = one < oneEnd ? members[one]! : Number.POSITIVE_INFINITY;
      const theirs = other < otherEnd ? members[other]! : Number.POSITIVE_INFINITY;
      merged[length] = Math.min(ours, theirs);
      shared[length] = ours === theirs ? 1 : 0;
      if (ours !== theirs) apart += 1;
      if (ours <= theirs) one += 1;
      if (theirs <= ours) other += 1;
      length += 1;
    }
    one = offsets[first]!;
    other = offsets[second]!;
    let owed = oneEnd - one - (length - apart);
    for (let at = 0; at < length; at += 1) {
      const actor = merged[at]!;
      const isBoth = shared[at] === 1;
      const isFirst = !isBoth && random(apart) < owed;
      if (!isBoth) apart -= 1;
      if (isFirst) owed -= 1;
      if (isBoth || isFirst) members[one++] = actor;
      if (isBoth || !isFirst) members[other++] = actor;
    }
  };
}

function largestOf(offsets: Uint32Array): number {
  return offsets.reduce((most, end, at) => Math.max(most, end - (offsets[at - 1] ?? end)), 0);
}
