import type { Cuts } from "#analysis/metrics/bridging/cut-actors.ts";
import type { RestsOnOne } from "#analysis/metrics/bridging/rests-on-one.ts";
import type { GroupDependence, WeakLink } from "#analysis/model/dependence-result.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";

const MOST_LISTED = 200;

type Found = {
  readonly cuts: Cuts;
  readonly groups: readonly GroupDependence[] | null;
  readonly organisations: readonly RestsOnOne[];
  readonly nameOf: (position: number) => NamedActor;
  readonly organisationName: (organisation: number) => NamedActor;
  readonly countsPairs: boolean;
  /** Actors in a group, for whatever share, by its key. */
  readonly membersOf: (group: string) => number;
};

/**
 * Where contact hangs on one actor or one tie, the gravest first: who parts whole groups, then what cuts off most pairs from
 * different groups, then what rests on one person between organisations.
 */
export function weakLinks({
  cuts,
  groups,
  organisations,
  nameOf,
  organisationName,
  countsPairs,
  membersOf,
}: Found): WeakLink[] {
  const parted = (groups ?? []).flatMap(({ groups: pair, everyone }): WeakLink[] => {
    const [actor] = everyone.inEvery;
    // Of a group of one it goes without saying.
    const isTelling = pair.every((group) => membersOf(group) > 1);
    return everyone.fewest === 1 && actor && isTelling ? [{ kind: "groups", groups: pair, actor }] : [];
  });
  const cutting: (WeakLink & { readonly kind: "actor" | "tie" })[] = [
    ...cuts.actors.map(({ actor, lost, crossPairs }) => ({
      kind: "actor" as const,
      actor: nameOf(actor),
      lost,
      pairs: countsPairs ? crossPairs : null,
    })),
    ...cuts.ties.map(({ source, target, sides, crossPairs }) => ({
      kind: "tie" as const,
      source: nameOf(source),
      target: nameOf(target),
      lost: Math.min(...sides),
      pairs: countsPairs ? crossPairs : null,
    })),
  ];
  const gravest = cutting.toSorted((a, b) => (b.pairs ?? 0) - (a.pairs ?? 0) || b.lost - a.lost);
  const resting = organisations.map(
    ({ organisations: [own, other], actor, ties, partners }): WeakLink => ({
      kind: "organisations",
      organisations: [organisationName(own), organisationName(other)],
      actor: nameOf(actor),
      ties,
      partners,
    }),
  );
  return [...parted, ...gravest, ...resting].slice(0, MOST_LISTED);
}
