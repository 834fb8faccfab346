import { shareAgainstChance } from "#analysis/inference/share-against-chance.ts";
import type { CoalitionRows, MemberRole } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { Moment, ShareAt } from "#analysis/model/waves-result.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { buildIndex } from "#analysis/network/network-index.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";
import { subindex } from "#analysis/network/subindex.ts";
import { lensAt } from "./moments.ts";

/** The network of one moment, and who was there. */
export type OpenMoment = {
  readonly moment: Moment;
  readonly network: NetworkRows;
  readonly memberships: Memberships;
  readonly derived: boolean;
  /** Ids of who was there. */
  readonly present: ReadonlySet<string>;
};

const AT_THE_TABLE: ReadonlySet<MemberRole> = new Set(["signatory", "partner", "left"]);

export function openMoment(rows: CoalitionRows, query: LensQuery, moment: Moment): OpenMoment {
  const { network, memberships, partition } = openLens(rows, lensAt(query, moment));
  return {
    moment,
    network,
    memberships,
    derived: isDerived(network, partition.key),
    present: presentIn(rows, network, moment.day),
  };
}

/**
 * Whoever the network has, but for those of whom it is known that they were no member then and who had no tie or project
 * either: they were to come, or had gone.
 */
function presentIn(rows: CoalitionRows, network: NetworkRows, day: string | null): ReadonlySet<string> {
  const active = new Set<number>();
  for (const { source, target } of network.links) active.add(source).add(target);
  if (network.lens.basis !== "ties") for (const [actor] of network.participations) active.add(actor);
  const known = new Set(rows.members.map(({ actor }) => actor));
  const members = new Set(
    rows.members
      .filter((member) => AT_THE_TABLE.has(member.role) && (day === null || holdsOn(member, day)))
      .map(({ actor }) => actor),
  );
  return new Set(
    network.actors
      .filter(({ id }, at) => active.has(at) || members.has(id) || !known.has(id))
      .map(({ id }): string => id),
  );
}

/** With all that was there at the moment, as its own network shows it. */
export function shareOfEveryone({ network, memberships, derived }: OpenMoment): ShareAt {
  return shareAgainstChance(assignedPart(buildIndex(network), memberships), { derived });
}

/** With some of its actors only, and the ties between them. */
export function shareOfSome({ network, memberships, derived }: OpenMoment, ids: ReadonlySet<string>): ShareAt {
  const isKept = (at: number) => isAssigned(memberships, at) && ids.has(network.actors[at]?.id ?? "");
  const part = subindex(buildIndex(network), isKept);
  const signatures = signaturesOf(memberships, part.original);
  return shareAgainstChance({ index: part.index, signatures }, { derived });
}

/** Ids of who was there with a group at each of the moments. */
export function presentAtAll(moments: readonly OpenMoment[]): ReadonlySet<string> {
  const there = moments.map(
    ({ network, memberships, present }) =>
      new Set<string>(
        network.actors.filter(({ id }, at) => present.has(id) && isAssigned(memberships, at)).map(({ id }) => id),
      ),
  );
  return new Set([...(there[0] ?? [])].filter((id) => there.every((ids) => ids.has(id))));
}
