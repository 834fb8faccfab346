import { expectedShared } from "#analysis/inference/expected-shared.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type {
  CouplingNearby,
  CouplingPair,
  CouplingReason,
  CouplingResult,
  CouplingTheme,
} from "#analysis/model/coupling-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";
import { type Shares, sharedPart } from "#analysis/network/kernels.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { type ComparedProjects, comparedProjects, type PlacedProject } from "./coupling/compared-projects.ts";
import { createNearProjects, type NearPair } from "./coupling/near-projects.ts";
import { createOneStep } from "./coupling/one-step.ts";
import { createSharedBodies } from "./coupling/shared-bodies.ts";
import { timeOverlap } from "./coupling/time-overlap.ts";
import { withPlanned } from "./coupling/with-planned.ts";
import type { StudyOptions } from "./study.ts";

export type CouplingAsked = {
  readonly nearby?: CouplingNearby | undefined;
  readonly overlapDays?: number | undefined;
  readonly sharedAtMost?: number | undefined;
  readonly theme?: CouplingTheme | undefined;
};

const defaults = { nearby: "neighbours", overlapDays: 1, sharedAtMost: 0.25, theme: "any" } as const;
/** How far apart two sites in neighbouring municipalities lie nobody knows: halfway between the same place and none. */
const NEIGHBOUR_SHARE = 0.5;
const PLACE_SHARE = { same: 1, neighbours: NEIGHBOUR_SHARE } as const satisfies Record<CouplingNearby, number>;
const MOST_PROJECTS = 5_000;
/** In one place or next door to each other; those that overlap are kept until they are in order. */
const MOST_PAIRS = 500_000;
const MOST_LISTED = 200;
/** Of those who are in both. */
const MOST_NAMED = 5;
/** Comparing is the larger part of the work; the rest is who is one step away. */
const UNTIL_COMPARED = 0.7;

/**
 * Projects that run, or will run, at the same time in the same place and share nobody, or fewer than their sizes give: do not
 * bring the sand twice (METHODS 8). Beside each pair how many would be shared by the sizes alone, and who is one step from both.
 */
export function coupling(rows: CoalitionRows, query: LensQuery & CouplingAsked, options: StudyOptions): CouplingResult {
  const {
    nearby = defaults.nearby,
    overlapDays = defaults.overlapDays,
    sharedAtMost = defaults.sharedAtMost,
    theme = defaults.theme,
    ...lens
  } = query;
  const { hooks = {} } = options;
  const date = lensDay(resolveLens(rows, lens).lens, rows.coalition.waves);
  // Projects and ties both make contact; what defines a partition is a project as any other, for no partition is measured here.
  const { network, rows: shown } = openLens(withPlanned(rows, date), {
    ...lens,
    basis: "both",
    definingProjects: "keep",
  });
  const compared = comparedProjects(rows, network, date);
  const { placed, leftOut, incidence } = compared;
  const about = {
    parameters: { date, nearby, neighbourShare: NEIGHBOUR_SHARE, overlapDays, sharedAtMost, theme },
    projects: placed.map(({ project, members }) => ({
      id: project.id,
      label: project.name,
      kind: project.kind,
      place: project.place,
      from: project.from,
      until: project.until,
      participants: members.size,
    })),
    leftOut,
  };
  const near = createNearProjects(
    placed.map(({ project }) => project),
    { nearby, borders: options.neighbours },
  );
  const reason = whyNot(compared, near);
  if (reason !== null) return { ...about, reason, counts: { together: 0, few: 0 }, pairs: [] };
  const nameOf = (at: number): NamedActor => {
    const actor = network.actors[at];
    return { id: actor?.id ?? "", label: actor?.name ?? "" };
  };
  const domains = new Map(rows.domains.map(({ key }, at) => [key, at]));
  const profiles = placed.map(
    ({ project }): Shares =>
      project.domains
        .flatMap(({ domain, share }) => {
          const at = domains.get(domain);
          return at === undefined ? [] : [[at, share] as const];
        })
        .toSorted(([a], [b]) => a - b),
  );
  const expected = expectedShared(incidence);
  const bodiesOf = createSharedBodies(shown, network);
  const check = () => {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: coupling of ${placed.length} projects`);
  };
  const compare = ({ one, other, between }: NearPair): Found[] => {
    const [first, second] = [placed[one], placed[other]];
    const overlap = first && second ? timeOverlap(first.project, second.project) : null;
    if (!first || !second || overlap === null) return [];
    if (overlap.days !== null && overlap.days < overlapDays) return [];
    const shared = [...first.members].filter((actor) => second.members.has(actor)).sort((a, b) => a - b);
    const part = shared.length / Math.min(first.members.size, second.members.size);
    const byChance = expected?.(first.row, second.row) ?? null;
    const few = shared.length === 0 || (part <= sharedAtMost && (byChance === null || shared.length < byChance));
    const [own, theirs] = [profiles[one] ?? [], profiles[other] ?? []];
    const alike = own.length === 0 || theirs.length === 0 ? null : sharedPart.min(own, theirs);
    const weight = { any: 1, alike, complementary: alike === null ? null : 1 - alike }[theme];
    const place = { between, share: PLACE_SHARE[between] };
    const score = overlap.share === null || weight === null ? null : overlap.share * place.share * (1 - part) * weight;
    return [
      { projects: [one, other], both: [first, second], overlap, place, theme: alike, shared, byChance, few, score },
    ];
  };
  const together = placed.flatMap((_, one) => {
    check();
    hooks.onProgress?.((UNTIL_COMPARED * one) / placed.length);
    return near(one).flatMap(compare);
  });
  const few = together.filter((pair) => pair.few).sort(byScore);
  const oneStep = createOneStep(network, nameOf);
  const listed = few.slice(0, MOST_LISTED);
  const pairs = listed.map(({ projects, both, overlap, place, theme: alike, shared, byChance, score }, at) => {
    check();
    hooks.onProgress?.(UNTIL_COMPARED + ((1 - UNTIL_COMPARED) * at) / listed.length);
    const [first, second] = both;
    return {
      projects,
      overlap,
      place,
      theme: alike,
      shared: { count: shared.length, expected: byChance, some: shared.slice(0, MOST_NAMED).map(nameOf) },
      bodies: bodiesOf(first.members, second.members),
      score,
      oneStep: oneStep(first.members, second.members),
    };
  });
  hooks.onProgress?.(1);
  return { ...about, reason, counts: { together: together.length, few: few.length }, pairs };
}

type Found = Pick<CouplingPair, "projects" | "overlap" | "place" | "theme" | "score"> & {
  readonly both: readonly [PlacedProject, PlacedProject];
  readonly shared: readonly number[];
  readonly byChance: number | null;
  readonly few: boolean;
};

/** The highest first; of equals the pair of which most sharing was to be expected, then in the order of the projects. */
function byScore(a: Found, b: Found): number {
  return (
    (b.score ?? -1) - (a.score ?? -1) ||
    (b.byChance ?? 0) - (a.byChance ?? 0) ||
    a.projects[0] - b.projects[0] ||
    a.projects[1] - b.projects[1]
  );
}

function whyNot(
  { placed, leftOut, incidence }: ComparedProjects,
  near: (one: number) => readonly NearPair[],
): CouplingReason | null {
  if (incidence.projects === 0) return "no-projects";
  if (incidence.projects === 1) return "one-project";
  if (placed.length < 2) return placed.length + leftOut.noPeriod.length > 1 ? "no-periods" : "no-places";
  if (placed.length > MOST_PROJECTS) return "too-large";
  return placed.reduce((sum, _, one) => sum + near(one).length, 0) > MOST_PAIRS ? "too-large" : null;
}
