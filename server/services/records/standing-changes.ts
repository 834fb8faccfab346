import type { LoggedChange } from "#server/repositories/change-log.ts";

/** Which change took each change back; one that was itself taken back took nothing back. `changes` first to last. */
export function findUndone(changes: readonly LoggedChange[]): ReadonlyMap<number, number> {
  const undoneBy = new Map<number, number>();
  for (const { revision, undoes } of changes.toReversed()) {
    if (undoes !== null && !undoneBy.has(revision)) undoneBy.set(undoes, revision);
  }
  return undoneBy;
}

/** The first change made the coalition; taking that back is deleting it. */
export function canBeUndone({ revision }: LoggedChange): boolean {
  return revision > 1;
}

/**
 * Whether a later change to the same record keeps one from being taken back: it stands, and is not itself what took back
 * something that came in between.
 */
export function standsInTheWay(later: LoggedChange, revision: number, undoneBy: ReadonlyMap<number, number>): boolean {
  if (later.revision <= revision || undoneBy.has(later.revision)) return false;
  return later.undoes === null || later.undoes <= revision;
}

export type Steps = { readonly undo: number | null; readonly redo: number | null };

/** What one step back and one step forward take back, for whoever works through all changes as one row. */
export function findSteps(changes: readonly LoggedChange[]): Steps {
  const undoneBy = findUndone(changes);
  const own = changes.filter((change) => change.undoes === null && canBeUndone(change));
  const last = own.at(-1)?.revision ?? 0;
  // What was taken back before the last change of one's own is no longer a step forward.
  const redo = changes.findLast(
    ({ command, revision }) => command === "undo" && revision > last && !undoneBy.has(revision),
  );
  return {
    undo: own.findLast(({ revision }) => !undoneBy.has(revision))?.revision ?? null,
    redo: redo?.revision ?? null,
  };
}
