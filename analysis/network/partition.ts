import type { Actor, DomainShare } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { Kernel, Level, PartitionSource } from "#analysis/model/lens.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { lensDay } from "./lens-day.ts";
import { rollUp } from "./roll-up.ts";

type Share = { readonly group: string; readonly share: number };

/**
 * In which groups the actors of a network are. An actor without any group is unassigned: left out of the statistics of this
 * partition, never a group of its own (METHODS 1.2).
 */
export function partitionActors(rows: CoalitionRows, network: NetworkRows, source: PartitionSource): Memberships {
  const shares = sharesOf(rows, network, source);
  const parts = partsOf(rows, network);
  return memberships(
    network.actors.map((actor) => {
      const own = shares(actor);
      return own.length > 0 ? own : meanShares((parts.get(actor.id) ?? []).map(shares));
    }),
    network.lens,
  );
}

const membershipDefaults = { kernel: "min" } as const;

/** Memberships from the shares of each actor, made to sum to 1; groups sorted by key. */
export function memberships(
  shares: readonly (readonly Share[])[],
  { kernel }: { readonly kernel: Kernel } = membershipDefaults,
): Memberships {
  const held = shares.map((list) => list.filter((part) => part.share > 0));
  const groups = [...new Set(held.flatMap((list) => list.map((part) => part.group)))].sort();
  const position = new Map(groups.map((group, at) => [group, at] as const));
  const offsets = new Uint32Array(shares.length + 1);
  const group: number[] = [];
  const share: number[] = [];
  held.forEach((list, actor) => {
    const sum = list.reduce((total, part) => total + part.share, 0);
    for (const part of [...list].sort((a, b) => (a.group < b.group ? -1 : 1))) {
      group.push(position.get(part.group) ?? 0);
      share.push(part.share / sum);
    }
    offsets[actor + 1] = group.length;
  });
  return { groups, offsets, group: Uint32Array.from(group), share: Float64Array.from(share), kernel };
}

export function isAssigned(partition: Memberships, actor: number): boolean {
  return (partition.offsets[actor + 1] ?? 0) > (partition.offsets[actor] ?? 0);
}

/** Groups and shares of one actor; none when unassigned. */
export function groupsOf(partition: Memberships, actor: number): readonly (readonly [group: number, share: number])[] {
  const from = partition.offsets[actor] ?? 0;
  const until = partition.offsets[actor + 1] ?? 0;
  return Array.from({ length: until - from }, (_, at) => [
    partition.group[from + at] ?? 0,
    partition.share[from + at] ?? 0,
  ]);
}

/** Position of the group with the largest share, the first of equals; null when unassigned. */
export function mainGroup(partition: Memberships, actor: number): number | null {
  const [first, ...others] = groupsOf(partition, actor);
  if (!first) return null;
  return others.reduce((best, next) => (next[1] > best[1] ? next : best), first)[0];
}

function sharesOf(
  rows: CoalitionRows,
  network: NetworkRows,
  source: PartitionSource,
): (actor: Actor) => readonly Share[] {
  const whole = (group: string | null | undefined): readonly Share[] => (group ? [{ group, share: 1 }] : []);
  const supporting = new Set(rows.domains.filter((domain) => domain.supporting).map((domain) => domain.key));
  switch (source.by) {
    case "domain":
      return (actor) => actor.domains.filter(({ domain }) => !supporting.has(domain)).map(asShare);
    case "world":
      return (actor) =>
        actor.world === "both"
          ? [
              { group: "lifeworld", share: 0.5 },
              { group: "system", share: 0.5 },
            ]
          : whole(actor.world);
    case "party-type":
      return (actor) => whole(actor.partyType);
    case "layer":
      return (actor) => whole(actor.layer);
    case "form":
      return (actor) => whole(actor.form);
    case "organisation": {
      const organisations = placesAt(rows, network, "organisation");
      return (actor) => whole(organisations.get(actor.id));
    }
    case "attribute":
      return (actor) => severalOf(actor.attributes[source.attribute]);
  }
}

function asShare({ domain, share }: DomainShare): Share {
  return { group: domain, share };
}

/** `a|b` in an attribute puts an actor in both groups, for equal parts. */
function severalOf(value: string | undefined): readonly Share[] {
  const groups = [...new Set((value ?? "").split("|").map((part) => part.trim()))].filter((part) => part !== "");
  return groups.map((group) => ({ group, share: 1 / groups.length }));
}

/** Recorded parts beneath each actor of a rolled-up network: a whole without groups of its own takes the mean of theirs. */
function partsOf(rows: CoalitionRows, network: NetworkRows): ReadonlyMap<ActorId, readonly Actor[]> {
  const parts = new Map<ActorId, Actor[]>();
  if (network.lens.level === "recorded") return parts;
  const place = placesAt(rows, network, network.lens.level);
  for (const actor of rows.actors) {
    const whole = place.get(actor.id);
    if (whole !== undefined && whole !== actor.id) parts.set(whole, [...(parts.get(whole) ?? []), actor]);
  }
  return parts;
}

function placesAt(rows: CoalitionRows, { lens }: NetworkRows, level: Level): ReadonlyMap<ActorId, ActorId> {
  return rollUp(rows.actors, { ...lens, level, day: lensDay(lens, rows.coalition.waves) });
}

function meanShares(lists: readonly (readonly Share[])[]): readonly Share[] {
  const total = new Map<string, number>();
  for (const { group, share } of lists.flat()) total.set(group, (total.get(group) ?? 0) + share);
  return [...total].map(([group, share]) => ({ group, share }));
}
