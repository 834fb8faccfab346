/**
 * Who takes part in what, as typed arrays: per project its actors, lowest position first. The participants of a project stand in
 * `members` from its `offsets` on.
 */
export type Incidence = {
  readonly actors: number;
  readonly projects: number;
  /** Length projects + 1. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
};

/** @param members per project its distinct actors */
export function incidenceOf(actors: number, members: readonly (readonly number[])[]): Incidence {
  const offsets = new Uint32Array(members.length + 1);
  members.forEach((own, project) => {
    offsets[project + 1] = (offsets[project] ?? 0) + own.length;
  });
  const sorted = members.flatMap((own) => own.toSorted((a, b) => a - b));
  return { actors, projects: members.length, offsets, members: Uint32Array.from(sorted) };
}
