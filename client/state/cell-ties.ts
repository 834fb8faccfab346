import type { NetworkView, ViewTie } from "#analysis/model/network-view.ts";
import { coupling } from "#analysis/network/coupling.ts";

/** Positions of two groups in the partition; with direction, the row sends. */
export type Cell = { readonly row: number; readonly column: number };

/** A pair of actors behind a cell. Ends are positions in `actors`, the one of the row's group first where there is one. */
export type CellTie = {
  readonly ends: readonly [number, number];
  readonly kinds: ViewTie["kinds"];
  /** Part of the pair that falls in this cell: below 1 when an end is in several groups. */
  readonly share: number;
  /** What it adds to the cell. */
  readonly weight: number;
};

/** A project behind a cell. */
export type CellProject = {
  readonly project: number;
  /** Its participants from the row's group and from the column's; inside one group both are the same. */
  readonly actors: readonly [readonly number[], readonly number[]];
  /** Pairs of participants that fall in this cell, each for its share. */
  readonly pairs: number;
  readonly isSplit: boolean;
  /** What it adds to the cell. */
  readonly weight: number;
};

export function isDirected({ lens }: Pick<NetworkView, "lens">): boolean {
  return lens.direction === "directed" && lens.basis === "ties";
}

/** The ties behind a cell, heaviest first; together they weigh what the cell holds. Null where the picture has no ties. */
export function cellTies(view: NetworkView, cell: Cell): readonly CellTie[] | null {
  if (view.picture === "two-mode") return null;
  const shareOf = createShareOf(view, cell);
  const ties = view.ties.flatMap(({ source, target, weight, kinds }): CellTie[] => {
    const share = shareOf(source, target);
    if (share === 0) return [];
    const isTurned = !isDirected(view) && !isIn(view, source, cell.row) && isIn(view, target, cell.row);
    return [{ ends: isTurned ? [target, source] : [source, target], kinds, share, weight: share * weight }];
  });
  return ties.sort((a, b) => b.weight - a.weight);
}

/** The counted projects behind a cell, heaviest first; together they weigh what the cell holds where projects make the ties. */
export function cellProjects(view: NetworkView, cell: Cell): readonly CellProject[] {
  const shareOf = createShareOf(view, cell);
  const tables = countedTables(view);
  const meetings = view.lens.weight === "none" ? countMeetings(tables) : null;
  const projects = tables.flatMap(({ project, actors }): CellProject[] => {
    const each = view.lens.projection === "newman" ? 1 / (actors.length - 1) : 1;
    let [pairs, weight, isSplit] = [0, 0, false];
    forEachPair(actors, (source, target) => {
      const share = shareOf(source, target);
      if (share === 0) return;
      pairs += share;
      isSplit ||= share < 1;
      // A pair that weighs 1 however often it meets is shared out over its meetings.
      weight += share * (meetings === null ? each : 1 / (meetings.get(pairKey(source, target)) ?? 1));
    });
    if (pairs === 0) return [];
    const of = (group: number) => actors.filter((actor) => isIn(view, actor, group));
    return [{ project, actors: [of(cell.row), of(cell.column)], pairs, isSplit, weight }];
  });
  return projects.sort((a, b) => b.weight - a.weight);
}

/** How much of a pair of actors falls in the cell. */
function createShareOf(view: NetworkView, { row, column }: Cell): (source: number, target: number) => number {
  const directed = isDirected(view);
  const touches = view.actors.map((_, actor) => isIn(view, actor, row) || isIn(view, actor, column));
  return (source, target) => {
    if (!touches[source] || !touches[target]) return 0;
    const [own, other] = [view.actors[source]?.groups ?? [], view.actors[target]?.groups ?? []];
    return coupling[view.lens.kernel](own, other).reduce((sum, [from, to, share]) => {
      const isHere = (from === row && to === column) || (!directed && from === column && to === row);
      return isHere ? sum + share : sum;
    }, 0);
  };
}

type Table = { readonly project: number; readonly actors: readonly number[] };

function countedTables(view: NetworkView): readonly Table[] {
  const left = new Set([...view.leftOut.definingProjects, ...view.leftOut.plenaryProjects].map(({ id }) => id));
  const actors: number[][] = view.projects.map(() => []);
  for (const [actor, project] of view.participations) actors[project]?.push(actor);
  return view.projects.flatMap(({ id }, project) =>
    left.has(id) || (actors[project]?.length ?? 0) < 2 ? [] : [{ project, actors: actors[project] ?? [] }],
  );
}

function countMeetings(tables: readonly Table[]): ReadonlyMap<string, number> {
  const meetings = new Map<string, number>();
  for (const { actors } of tables)
    forEachPair(actors, (source, target) => {
      const key = pairKey(source, target);
      meetings.set(key, (meetings.get(key) ?? 0) + 1);
    });
  return meetings;
}

function forEachPair(actors: readonly number[], visit: (source: number, target: number) => void): void {
  actors.forEach((source, at) => {
    for (const target of actors.slice(at + 1)) visit(source, target);
  });
}

function pairKey(source: number, target: number): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function isIn(view: NetworkView, actor: number, group: number): boolean {
  return view.actors[actor]?.groups.some(([own]) => own === group) ?? false;
}
