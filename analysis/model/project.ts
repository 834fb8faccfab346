import type { DomainShare } from "./actor.ts";
import type { ActorId, ParticipationId, ProjectId } from "./id.ts";
import type { Period } from "./period.ts";

export const PROJECT_KINDS = ["arrangement", "project", "task", "table", "ambition"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export type Project = Period & {
  readonly id: ProjectId;
  readonly name: string;
  readonly originalName: string | null;
  readonly kind: ProjectKind;
  readonly place: string | null;
  readonly succeededBy: ProjectId | null;
  readonly domains: readonly DomainShare[];
  /** Key of the partition that this project defines: a safety region's own arrangement defines *safety region*. */
  readonly defines: string | null;
  readonly attributes: Readonly<Record<string, string>>;
};

export const ROLES = [
  "participates",
  "leads",
  "decides",
  "pays",
  "carries-out",
  "advises",
  "must-be-heard",
  "affected",
  "benefits",
] as const;
export type Role = (typeof ROLES)[number];

export type Participation = Period & {
  readonly id: ParticipationId;
  readonly actor: ActorId;
  readonly project: ProjectId;
  readonly role: Role;
  /** Share of the cost, 0–1. */
  readonly share: number | null;
};
