import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { ProfileResult } from "#analysis/model/profile-result.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { answersBehind } from "#analysis/network/response-behind.ts";
import { massOfGroups } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { joinedPairs } from "./profile/joined-pairs.ts";
import { loadOf } from "./profile/load-of.ts";
import { neededFor } from "./profile/needed-for.ts";
import { findProfileActor, nameAt, type ProfileActor, sharesAt } from "./profile/profile-actor.ts";
import { profileContacts } from "./profile/profile-contacts.ts";
import { reachedGroups } from "./profile/reached-groups.ts";
import { roomGiven } from "./profile/room-given.ts";
import { whoKnows } from "./profile/who-knows.ts";
import type { StudyOptions } from "./study.ts";

/** Whose profile it is. */
export type ProfileAbout = { readonly actor?: string | undefined };

/**
 * What one actor does between groups: which it reaches, between which it joins others and in which role, who can't do without
 * it, on whom it depends, who gives it room, who else knows its contacts, and what it has on its hands (METHODS 5).
 *
 * @throws UnknownChoice
 */
export function profile(
  rows: CoalitionRows,
  query: LensQuery & ProfileAbout,
  { seed, permutations, hooks = {} }: StudyOptions,
): ProfileResult {
  const { actor, ...lens } = query;
  const profiled = findProfileActor(rows, openLens(rows, lens), actor);
  const { input, open, assigned, at } = profiled;
  const { index } = input;
  const sizes = massOfGroups(assigned.signatures);
  const reason = whyUndefined(assigned);
  const reached = reachedGroups(profiled, { seed, rounds: permutations });
  return {
    actor: { ...nameAt(input, at), groups: sharesAt(input, at) },
    partition: {
      attribute: open.partition.key,
      derived: input.derived,
      groups: assigned.signatures.groups.map((key, group) => ({ key, size: sizes[group] ?? 0 })),
    },
    parameters: { seed, draws: reached.mix.draws },
    reason,
    directed: index.directed,
    weighted: index.weights.some((weight) => weight !== 1),
    actors: index.count,
    ties: index.sources.length,
    reached,
    joined: joinedPairs(profiled),
    dependence: reason === null ? neededFor(profiled, hooks) : NOT_NEEDED,
    room: roomGiven(profiled),
    knows: whoKnows(profiled),
    load: loadOf(profiled),
    survey: surveyOf(profiled),
    ...profileContacts(profiled),
  };
}

const NOT_NEEDED = { carried: null, carriedShare: null, unavoidable: null, broken: null } as const;

function surveyOf({ rows, open, input, at }: ProfileActor): ProfileResult["survey"] {
  const behind = answersBehind(rows, open);
  if (behind === null) return null;
  const { wave, network, respondents } = behind;
  const total = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0);
  const own = network.actors.findIndex(({ id }) => id === input.ids[at]);
  const wasAsked = respondents.asked[own] === 1;
  return {
    wave,
    asked: total(respondents.asked),
    answered: total(respondents.answered),
    didAnswer: wasAsked ? respondents.answered[own] === 1 : null,
  };
}
