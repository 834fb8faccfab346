import { unmeasured } from "#analysis/measured.ts";
import { densityRatio } from "#analysis/metrics/siloing/pair-density.ts";
import { WORLDS } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Reason } from "#analysis/model/result.ts";
import type { UnrankedReason, WorldsReason, WorldsResult } from "#analysis/model/worlds-result.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { lensInput, type OpenLens, openLens } from "#analysis/network/open-lens.ts";
import { mainGroup, partitionActors } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import type { StudyHooks, StudyOptions } from "./study.ts";
import { NOBODY, worldActors } from "./worlds/world-actors.ts";
import { worldGroups } from "./worlds/world-groups.ts";
import { worldAnswers } from "./worlds/world-response.ts";
import { worldShare } from "./worlds/world-share.ts";

/** The share against chance takes little beside the routes. */
const UNTIL_SHARE = 0.2;
/** Less between the worlds is what rounding leaves of nothing. */
const ROUNDING = 1e-9;

/**
 * System world and lifeworld as a second way to be in groups (METHODS 5.7): how much contact there is between them against chance
 * and against contact within, also with the groups of the partition held equal, and on how few it rests. A hinge is half in both.
 */
export function worlds(rows: CoalitionRows, query: LensQuery, options: StudyOptions): WorldsResult {
  const { seed, permutations, hooks = {} } = options;
  const open = openLens(rows, query);
  const { index, memberships: groups, blocks, ids, labels } = lensInput(open);
  const members = partitionActors(rows, open.network, { by: "world" });
  const assigned = assignedPart(index, members);
  const answers = worldAnswers(rows, open);
  const isEnough = answers?.response.isEnough ?? true;
  const about = {
    partition: open.partition.key,
    parameters: { seed, permutations },
    directed: index.directed,
    weighted: index.weights.some((weight) => weight !== 1),
    actors: index.count,
    ties: index.sources.length,
    worlds: countWorlds(open),
    response: answers?.response ?? null,
  };
  const sides = worldSides(assigned);
  const reason = whyNothing(open, assigned, sides.outsidePairs);
  if (reason !== null) return { ...about, reason, ...NOTHING };
  const { share, dealt } = worldShare(assigned, {
    permutations,
    seed,
    derived: isDerived(open.network, "world"),
    organisations: blocks && assigned.original.map((position) => blocks[position] ?? 0),
    answered: answers && Uint8Array.from(assigned.original, (position) => answers.answered[position] ?? 0),
    isWithheld: !isEnough,
    hooks,
  });
  hooks.onProgress?.(UNTIL_SHARE);
  const told = worldGroups(index, { groups, worlds: members, source: open.partition.source });
  const unranked: UnrankedReason | null = !isEnough
    ? "too-few-answers"
    : sides.outside > ROUNDING
      ? null
      : "nothing-crosses";
  const found =
    unranked !== null
      ? NOBODY
      : worldActors(index, {
          worlds: assigned,
          groups: told.groupsReason === null ? assignedPart(index, groups) : null,
          nameOf: (at) => ({
            id: ids[at] ?? "",
            label: labels[at] ?? ids[at] ?? "",
            world: open.network.actors[at]?.world ?? "system",
            group: groups.groups[mainGroup(groups, at) ?? -1] ?? null,
          }),
          isUnranked: (at) => open.network.actors[at]?.doNotRank ?? false,
          seed,
          hooks: partOf(hooks),
        });
  hooks.onProgress?.(1);
  // Ties that nobody could have named are no ties that are not there.
  const compared = isEnough ? told : { ...told, oddsRatio: LEFT_OUT };
  return { ...about, reason, share, dealt, density: densityOf(sides, isEnough), ...compared, unranked, ...found };
}

const LEFT_OUT = { value: null, reason: "left-out" } as const;

const NOTHING = {
  share: unmeasured("left-out"),
  dealt: null,
  density: { between: null, within: null, ratio: LEFT_OUT },
  cells: null,
  groupsReason: null,
  withoutGroup: 0,
  oddsRatio: LEFT_OUT,
  unranked: null,
  ...NOBODY,
} as const;

function countWorlds({ network }: OpenLens): WorldsResult["worlds"] {
  return WORLDS.map((key) => ({ key, actors: network.actors.filter(({ world }) => world === key).length }));
}

/** Links within worlds and between them beside the pairs that could have one. */
function worldSides({ index, signatures }: Assigned) {
  const sameWorld = createSameGroup(signatures);
  const perPair = index.directed ? 1 : 2;
  let insidePairs = 0;
  signatures.size.forEach((own, one) => {
    signatures.size.forEach((their, other) => {
      insidePairs += (own * (their - (one === other ? 1 : 0)) * sameWorld(one, other)) / perPair;
    });
  });
  let inside = 0;
  index.sources.forEach((source, at) => {
    inside += sameWorld(signatures.of[source] ?? 0, signatures.of[index.targets[at] ?? 0] ?? 0);
  });
  const pairs = (index.count * (index.count - 1)) / perPair;
  return { inside, outside: index.sources.length - inside, insidePairs, outsidePairs: pairs - insidePairs };
}

function whyNothing({ network }: OpenLens, { index, signatures }: Assigned, apart: number): WorldsReason | null {
  if (index.count < 2) return "too-few-actors";
  if (network.actors.every(({ world }) => world === "both")) return "only-hinges";
  if (signatures.groups.length === 1) return "one-world";
  // Under `any` a hinge has all in common with everybody.
  if (!(apart > 0)) return "nothing-apart";
  return index.sources.length === 0 ? "no-ties" : null;
}

function densityOf(sides: ReturnType<typeof worldSides>, isEnough: boolean): WorldsResult["density"] {
  if (!isEnough) return NOTHING.density;
  const { inside, outside, insidePairs, outsidePairs } = sides;
  const within = insidePairs > 0 ? inside / insidePairs : null;
  const reason: Reason | null = within === null ? "group-of-one" : within === 0 ? "no-ties" : null;
  return {
    between: outside / outsidePairs,
    within,
    ratio: reason === null ? { value: 1 / densityRatio(sides), reason } : { value: null, reason },
  };
}

function partOf({ isCancelled, onProgress }: StudyHooks): StudyHooks {
  return {
    ...(isCancelled && { isCancelled }),
    onProgress: (done) => onProgress?.(UNTIL_SHARE + done * (1 - UNTIL_SHARE)),
  };
}
