import type { GroupContacts } from "./group-contacts.ts";

/**
 * Gupta, Anderson & May (1989, doi:10.1097/00002030-198912000-00005): the mean over groups of the part of their own contacts that
 * stays inside, on a scale where 0 is what equal groups would get from anybody and 1 is nothing crosses, (tr P − 1)/(K − 1).
 * Every group has the same say, however small. Agrees with netseg `gamix` for undirected ties.
 *
 * @returns NaN for one group, and when a group has no contacts
 */
export function guptaAndersonMay({ inside, sent }: GroupContacts): number {
  if (inside.length < 2) return Number.NaN;
  let stays = 0;
  for (let group = 0; group < inside.length; group += 1) {
    if (!(sent[group]! > 0)) return Number.NaN;
    stays += inside[group]! / sent[group]!;
  }
  return (stays - 1) / (inside.length - 1);
}
