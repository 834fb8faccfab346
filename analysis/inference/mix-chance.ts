import { createRandom } from "#analysis/algorithms/random.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** Two-sided p of how mixed the contacts of one actor are, and on how many deals it rests; 0 deals when it is exact. */
export type MixChance = { readonly pValue: number; readonly draws: number };

/** The contacts of one actor, with the weight of each. */
export type Contacts = { readonly actor: number; readonly others: Uint32Array; readonly weights: Float64Array };

/** Steps of an exact distribution, and of all deals: under a second. */
const MOST_STEPS = 5e7;
/** The same value but for rounding. */
const SAME = 1e-12;

/**
 * The groups of all others dealt at random over the same network (METHODS 5.1). Where ties weigh the same and everybody is in one
 * group, the contacts are a draw without return from the others and p is exact; else it rests on seeded deals. Null where that
 * takes too long, or there is no pair of contacts.
 */
export function mixChance(
  signatures: Signatures,
  contacts: Contacts,
  about: { readonly sameGroup: SameGroup; readonly seed: number; readonly rounds: number },
): MixChance | null {
  if (contacts.others.length < 2) return null;
  const isPlain = signatures.single && contacts.weights.every((weight) => weight === contacts.weights[0]);
  return (isPlain ? exactChance(signatures, contacts) : null) ?? dealtChance(signatures, contacts, about);
}

/** Pairs of contacts in one group are Σ c(c − 1)/2, the counts c a multivariate hypergeometric draw: group after group. */
function exactChance({ of, size }: Signatures, { actor, others }: Contacts): MixChance | null {
  const drawn = others.length;
  const most = (drawn * (drawn - 1)) / 2;
  if (size.length * drawn * drawn * most > MOST_STEPS) return null;
  const counts = new Uint32Array(size.length);
  for (const other of others) counts[of[other]!]! += 1;
  const observed = counts.reduce((sum, count) => sum + pairsOf(count), 0);
  const logFactorial = logFactorials(of.length);
  const logChoose = (from: number, take: number) =>
    logFactorial[from]! - logFactorial[take]! - logFactorial[from - take]!;
  const width = most + 1;
  let chance = new Float64Array((drawn + 1) * width);
  chance[0] = 1;
  let left = of.length - 1;
  size.forEach((all, group) => {
    const members = all - (of[actor] === group ? 1 : 0);
    const next = new Float64Array(chance.length);
    for (let taken = 0; taken <= drawn; taken += 1) {
      const still = drawn - taken;
      if (still > left) continue;
      for (let own = Math.max(0, still - (left - members)); own <= Math.min(members, still); own += 1) {
        const part = Math.exp(
          logChoose(members, own) + logChoose(left - members, still - own) - logChoose(left, still),
        );
        const more = pairsOf(own);
        for (let pairs = 0; pairs + more <= most; pairs += 1) {
          next[(taken + own) * width + pairs + more]! += part * chance[taken * width + pairs]!;
        }
      }
    }
    chance = next;
    left -= members;
  });
  const ofPairs = chance.subarray(drawn * width);
  const fewer = ofPairs.subarray(0, observed + 1).reduce((sum, part) => sum + part, 0);
  const more = ofPairs.subarray(observed).reduce((sum, part) => sum + part, 0);
  return { pValue: Math.min(1, 2 * Math.min(fewer, more)), draws: 0 };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function logFactorials(until: number): Float64Array {
  const made = new Float64Array(until + 1);
  for (let at = 2; at <= until; at += 1) made[at] = made[at - 1]! + Math.log(at);
  return made;
}

function dealtChance(
  { of, shares }: Signatures,
  { actor, others, weights }: Contacts,
  { sameGroup, seed, rounds }: { readonly sameGroup: SameGroup; readonly seed: number; readonly rounds: number },
): MixChance | null {
  const kinds = Math.min(others.length, shares.length);
  if (rounds < 1 || rounds * (others.length + kinds * kinds) > MOST_STEPS) return null;
  const random = createRandom(seed);
  const byKind = new Map<number, number>();
  const alikeOf = (labelOf: (at: number) => number) => {
    byKind.clear();
    let alone = 0;
    weights.forEach((weight, at) => {
      const kind = labelOf(at);
      byKind.set(kind, (byKind.get(kind) ?? 0) + weight);
      alone += weight ** 2 * sameGroup(kind, kind);
    });
    let sum = -alone;
    for (const [one, own] of byKind) for (const [other, theirs] of byKind) sum += own * theirs * sameGroup(one, other);
    return sum;
  };
  const observed = alikeOf((at) => of[others[at]!]!);
  const labels = of.filter((_, at) => at !== actor);
  const isMore = { as: 0, less: 0 };
  const slack = SAME * Math.max(1, Math.abs(observed));
  for (let round = 0; round < rounds; round += 1) {
    // As many as there are contacts are drawn from whatever order the round before left: every draw is as likely.
    for (let at = 0; at < others.length; at += 1) {
      const chosen = at + random(labels.length - at);
      const held = labels[at]!;
      labels[at] = labels[chosen]!;
      labels[chosen] = held;
    }
    const dealt = alikeOf((at) => labels[at]!);
    if (dealt >= observed - slack) isMore.as += 1;
    if (dealt <= observed + slack) isMore.less += 1;
  }
  const oneSided = (Math.min(isMore.as, isMore.less) + 1) / (rounds + 1);
  return { pValue: Math.min(1, 2 * oneSided), draws: rounds };
}
