import { isIncluded, partnerSets } from "#analysis/algorithms/inclusion.ts";
import { differ } from "#analysis/findings/counting-changes.ts";
import { jackknifeError } from "#analysis/inference/jackknife.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Influence, MissingFirst, StabilityResult } from "#analysis/model/stability-result.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { waveBehind } from "#analysis/network/nominations.ts";
import { lensInput, type OpenLens, openLens } from "#analysis/network/open-lens.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import { groupResponses } from "#analysis/network/responses.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { leaveActorsOut, leaveRespondentsOut } from "./stability/leave-one-out.ts";
import { createSpanning, eiOf } from "./stability/measure-spanning.ts";
import { planDraws } from "./stability/plan-draws.ts";
import { drawThinned } from "./stability/thin-draws.ts";
import { thresholdGrid } from "./stability/threshold-grid.ts";
import type { StudyOptions } from "./study.ts";
import { type WaveNetworks, waveNetworks } from "./survey/wave-networks.ts";

/** Which ties are missing first; any as likely when nobody says. Where all are as strong it makes no difference. */
export type StabilityAbout = { readonly missing?: MissingFirst | undefined };

/** How firm the headline and the first ten of a ranking are: ties missing, one voice missing, other thresholds. METHODS 11. */
export function stability(
  rows: CoalitionRows,
  { missing = "any", ...query }: LensQuery & StabilityAbout,
  options: StudyOptions,
): StabilityResult {
  const opened = openLens(rows, query);
  const input = lensInput(opened);
  const { index, memberships, derived } = input;
  const assigned = assignedPart(index, memberships);
  const plan = planDraws({ actors: index.count, ties: index.sources.length });
  const reason = whyUndefined(assigned) ?? (plan.shares === 0 ? "too-large" : null);
  const about = {
    partition: opened.partition.key,
    derived,
    reason,
    actors: index.count,
    ties: index.sources.length,
    draws: plan.shares,
    parameters: { seed: options.seed, missing },
  };
  if (reason !== null) return { ...about, ...NOTHING };
  const { isCancelled, onProgress } = options.hooks ?? {};
  const onPart = (from: number, until: number) => (part: number) => {
    if (isCancelled?.()) throw new Error(`cancelled: study of how firm a ranking of ${index.count} actors is`);
    onProgress?.(from + part * (until - from));
  };
  const survey = surveyBehind(rows, query, opened);
  const unranked = survey === null ? new Set<string>() : unrankedGroups(survey.networks);
  const groupAt = (position: number) => {
    const group = mainGroup(memberships, position);
    return group === null ? null : (memberships.groups[group] ?? null);
  };
  const positions = input.ids.map((_, at) => at);
  const isMarked = (at: number) => opened.network.actors[at]?.doNotRank ?? false;
  const answered = positions.filter((at) => !unranked.has(groupAt(at) ?? ""));
  const ranked = answered.filter((at) => !isMarked(at));
  const spanning = createSpanning(assigned, memberships, { isCancelled });
  const { shares, rankings, top } = drawThinned(index, spanning, {
    ranked: {
      positions: ranked,
      name: (at) => ({ id: input.ids[at] ?? "", label: input.labels[at] ?? "", group: groupAt(at) }),
    },
    plan,
    missing,
    seed: options.seed,
    onPart: onPart(0, DRAWN_PART),
  });
  const grid = thresholdGrid(rows, query, {
    ...options,
    derived,
    weight: opened.lens.weight,
    onPart: onPart(DRAWN_PART, 1),
  });
  return {
    ...about,
    shares,
    rankings,
    unranked: positions.length - answered.length,
    marked: answered.length - ranked.length,
    influence: influenceOf(survey, opened, assigned),
    grid,
    changes: differ(grid.map(({ conclusion }) => conclusion)),
    jackknife: jackknifeOf(assigned, spanning.internalShare(index)),
    order: orderOf(index, top),
  };
}

/** Drawing takes nearly all of the time. */
const DRAWN_PART = 0.9;

const NOTHING = {
  shares: [],
  rankings: [],
  unranked: 0,
  marked: 0,
  influence: null,
  grid: [],
  changes: null,
  jackknife: null,
  order: null,
} as const satisfies Partial<StabilityResult>;

type Survey = { readonly wave: string; readonly networks: WaveNetworks };

function surveyBehind(rows: CoalitionRows, query: LensQuery, { lens }: OpenLens): Survey | null {
  const wave = waveBehind(rows, lens);
  return wave === null ? null : { wave, networks: waveNetworks(rows, query, wave) };
}

function unrankedGroups({ opened, respondents }: WaveNetworks): ReadonlySet<string> {
  const responses = groupResponses(opened.memberships, respondents, () => null);
  return new Set(responses.filter(({ isUnranked }) => isUnranked).map(({ key }) => key));
}

function influenceOf(survey: Survey | null, { lens }: OpenLens, assigned: Assigned): Influence | null {
  if (survey === null) return leaveActorsOut(assigned);
  const { direction, weight } = lens;
  return leaveRespondentsOut(survey.networks, { wave: survey.wave, direction, weight }) ?? leaveActorsOut(assigned);
}

function jackknifeOf(assigned: Assigned, share: number): StabilityResult["jackknife"] {
  const standardError = jackknifeError(assigned);
  return Number.isNaN(standardError) ? null : { eiIndex: eiOf(share), standardError };
}

/** Of which pairs of the first ten the order is decided by no index in particular. */
function orderOf(index: NetworkIndex, top: readonly number[]): StabilityResult["order"] {
  if (top.length < 2) return null;
  const partners = partnerSets(index);
  const pairs = top.flatMap((one, at) => top.slice(at + 1).map((other) => [one, other] as const));
  const undecided = pairs.filter(
    ([one, other]) => !isIncluded(partners, one, other) && !isIncluded(partners, other, one),
  );
  return { pairs: pairs.length, undecided: undecided.length };
}
