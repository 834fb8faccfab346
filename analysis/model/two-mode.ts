/** What the projects of an actor have to do with policy domains: the ends of its own chain of actor, project and domain. */
export type ProjectMix = {
  /** Projects with a domain that it takes part in, and projects without one. */
  readonly projects: number;
  readonly withoutDomain: number;
  /** Their domains, each project counted as 1 and divided over its domains by share; the largest first. Together 1. */
  readonly mix: readonly { readonly domain: string; readonly share: number }[];
  /** Distinct domains, and what as many projects drawn at random reach: mean and standard deviation. */
  readonly domains: number;
  readonly domainsExpected: number | null;
  readonly domainsSd: number | null;
  /** As many domains in equal parts would be as mixed. */
  readonly effective: number;
  /** How much two different projects of it differ, 0–1, and what that is by chance; null for one project. */
  readonly unbiased: number | null;
  readonly expected: number | null;
  /** Domains of its projects that are none of its own; null for an actor without a domain. */
  readonly beyondOwn: number | null;
  /** Pairs of domains of which nobody else takes part in projects of both; null where there is too much to compare. */
  readonly onlyJoins: readonly (readonly [string, string])[] | null;
};

/** Whom a project brings together. */
export type GroupMix = {
  /** Participants with a group. */
  readonly members: number;
  /** As many groups in equal parts would be as mixed. */
  readonly effective: number;
  /** Distinct groups of as many participants drawn at random. Null where nothing is said of chance. */
  readonly groupsExpected: number | null;
  readonly groupsSd: number | null;
  /** How much two different participants differ, 0–1, and what that is by chance; null for one participant. */
  readonly differing: number | null;
  readonly differingExpected: number | null;
};

export type ProjectTwoMode = {
  /** Of so many that it says nothing of who meets whom, or it makes the groups: then it has no mix, and counts in nobody's. */
  readonly leftOut: boolean;
  /** Null when it is left out, or no participant has a group. */
  readonly groupMix: GroupMix | null;
  /** Pairs of groups that meet in no other project in force; null where there are too many groups to compare. */
  readonly onlyGroups: readonly (readonly [string, string])[] | null;
};
