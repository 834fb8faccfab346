import type { Reason } from "#analysis/model/result.ts";

/** Why a number is not there, in words. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  "no-ties": "there are no ties",
  isolate: "this actor has no ties",
  "single-group": "all actors are in one group, so nothing can cross",
  "no-groups": "no actor has a group",
  "group-of-one": "the group has one actor",
  "group-without-ties": "the group has no ties",
  "too-few-actors": "there are fewer than two actors with a group",
  "no-variance": "any way to deal the groups over the actors gives the same",
  "derived-partition": "the groups are made of the ties themselves",
  "too-large": "there is too much to compare",
};
