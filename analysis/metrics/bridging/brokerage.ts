import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";

/** The part that a broker plays between a sender and a receiver, by the groups of the three. */
export const BROKER_ROLES = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** Per role a number for every actor. */
export type RoleCounts = Readonly<Record<BrokerRole, Float64Array>> & { readonly total: Float64Array };

/**
 * How routes of two steps between actors that are not tied themselves are credited to who is in between: `raw` counts every
 * broker in full, `partial` divides a pair over its brokers, `exclusive` counts the pairs that have no other broker.
 */
export const CREDITS = ["raw", "partial", "exclusive"] as const;
export type Credit = (typeof CREDITS)[number];

export type Brokerage = Readonly<Record<Credit, RoleCounts>> & {
  /** Raw: sender and receiver share no group, and the broker shares one with each. 0 where everybody has one group. */
  readonly linkingPin: Float64Array;
};

/**
 * Gould & Fernandez 1989 (doi:10.2307/270949): ordered open triples a → v → c, no a → c, by group. The representative shares
 * the group of the sender, the gatekeeper that of the receiver. Undirected ties are followed both ways, so every pair counts
 * twice. Who is in several groups plays each part by the product of the shares, which add up to 1 (METHODS 5.5). O(Σ k²).
 *
 * @param index the assigned part of a network: who has no group plays no part
 */
export function brokerage(index: NetworkIndex, signatures: Signatures): Brokerage {
  const { count, offsets, neighbours } = index;
  const { of, shares, single } = signatures;
  const made = {
    raw: emptyCounts(count),
    partial: emptyCounts(count),
    exclusive: emptyCounts(count),
    linkingPin: new Float64Array(count),
  };
  const counts = CREDITS.map((credit) => made[credit]);
  const groupOf = Uint32Array.from(shares, (own) => own[0]![0]);
  const isTied = new Uint8Array(count);
  const brokers = new Uint32Array(count);
  const flat = flatShares(shares);
  const passed = CREDITS.map(() => new Float64Array(signatures.groups.length));
  const [raw, partial, exclusive] = passed as [Float64Array, Float64Array, Float64Array];
  const totals = new Float64Array(CREDITS.length);
  for (let sender = 0; sender < count; sender += 1) {
    const from = offsets[sender]!;
    const until = offsets[sender + 1]!;
    isTied[sender] = 1;
    for (let at = from; at < until; at += 1) isTied[neighbours[at]!] = 1;
    for (let at = from; at < until; at += 1) {
      const broker = neighbours[at]!;
      for (let next = offsets[broker]!; next < offsets[broker + 1]!; next += 1) brokers[neighbours[next]!]! += 1;
    }
    for (let at = from; at < until; at += 1) {
      const broker = neighbours[at]!;
      let reached = 0;
      totals.fill(0);
      raw.fill(0);
      partial.fill(0);
      exclusive.fill(0);
      for (let next = offsets[broker]!; next < offsets[broker + 1]!; next += 1) {
        const receiver = neighbours[next]!;
        if (isTied[receiver] === 1) continue;
        reached += 1;
        const part = 1 / brokers[receiver]!;
        const alone = brokers[receiver] === 1 ? 1 : 0;
        totals[1]! += part;
        totals[2]! += alone;
        const signature = of[receiver]!;
        for (let entry = flat.offsets[signature]!; entry < flat.offsets[signature + 1]!; entry += 1) {
          const group = flat.group[entry]!;
          const share = flat.share[entry]!;
          raw[group]! += share;
          partial[group]! += share * part;
          exclusive[group]! += share * alone;
        }
        if (!single && isPin(signatures, sender, broker, receiver)) made.linkingPin[broker]! += 1;
      }
      if (reached === 0) continue;
      totals[0] = reached;
      const [from, by] = [of[sender]!, of[broker]!];
      for (let kind = 0; kind < counts.length; kind += 1) {
        if (single) addRole(counts[kind]!, broker, groupOf[from]!, groupOf[by]!, passed[kind]!, totals[kind]!);
        else addRoles(counts[kind]!, broker, shares[from]!, shares[by]!, passed[kind]!, totals[kind]!);
      }
    }
    isTied[sender] = 0;
    for (let at = from; at < until; at += 1) {
      const broker = neighbours[at]!;
      isTied[broker] = 0;
      for (let next = offsets[broker]!; next < offsets[broker + 1]!; next += 1) brokers[neighbours[next]!] = 0;
    }
  }
  return made;
}

/** All shares one behind the other: the loop over routes has no time for pairs. */
function flatShares(shares: Signatures["shares"]) {
  const offsets = new Uint32Array(shares.length + 1);
  shares.forEach((own, at) => {
    offsets[at + 1] = offsets[at]! + own.length;
  });
  const entries = shares.flat();
  return {
    offsets,
    group: Uint32Array.from(entries, ([group]) => group),
    share: Float64Array.from(entries, ([, share]) => share),
  };
}

function emptyCounts(count: number): RoleCounts {
  const made = { total: new Float64Array(count) } as { [Role in BrokerRole | "total"]: Float64Array };
  for (const role of BROKER_ROLES) made[role] = new Float64Array(count);
  return made;
}

/** Of one actor: its groups, with the part of it that is in each. */
export type Shares = Signatures["shares"][number];

/**
 * What one sender passes on through one broker, each in one group.
 *
 * @param passed per group the receivers, by their shares
 */
function addRole(
  counts: RoleCounts,
  actor: number,
  sender: number,
  broker: number,
  passed: Float64Array,
  total: number,
): void {
  const inOwn = passed[broker]!;
  counts.total[actor]! += total;
  if (sender === broker) {
    counts.coordinator[actor]! += inOwn;
    counts.representative[actor]! += total - inOwn;
    return;
  }
  const back = passed[sender]!;
  counts.gatekeeper[actor]! += inOwn;
  counts.consultant[actor]! += back;
  counts.liaison[actor]! += total - inOwn - back;
}

/** The same where somebody is in several groups. */
function addRoles(
  counts: RoleCounts,
  actor: number,
  sender: Shares,
  broker: Shares,
  passed: Float64Array,
  total: number,
): void {
  let coordinator = 0;
  let withSender = 0;
  let withReceiver = 0;
  let back = 0;
  for (const [group, share] of broker) {
    const own = shareOf(sender, group);
    coordinator += own * share * passed[group]!;
    withSender += own * share * total;
    withReceiver += share * passed[group]!;
  }
  for (const [group, share] of sender) back += share * passed[group]!;
  counts.coordinator[actor]! += coordinator;
  counts.representative[actor]! += withSender - coordinator;
  counts.gatekeeper[actor]! += withReceiver - coordinator;
  counts.consultant[actor]! += back - coordinator;
  counts.liaison[actor]! += total - withSender - withReceiver - back + 2 * coordinator;
  counts.total[actor]! += total;
}

function shareOf(shares: Shares, group: number): number {
  for (const [own, share] of shares) if (own === group) return share;
  return 0;
}

function isPin({ of, shares }: Signatures, sender: number, broker: number, receiver: number): boolean {
  const [from, between, to] = [shares[of[sender]!]!, shares[of[broker]!]!, shares[of[receiver]!]!];
  return meets(between, from) && meets(between, to) && !meets(from, to);
}

/** Whether two share a group. */
export function meets(one: Shares, other: Shares): boolean {
  return one.some(([group]) => shareOf(other, group) > 0);
}
