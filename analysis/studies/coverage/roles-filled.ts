import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId, ProjectId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { Project, Role } from "#analysis/model/project.ts";
import { rollUp } from "#analysis/network/roll-up.ts";

/** A project in force and who fills which of its roles, at the level that is looked at. */
export type FilledProject = {
  readonly project: Project;
  readonly roles: ReadonlyMap<Role, readonly Actor[]>;
  /** Everybody who takes part, in whatever role. */
  readonly actors: readonly Actor[];
  /** Sum of the shares of the cost, where every payer has one. */
  readonly paid: number | null;
};

type Seen = { readonly lens: Lens; readonly day: string | null; readonly leavers: ReadonlySet<ActorId> };

/** The projects in force on a day with their roles, in the order of the rows. */
export function rolesFilled(rows: CoalitionRows, { lens, day, leavers }: Seen): readonly FilledProject[] {
  const place = rollUp(rows.actors, { ...lens, day });
  const byId = new Map(rows.actors.map((actor) => [actor.id, actor]));
  const holds = (period: Parameters<typeof holdsOn>[0]) => day === null || holdsOn(period, day);
  const taking = new Map<ProjectId, CoalitionRows["participations"][number][]>();
  for (const part of rows.participations) {
    if (!holds(part) || leavers.has(place.get(part.actor) ?? part.actor)) continue;
    taking.set(part.project, [...(taking.get(part.project) ?? []), part]);
  }
  return rows.projects.filter(holds).map((project) => {
    const roles = new Map<Role, Actor[]>();
    const everybody = new Map<ActorId, Actor>();
    const parts = taking.get(project.id) ?? [];
    for (const part of parts) {
      const actor = byId.get(place.get(part.actor) ?? part.actor);
      if (actor === undefined) continue;
      const filled = roles.get(part.role) ?? [];
      if (!filled.includes(actor)) roles.set(part.role, [...filled, actor]);
      everybody.set(actor.id, actor);
    }
    return { project, roles, actors: [...everybody.values()], paid: paidPart(parts) };
  });
}

function paidPart(parts: readonly CoalitionRows["participations"][number][]): number | null {
  const shares = parts.filter(({ role }) => role === "pays").map(({ share }) => share);
  if (shares.length === 0 || shares.includes(null)) return null;
  return shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
}
