import type { Actor } from "./actor.ts";
import type { FollowUp } from "./follow-up.ts";
import type { ActorId, CoalitionId } from "./id.ts";
import type { Localised } from "./language.ts";
import type { Lens, PartitionDefinition } from "./lens.ts";
import type { Period } from "./period.ts";
import type { Participation, Project, ProjectKind } from "./project.ts";
import type { Tie } from "./tie.ts";

export const COALITION_KINDS = ["covenant", "coalition", "programme", "arrangements"] as const;
export type CoalitionKind = (typeof COALITION_KINDS)[number];

export const TABS = ["network", "matrix", "map", "silos", "bridges", "missing", "actors", "projects", "time"] as const;
export type Tab = (typeof TABS)[number];

export const PICTURES = ["two-mode", "one-mode"] as const;
/** Actors and projects, or actors alone with the ties between them. */
export type Picture = (typeof PICTURES)[number];

export const MEMBER_ROLES = ["signatory", "partner", "invited", "not-at-the-table", "left"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type Member = Period & { readonly actor: ActorId; readonly role: MemberRole };

export type Wave = { readonly key: string; readonly date: string; readonly label: Localised };

export type Domain = { readonly key: string; readonly label: Localised; readonly supporting: boolean };

export type Source = {
  readonly key: string;
  readonly title: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly address: string | null;
};

/** A suggestion that people looked at and put aside: it is not made again until they take that back. */
export type Dismissal = {
  /** What the suggestion is known by. */
  readonly key: string;
  readonly reason: string;
  /** ISO day. */
  readonly on: string;
};

/** How a coalition opens. Defaults are data: each manifest names them. */
export type Defaults = {
  readonly tab: Tab;
  readonly picture: Picture;
  readonly partition: string;
  readonly lens: Lens;
  /** Projects with more participants are left out of the drawing, never out of the numbers; null hides none. */
  readonly hideProjectsOver: number | null;
};

export type Coalition = {
  readonly id: CoalitionId;
  readonly kind: CoalitionKind;
  readonly name: Localised;
  readonly purpose: Localised;
  /** Where it is, as a sentence says it: "in Noord-Brabant". */
  readonly setting: Localised;
  /** The kind's own word for what its actors take part in. */
  readonly projectKind: ProjectKind;
  /** Every party, tie and project in it is made up; screens and exports say so. */
  readonly fictional: boolean;
  /** The national register: a municipality's arrangements and partners are looked up here. */
  readonly register: boolean;
  readonly signedOn: string | null;
  readonly endsOn: string | null;
  /** What these data cannot say; shown with every finding. */
  readonly caveat: Localised;
  readonly defaults: Defaults;
  readonly partitions: readonly PartitionDefinition[];
  readonly waves: readonly Wave[];
  readonly sources: readonly Source[];
  readonly dismissals: readonly Dismissal[];
  readonly followUps: readonly FollowUp[];
  /** Place in the list of coalitions, lowest first. */
  readonly position: number;
};

/** All that analysis and drawing need of one coalition, at one revision. */
export type CoalitionRows = {
  readonly coalition: Coalition;
  readonly domains: readonly Domain[];
  readonly actors: readonly Actor[];
  readonly members: readonly Member[];
  readonly ties: readonly Tie[];
  readonly projects: readonly Project[];
  readonly participations: readonly Participation[];
};
