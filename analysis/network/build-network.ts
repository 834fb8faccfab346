import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId, ProjectId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import type { Link, NetworkRows } from "#analysis/model/network.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { Project } from "#analysis/model/project.ts";
import { lensDay } from "./lens-day.ts";
import { createPairMap } from "./pair-map.ts";
import { rollUp } from "./roll-up.ts";
import { isPlenary, type SharedProjects, sharedProjects } from "./shared-projects.ts";
import { type TieLink, tieLinks } from "./tie-links.ts";

/**
 * What a lens makes of a coalition's rows. Which actors are in it depends on date, kinds of tie and level only, so the
 * same actors stay in the picture when another partition leaves other projects out of the numbers.
 *
 * @param partition key of the partition that is looked at: the projects that define it are left out of the links
 */
export function buildNetwork(rows: CoalitionRows, lens: Lens, partition: string): NetworkRows {
  const day = lensDay(lens, rows.coalition.waves);
  const place = rollUp(rows.actors, { ...lens, day });
  const placed = new Set(place.values());
  const everyone = rows.actors.filter((actor) => placed.has(actor.id));
  const inForce = takePart(rows, day, place);

  const allPositions = positions(everyone);
  const directed = lens.direction === "directed" && lens.basis === "ties";
  // Shared projects have no direction; beside them ties have none either.
  const tieLens: Lens = lens.direction === "directed" && !directed ? { ...lens, direction: "union" } : lens;
  const ties =
    lens.basis === "projects"
      ? { links: createPairMap<never>(false), selfTies: 0 }
      : tieLinks(rows.ties, { lens: tieLens, day, place, position: allPositions });
  const tied = ties.links.entries();
  const projectsShown = rows.projects.filter((project) => inForce.has(project.id));

  const active = new Set<ActorId>();
  for (const [source, target] of tied) {
    for (const end of [source, target]) {
      const actor = everyone[end];
      if (actor) active.add(actor.id);
    }
  }
  for (const participants of inForce.values()) for (const actor of participants) active.add(actor);
  const actors = lens.isolates === "keep" ? everyone : everyone.filter((actor) => active.has(actor.id));
  const position = positions(actors);

  const participants = projectsShown.map((project) =>
    [...(inForce.get(project.id) ?? [])]
      .map((actor) => position.get(actor))
      .filter((at) => at !== undefined)
      .sort((a, b) => a - b),
  );
  const countsProjects = lens.basis !== "ties";
  const reasons = projectsShown.map((project, at) =>
    countsProjects
      ? reasonToLeaveOut(project, participants[at]?.length ?? 0, { lens, partition, actors: actors.length })
      : null,
  );
  const counted = reasons.map((reason) => countsProjects && reason === null);
  return {
    lens,
    directed,
    actors,
    links: links({
      lens,
      directed,
      ties: tied.map(([source, target, link]) => [shift(source), shift(target), link] as const),
      shared: sharedProjects(
        participants.filter((_, at) => counted[at]),
        lens,
      ).entries(),
    }),
    projects: projectsShown,
    counted,
    participations: participants.flatMap((list, project) => list.map((actor) => [actor, project] as const)),
    leftOut: {
      plenaryProjects: projectsShown.filter((_, at) => reasons[at] === "plenary").map((project) => project.id),
      definingProjects: projectsShown.filter((_, at) => reasons[at] === "defining").map((project) => project.id),
      selfTies: ties.selfTies,
      isolates: everyone.length - actors.length,
    },
  };

  /** From a position among everyone to the position among those who stay. */
  function shift(at: number): number {
    const actor = everyone[at];
    const shifted = actor && position.get(actor.id);
    if (shifted === undefined) throw new Error(`tied actor is not in the network: position ${at}`);
    return shifted;
  }
}

function positions(actors: readonly Actor[]): ReadonlyMap<ActorId, number> {
  return new Map(actors.map((actor, at) => [actor.id, at]));
}

/** Per project in force the distinct actors, at the lens' level, that take part on the day. */
function takePart(
  rows: CoalitionRows,
  day: string | null,
  place: ReadonlyMap<ActorId, ActorId>,
): ReadonlyMap<ProjectId, ReadonlySet<ActorId>> {
  const open = new Set(rows.projects.filter((project) => day === null || holdsOn(project, day)).map(({ id }) => id));
  const participants = new Map<ProjectId, Set<ActorId>>();
  for (const participation of rows.participations) {
    if (!open.has(participation.project) || !(day === null || holdsOn(participation, day))) continue;
    const actor = place.get(participation.actor);
    if (actor === undefined) continue;
    const together = participants.get(participation.project) ?? new Set();
    together.add(actor);
    participants.set(participation.project, together);
  }
  return participants;
}

/** Why the numbers of a lens leave a project out; null where they do not. */
export function reasonToLeaveOut(
  project: Project,
  participants: number,
  options: { readonly lens: Lens; readonly partition: string; readonly actors: number },
): "defining" | "plenary" | null {
  const { lens, partition, actors } = options;
  if (lens.definingProjects === "leave-out" && project.defines === partition) return "defining";
  return lens.plenary === "leave-out" && isPlenary(participants, actors) ? "plenary" : null;
}

type TieEntry = readonly [number, number, TieLink];
type SharedEntry = readonly [number, number, SharedProjects];

/** Ties and shared projects as one list of links; where both count, each is first scaled to its own maximum (METHODS 1.2). */
function links(input: {
  readonly lens: Lens;
  readonly directed: boolean;
  readonly ties: readonly TieEntry[];
  readonly shared: readonly SharedEntry[];
}): Link[] {
  const { lens, directed, ties, shared } = input;
  const together = createPairMap<{ -readonly [Key in keyof Link]: Link[Key] }>(directed);
  const both = lens.basis === "both";
  const link = (source: number, target: number) =>
    together.get(source, target, () => ({ source, target, weight: 0, count: 0, carriers: 0, kinds: [] }));
  const tieScale = both ? largest(ties) : 1;
  const sharedScale = both ? largest(shared) : 1;
  for (const [source, target, tie] of ties) {
    const made = link(source, target);
    made.weight += tie.weight / tieScale;
    made.count += tie.count;
    made.carriers = Math.max(made.carriers, Math.min(tie.sources.length, tie.targets.length));
    made.kinds = tie.kinds.toSorted();
  }
  for (const [source, target, pair] of shared) {
    const made = link(source, target);
    made.weight += pair.weight / sharedScale;
    made.count += pair.count;
  }
  return together.entries().map(([, , made]) => {
    if (lens.weight === "none") made.weight = 1;
    return made;
  });
}

function largest(entries: readonly (readonly [number, number, { readonly weight: number }])[]): number {
  return entries.reduce((most, [, , { weight }]) => Math.max(most, weight), 0) || 1;
}
