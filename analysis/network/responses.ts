import { WORLDS } from "#analysis/model/actor.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import type { ConfirmationCount, GroupResponse, ResponseCount } from "#analysis/model/survey-result.ts";
import { groupsOf } from "./partition.ts";
import type { Respondents } from "./respondents.ts";

/** Of fewer people nothing is shown: a number would point at one of them. METHODS 9. */
export const FEWEST_SHOWN = 3;
const FLAGGED_BELOW = 0.7;
const UNRANKED_BELOW = 0.5;

export function responseOf({ asked, answered }: Respondents): ResponseCount {
  return countOf(Array.from(asked.keys()), { asked, answered });
}

type Confirmed = (isOf: (actor: number) => boolean) => ConfirmationCount | null;

/** How many were asked and answered in each group; who is in two groups counts in both. */
export function groupResponses(
  memberships: Memberships,
  respondents: Respondents,
  confirmedOf: Confirmed,
): readonly GroupResponse[] {
  const members: number[][] = memberships.groups.map(() => []);
  respondents.asked.forEach((_, actor) => {
    for (const [group] of groupsOf(memberships, actor)) members[group]?.push(actor);
  });
  return memberships.groups.map((key, group) => groupResponse(key, members[group] ?? [], { respondents, confirmedOf }));
}

/** The same by world, a hinge apart. */
export function worldResponses(
  network: NetworkRows,
  respondents: Respondents,
  confirmedOf: Confirmed,
): readonly GroupResponse[] {
  return WORLDS.map((world) => {
    const members = network.actors.flatMap((actor, at) => (actor.world === world ? [at] : []));
    return { members, response: groupResponse(world, members, { respondents, confirmedOf }) };
  }).flatMap(({ members, response }) => (members.length > 0 ? [response] : []));
}

function groupResponse(
  key: string,
  members: readonly number[],
  { respondents, confirmedOf }: { readonly respondents: Respondents; readonly confirmedOf: Confirmed },
): GroupResponse {
  const counted = countOf(members, respondents);
  const isShown = counted.asked !== null && counted.asked >= FEWEST_SHOWN;
  const share = counted.share ?? 1;
  const own = new Set(members);
  return {
    key,
    ...(isShown ? counted : { asked: null, answered: null, share: null }),
    confirmation: isShown ? confirmedOf((actor) => own.has(actor)) : null,
    isFlagged: isShown && share < FLAGGED_BELOW,
    isUnranked: isShown && share < UNRANKED_BELOW,
  };
}

function countOf(actors: readonly number[], { asked, answered }: Respondents): ResponseCount {
  const total = actors.reduce((sum, actor) => sum + (asked[actor] ?? 0), 0);
  const heard = actors.reduce((sum, actor) => sum + (answered[actor] ?? 0), 0);
  return { asked: total, answered: heard, share: total > 0 ? heard / total : null };
}
