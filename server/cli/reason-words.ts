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
  "left-out": "the search takes too long, or nobody asked for it",
  "no-communities": "the ties show no groups of their own",
  "nothing-crosses": "no tie leaves its group",
  "no-routes": "no two actors of one group reach each other",
  "no-strata": "no two actors are of one organisation",
  "no-projects": "no project brings two actors with a group together",
  "no-places": "no two actors with a group are municipalities on the map",
};
