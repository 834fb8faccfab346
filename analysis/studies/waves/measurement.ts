import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import type { MeasurementBand } from "#analysis/model/waves-result.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import type { ReportedMoment } from "./one-sided.ts";
import type { OpenMoment } from "./open-moment.ts";

const DRAWS = 200;
const TAIL = 0.025;

/** A tie among those who stayed: its weight, how much of it is inside a group, and whether one side alone reported it. */
type ToldTie = { readonly weight: number; readonly inside: number; readonly isOneSided: boolean };
type Told = { readonly ties: readonly ToldTie[]; readonly confirmation: number | null };

/**
 * How much of a change the way of asking could make. The chance share of those who stayed is the same at both moments (it
 * hangs on their groups alone), so a change of the share is a change of the effect. METHODS 9 and 10.
 */
export function measurementBand(
  reported: readonly [ReportedMoment, ReportedMoment],
  options: {
    readonly moments: readonly [OpenMoment, OpenMoment];
    readonly stayers: ReadonlySet<string>;
    readonly seed: number;
  },
): MeasurementBand {
  const { moments, stayers, seed } = options;
  const told = [toldOf(reported[0], moments[0], stayers), toldOf(reported[1], moments[1], stayers)] as const;
  const change = (share: (told: Told) => number | null): number | null => {
    const [before, after] = [share(told[0]), share(told[1])];
    return before === null || after === null ? null : after - before;
  };
  const union = change(({ ties }) => shareInside(ties));
  const confirmed = change(({ ties }) => shareInside(ties.filter(({ isOneSided }) => !isOneSided)));
  const redrawn = redraw(createRandom(seed), change);
  return {
    confirmation: [told[0].confirmation, told[1].confirmation],
    oneSided: [countOneSided(told[0]), countOneSided(told[1])],
    redrawn,
    draws: DRAWS,
    union,
    confirmed,
    isStable: isOneSign([union, confirmed, ...(redrawn ?? [null])]),
  };
}

/** Lowest and highest share inside that the way of asking leaves open at one moment; null where nothing can be said. */
export function momentBand(
  reported: ReportedMoment,
  {
    moment,
    stayers,
    seed,
  }: { readonly moment: OpenMoment; readonly stayers: ReadonlySet<string>; readonly seed: number },
): readonly [number, number] | null {
  const told = toldOf(reported, moment, stayers);
  const confirmed = shareInside(told.ties.filter(({ isOneSided }) => !isOneSided));
  const drawn = redraw(createRandom(seed), (share) => share(told));
  const shares = [shareInside(told.ties), confirmed, ...(drawn ?? [])].filter((share) => share !== null);
  return shares.length > 0 ? [Math.min(...shares), Math.max(...shares)] : null;
}

function toldOf(reported: ReportedMoment, moment: OpenMoment, stayers: ReadonlySet<string>): Told {
  const { network, isOneSided, confirmation } = reported;
  const position = new Map(moment.network.actors.map(({ id }, at) => [id as string, at]));
  const sharesOf = (end: number) => {
    const id = network.actors[end]?.id ?? "";
    const at = stayers.has(id) ? position.get(id) : undefined;
    return at === undefined ? null : groupsOf(moment.memberships, at);
  };
  const shared = sharedPart[moment.memberships.kernel];
  const ties = network.links.flatMap(({ source, target, weight }, link): ToldTie[] => {
    const [own, other] = [sharesOf(source), sharesOf(target)];
    if (own === null || other === null) return [];
    return [{ weight, inside: weight * shared(own, other), isOneSided: isOneSided[link] ?? false }];
  });
  return { ties, confirmation };
}

/** Every one-sided tie is told again with the chance that a side reports it; the outer draws fall off on both sides. */
function redraw(
  random: Random,
  statistic: (share: (told: Told) => number | null) => number | null,
): readonly [number, number] | null {
  const RANGE = 2 ** 32;
  const isToldAgain = (chance: number) => random(RANGE) < chance * RANGE;
  const drawn = Array.from({ length: DRAWS }, () =>
    statistic(({ ties, confirmation }) => {
      if (confirmation === null && ties.some(({ isOneSided }) => isOneSided)) return null;
      return shareInside(ties.filter(({ isOneSided }) => !isOneSided || isToldAgain(confirmation ?? 1)));
    }),
  ).filter((value) => value !== null);
  if (drawn.length < DRAWS) return null;
  drawn.sort((a, b) => a - b);
  const off = Math.floor(TAIL * DRAWS);
  return [drawn[off] ?? 0, drawn[DRAWS - 1 - off] ?? 0];
}

function shareInside(ties: readonly ToldTie[]): number | null {
  let weight = 0;
  let inside = 0;
  for (const tie of ties) {
    weight += tie.weight;
    inside += tie.inside;
  }
  return weight > 0 ? inside / weight : null;
}

function countOneSided({ ties }: Told): number {
  return ties.filter(({ isOneSided }) => isOneSided).length;
}

function isOneSign(values: readonly (number | null)[]): boolean {
  return values.every((value) => value !== null && value > 0) || values.every((value) => value !== null && value < 0);
}
