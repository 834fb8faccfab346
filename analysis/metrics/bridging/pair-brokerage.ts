import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import { BROKER_ROLES, type BrokerRole, CREDITS, type Credit, meets, type Shares } from "./brokerage.ts";
import { visitOpenPairs } from "./open-pairs.ts";

/** By `from·K + to`: ordered open pairs from one group to another that an actor stands between. */
export type PairsOfGroups = ReadonlyMap<number, number>;

export type PairBrokerage = Readonly<Record<Credit, PairsOfGroups>> & {
  /** Raw, ordered: sender and receiver share no group, and the actor shares one with each. */
  readonly linkingPin: number;
};

/**
 * Between which groups one actor plays its parts: its ordered open triples by the groups of sender and receiver, which add up to
 * the totals that `brokerage` gives. Who is in several groups counts for the product of the shares. METHODS 5.5.
 *
 * @param index the assigned part of a network: who has no group plays no part
 */
export function pairBrokerage(index: NetworkIndex, { of, shares, groups }: Signatures, actor: number): PairBrokerage {
  const made = {
    raw: new Map<number, number>(),
    partial: new Map<number, number>(),
    exclusive: new Map<number, number>(),
  };
  const own = shares[of[actor]!]!;
  let linkingPin = 0;
  visitOpenPairs(index, actor, (sender, receiver, brokers) => {
    const [from, to] = [shares[of[sender]!]!, shares[of[receiver]!]!];
    const credit = { raw: 1, partial: 1 / brokers, exclusive: brokers === 1 ? 1 : 0 };
    for (const [source, given] of from) {
      for (const [target, taken] of to) {
        const cell = source * groups.length + target;
        for (const kind of CREDITS) made[kind].set(cell, (made[kind].get(cell) ?? 0) + given * taken * credit[kind]);
      }
    }
    if (meets(own, from) && meets(own, to) && !meets(from, to)) linkingPin += 1;
  });
  return { ...made, linkingPin };
}

/** The roles that pairs of groups make for an actor with these shares; they add up to all pairs. */
export function rolesOfPairs(pairs: PairsOfGroups, own: Shares, groups: number): Readonly<Record<BrokerRole, number>> {
  const share = new Map(own);
  const made = Object.fromEntries(BROKER_ROLES.map((role) => [role, 0])) as Record<BrokerRole, number>;
  for (const [cell, count] of pairs) {
    const [from, to] = [Math.floor(cell / groups), cell % groups];
    const [withSender, withReceiver] = [share.get(from) ?? 0, share.get(to) ?? 0];
    if (from === to) {
      made.coordinator += withSender * count;
      made.consultant += (1 - withSender) * count;
    } else {
      made.representative += withSender * count;
      made.gatekeeper += withReceiver * count;
      made.liaison += (1 - withSender - withReceiver) * count;
    }
  }
  return made;
}

/**
 * Part of an actor's open pairs that chance puts between two groups, when the groups of all others are dealt over the same network
 * and its own stay: exact. NaN for fewer than two others.
 */
export function expectedPairParts(
  { of, shares, size }: Signatures,
  actor: number,
): (from: number, to: number) => number {
  const mass = new Map<number, number>();
  // Nobody stands at both ends of a pair.
  const alone = new Map<string, number>();
  const add = (own: Shares, times: number) => {
    for (const [group, share] of own) {
      mass.set(group, (mass.get(group) ?? 0) + times * share);
      for (const [other, part] of own) {
        const both = `${group} ${other}`;
        alone.set(both, (alone.get(both) ?? 0) + times * share * part);
      }
    }
  };
  for (const [signature, own] of shares.entries()) add(own, size[signature]!);
  add(shares[of[actor]!]!, -1);
  const pairs = (of.length - 1) * (of.length - 2);
  return (from, to) =>
    pairs > 0 ? ((mass.get(from) ?? 0) * (mass.get(to) ?? 0) - (alone.get(`${from} ${to}`) ?? 0)) / pairs : Number.NaN;
}
