import type { Cuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { piecesOfActor, sidesOfTie } from "#analysis/metrics/bridging/cut-actors-pieces.ts";
import type { RestsOnOne } from "#analysis/metrics/bridging/rests-on-one.ts";
import type { GroupDependence, WeakLink } from "#analysis/model/dependence-result.ts";
import type { Listed, NamedActor } from "#analysis/model/waves-result.ts";

const MOST_LISTED = 200;
/** Of those who come loose. */
const MOST_NAMED = 12;

/** Places in the list that each kind of link has for itself, as far as there are as many. */
const OWN_PLACES = MOST_LISTED / 4;

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
 * different groups, then what rests on one person between organisations. Where these are too many, some of each are listed.
 */
export function weakLinks({
  cuts,
  groups,
  organisations,
  nameOf,
  organisationName,
  countsPairs,
  membersOf,
}: Found): Listed<WeakLink> {
  const firstOf = (actors: readonly number[]) =>
    actors
      .toSorted((a, b) => a - b)
      .slice(0, MOST_NAMED)
      .map(nameOf);
  const parted = (groups ?? []).flatMap(({ groups: pair, everyone }): WeakLink[] => {
    const [actor] = everyone.one;
    // Of a group of one it goes without saying.
    const isTelling = pair.every((group) => membersOf(group) > 1);
    if (everyone.fewest !== 1 || !actor || !isTelling) return [];
    return [{ kind: "groups", groups: pair, actor, isOneOfSome: everyone.inEvery.length === 0 }];
  });
  const cutting = [
    ...cuts.actors.map((cut) => ({ ...cut, kind: "actor" as const })),
    ...cuts.ties.map((cut) => ({ ...cut, kind: "tie" as const, lost: Math.min(...cut.sides) })),
  ].sort((a, b) => (countsPairs ? b.crossPairs - a.crossPairs : 0) || b.lost - a.lost);
  const ofCut = (cut: (typeof cutting)[number]): WeakLink => {
    const told = { lost: cut.lost, pairs: countsPairs ? cut.crossPairs : null };
    if (cut.kind === "actor") {
      const [rest, ...pieces] = piecesOfActor(cuts.points, cut.actor);
      const loose = pieces.flatMap((piece) => [...piece]);
      return { kind: "actor", actor: nameOf(cut.actor), ...told, loose: firstOf(loose), rest: rest?.length ?? 0 };
    }
    const [atSource, atTarget] = sidesOfTie(cuts.points, cut);
    const isSourceLoose = atSource.length <= atTarget.length;
    return {
      kind: "tie",
      source: nameOf(cut.source),
      target: nameOf(cut.target),
      looseEnd: isSourceLoose ? "source" : "target",
      ...told,
      loose: firstOf([...(isSourceLoose ? atSource : atTarget)]),
      rest: (isSourceLoose ? atTarget : atSource).length,
    };
  };
  const ofOrganisations = ({ organisations: [own, other], actor, ties, partners }: RestsOnOne): WeakLink => ({
    kind: "organisations",
    organisations: [organisationName(own), organisationName(other)],
    actor: nameOf(actor),
    ties,
    partners,
  });
  const [ofParted, ofCutting, ofResting] = placesFor([parted.length, cutting.length, organisations.length]);
  return {
    total: parted.length + cutting.length + organisations.length,
    entries: [
      ...parted.slice(0, ofParted),
      ...cutting.slice(0, ofCutting).map(ofCut),
      ...organisations.slice(0, ofResting).map(ofOrganisations),
    ],
  };
}

/** How many of each are listed: what one does not need of its own places goes to the first of those that need more. */
function placesFor(found: readonly [number, number, number]): readonly number[] {
  const places = found.map((many) => Math.min(many, OWN_PLACES));
  let left = MOST_LISTED - places.reduce((sum, own) => sum + own, 0);
  return places.map((own, at) => {
    const more = Math.min(left, (found[at] ?? 0) - own);
    left -= more;
    return own + more;
  });
}
