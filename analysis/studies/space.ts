import { unmeasured } from "#analysis/measured.ts";
import { shareByDistance, tiesByStep } from "#analysis/metrics/siloing/ties-by-step.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { SpaceResult } from "#analysis/model/space-result.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { createMapSteps } from "#analysis/network/map-steps.ts";
import { type OpenLens, openLens } from "#analysis/network/open-lens.ts";
import { type PlacedPart, placedPart } from "#analysis/network/placed-part.ts";
import { canBePaired, createSameGroup, massOfGroups } from "#analysis/network/signatures.ts";
import { shareInside, shareWithinStrata, shareWithoutChance } from "./space/share-inside.ts";
import type { StudyOptions } from "./study.ts";

/** The attribute that says in which part of the country an actor lies; the register's own when nobody names another. */
export type SpaceAbout = { readonly region?: string | undefined };
const REGION = "province";

/** A part of a gap smaller than this is a part of nothing. */
const LEAST_GAP = 0.05;

/**
 * Whether "siloed" is only "far away": municipalities of one group often lie close together, and neighbours meet anyway. Neighbours
 * inside a group against neighbours across its border, pairs farther apart likewise, and groups dealt within regions only.
 */
export function space(rows: CoalitionRows, query: LensQuery & SpaceAbout, options: StudyOptions): SpaceResult {
  const { region = REGION, ...lens } = query;
  const { seed, permutations, hooks, neighbours } = options;
  const open = openLens(rows, lens);
  const part = placedPart(open, neighbours);
  const { index, signatures, places } = part;
  const sameGroup = createSameGroup(signatures);
  const derived = isDerived(open.network, open.partition.key);
  const sizes = massOfGroups(signatures);
  const reason = whyNot(part, sizes);
  const steps = tiesByStep(part, { stepsBetween: createMapSteps(neighbours), sameGroup });
  const unsaid = derived ? "derived-partition" : canBePaired(signatures) ? null : "too-large";
  const isTested = reason === null && unsaid === null;
  const deals = { sameGroup, seed, permutations, hooks };
  const internalShare =
    reason !== null
      ? unmeasured(reason)
      : unsaid !== null
        ? shareWithoutChance(part, sameGroup, unsaid)
        : shareInside(part, { ...deals, hooks: half(hooks, 0) });
  const strata = isTested ? regionsOf(open, part, region) : null;
  return {
    partition: {
      attribute: open.partition.key,
      derived,
      groups: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    },
    parameters: { seed, permutations: isTested ? permutations : 0 },
    reason,
    actors: index.count,
    places: new Set(places).size,
    elsewhere: part.elsewhere,
    internalShare,
    distance: isTested ? explained(internalShare, shareByDistance(steps)) : { expected: null, part: null },
    regions: strata && {
      attribute: region,
      count: new Set(strata).size,
      internalShare: shareWithinStrata(part, strata, { ...deals, hooks: half(hooks, 1) }),
    },
    steps,
  };
}

function whyNot({ index }: PlacedPart, sizes: readonly number[]): Reason | null {
  if (sizes.length === 0) return "no-groups";
  if (index.count < 2) return "no-places";
  if (sizes.filter((size) => size > 0).length < 2) return "single-group";
  return index.sources.length === 0 ? "no-ties" : null;
}

/** Each of two tests is half of the work. */
function half(hooks: StudyOptions["hooks"], at: 0 | 1): StudyOptions["hooks"] {
  return { ...hooks, onProgress: (done) => hooks?.onProgress?.((at + done) / 2) };
}

function explained({ value, expected }: Measured, byDistance: number): SpaceResult["distance"] {
  if (value === null || expected === null) return { expected: byDistance, part: null };
  const gap = value - expected;
  return { expected: byDistance, part: gap < LEAST_GAP ? null : (byDistance - expected) / gap };
}

/** Per actor the number of its region; actors without one are together in one of their own. Null where no actor has any. */
function regionsOf({ network }: OpenLens, { original }: PlacedPart, attribute: string): Uint32Array | null {
  const names = Array.from(original, (actor) => network.actors[actor]?.attributes[attribute] ?? "");
  if (names.every((name) => name === "")) return null;
  const positions = new Map([...new Set(names)].map((name, at) => [name, at]));
  return Uint32Array.from(names, (name) => positions.get(name) ?? 0);
}
