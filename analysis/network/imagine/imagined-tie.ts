import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { type ActorId, asId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { Tie, TieKind } from "#analysis/model/tie.ts";
import { isSelected, tieLinks } from "../tie-links.ts";

/** Two actors at the level that is looked at, with who stands where. */
export type Pair = {
  readonly actor: ActorId;
  readonly other: ActorId;
  readonly lens: Lens;
  readonly day: string | null;
  readonly place: ReadonlyMap<ActorId, ActorId>;
};

/** Whether the lens sees contact between them: a tie, or where it looks at projects alone a project that they share. */
export function haveContact(rows: CoalitionRows, pair: Pair): boolean {
  return pair.lens.basis === "projects" ? shareProject(rows, pair) : haveTie(rows, pair);
}

export function haveTie(rows: CoalitionRows, pair: Pair): boolean {
  const { lens, day, place } = pair;
  const ties = rows.ties.filter((tie) => isBetween(tie, pair));
  const position = new Map([pair.actor, pair.other].map((id, at) => [place.get(id) ?? id, at]));
  return tieLinks(ties, { lens, day, place, position }).links.entries().length > 0;
}

/**
 * The coalition with contact between two actors of whom it has none: a tie as strong as the middle one of those that the lens
 * sees, or a project of the two together where the lens sees contact in projects alone.
 */
export function withContact(rows: CoalitionRows, pair: Pair): CoalitionRows {
  const { actor, other, lens } = pair;
  const id = `imagined~${actor}~${other}`;
  const always = { from: null, until: null };
  if (lens.basis === "projects") {
    const project = asId<"project">(id);
    const names = [actor, other].map((one) => rows.actors.find((known) => known.id === one)?.name ?? one);
    return {
      ...rows,
      projects: [
        ...rows.projects,
        {
          ...always,
          id: project,
          name: names.join(" – "),
          originalName: null,
          kind: rows.coalition.projectKind,
          place: null,
          succeededBy: null,
          domains: [],
          defines: null,
          attributes: {},
        },
      ],
      participations: [
        ...rows.participations,
        ...[actor, other].map((one) => ({
          ...always,
          id: asId<"participation">(`${id}~${one}`),
          actor: one,
          project,
          role: "participates" as const,
          share: null,
        })),
      ],
    };
  }
  const tie: Tie = {
    ...always,
    id: asId(id),
    source: actor,
    target: other,
    kind: kindOf(lens),
    directed: false,
    strength: middleStrength(rows.ties.filter((known) => isSelected(known, lens, pair.day))),
    evidence: null,
    outcome: null,
    note: null,
    amount: null,
    reports: [],
  };
  if (lens.direction !== "confirmed") return { ...rows, ties: [...rows.ties, tie] };
  // Confirmed takes the word of both.
  const back: Tie = { ...tie, id: asId(`${id}~back`), source: other, target: actor, directed: true };
  return { ...rows, ties: [...rows.ties, { ...tie, directed: true }, back] };
}

/** Without every tie between two actors of the kinds that the lens looks at, whenever it held. */
export function withoutTies(rows: CoalitionRows, pair: Pair): CoalitionRows {
  const { tieKinds } = pair.lens;
  const goes = (tie: Tie) => isBetween(tie, pair) && isSelected(tie, { tieKinds, wave: null }, null);
  return { ...rows, ties: rows.ties.filter((tie) => !goes(tie)) };
}

/** Working together, or where the lens does not look at that the first kind that it does. */
function kindOf({ tieKinds }: Lens): TieKind {
  return (tieKinds?.includes("collaborates") ? null : tieKinds?.[0]) ?? "collaborates";
}

function isBetween({ source, target }: Tie, { actor, other, place }: Pair): boolean {
  const placeOf = (id: ActorId) => place.get(id) ?? id;
  const [from, to] = [placeOf(source), placeOf(target)];
  const [one, two] = [placeOf(actor), placeOf(other)];
  return (from === one && to === two) || (from === two && to === one);
}

function shareProject(rows: CoalitionRows, { actor, other, day, place }: Pair): boolean {
  const holds = (period: Parameters<typeof holdsOn>[0]) => day === null || holdsOn(period, day);
  const open = new Set(rows.projects.filter(holds).map(({ id }) => id));
  const projectsOf = (id: ActorId) => {
    const own = place.get(id) ?? id;
    return rows.participations.flatMap((one) =>
      holds(one) && open.has(one.project) && (place.get(one.actor) ?? one.actor) === own ? [one.project] : [],
    );
  };
  const theirs = new Set(projectsOf(other));
  return projectsOf(actor).some((project) => theirs.has(project));
}

function middleStrength(ties: readonly Tie[]): number {
  const strengths = ties.map(({ strength }) => strength).sort((a, b) => a - b);
  return strengths[Math.floor((strengths.length - 1) / 2)] ?? 1;
}
