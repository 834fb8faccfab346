import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import { ApiProblem } from "#client/api/problem.ts";
import { fetchDependents } from "#client/api/records-api.ts";
import type { DEPENDENT_EFFECTS, Dependents } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { recordAt } from "./draft-records.ts";
import type { RecordRef } from "./draft-task.ts";
import { changeRecords, type EditOutcome } from "./edits.ts";

export type Effect = (typeof DEPENDENT_EFFECTS)[number];
/** What hangs on the records to be removed, of one kind and with one effect. */
export type Hanging = {
  readonly kind: RecordKind;
  readonly effect: Effect;
  readonly count: number;
  readonly ids: readonly string[];
};

export type Consequences = { readonly hanging: readonly Hanging[]; readonly gone: readonly RecordRef[] };

/**
 * What hangs on any of the records, and which of them somebody else removed already. What hangs on two of them counts once
 * as far as it is known by id.
 */
export async function findHanging(
  coalition: string,
  records: readonly RecordRef[],
  signal: AbortSignal,
): Promise<Consequences> {
  const answers = await Promise.all(
    records.map((record) =>
      fetchDependents({ coalition, ...record }, signal).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }),
    ),
  );
  const there = answers.filter((answer) => answer !== null);
  return { hanging: mergeHanging(records, there), gone: records.filter((_, at) => answers[at] === null) };
}

export function mergeHanging(records: readonly RecordRef[], answers: readonly Dependents[]): readonly Hanging[] {
  const chosen = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  const groups = new Map<string, Dependents["dependents"]>();
  for (const one of answers.flatMap(({ dependents }) => dependents)) {
    const key = `${one.effect} ${one.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((same): readonly Hanging[] => {
    const [first] = same;
    if (!first) return [];
    const { kind, effect } = first;
    const named = same.flatMap(({ ids }) => ids);
    const ids = [...new Set(named)].filter((id) => !chosen.has(`${kind} ${id}`));
    const unnamed = same.reduce((total, { count, ids: own }) => total + count - own.length, 0);
    return ids.length + unnamed === 0 ? [] : [{ kind, effect, count: ids.length + unnamed, ids }];
  });
}

export type Removable = RecordRef & { readonly version: number; readonly record: AnyRecord };

export function removableAt(records: CoalitionRecords, refs: readonly RecordRef[]): readonly Removable[] {
  return refs.flatMap(({ kind, id }) => {
    const stored = recordAt(records, kind, id);
    return stored ? [{ kind, ...stored }] : [];
  });
}

/** All of them as one step: undo brings them back together, with what went along. */
export function removeRecords(coalition: string, records: readonly Removable[]): Promise<EditOutcome> {
  const edits = records.map(({ kind, id, version }) => ({ kind, id, version, record: null }));
  return changeRecords(coalition, "remove", edits);
}
