import { atom, type ReadableAtom } from "nanostores";
import type { RecordKind } from "#analysis/model/record.ts";
import type { Touched } from "#server/contract/change.ts";
import { createRemote, type Remote } from "./remote.ts";

type Versioned = { readonly id: string; readonly version: number };

export type RecordList<Listed extends Versioned> = {
  /** Those of the coalition that is open. */
  readonly $list: ReadableAtom<readonly Listed[]>;
  readonly $state: ReadableAtom<Remote<unknown>>;
  readonly load: (coalition: string) => void;
  readonly reload: () => Promise<void>;
  /** Puts what a change did to them into what is here. */
  readonly take: (coalition: string, touched: readonly Touched[]) => void;
};

/** Records of one kind that a page needs, and no other record: of a large coalition those are many. */
export function createRecordList<Listed extends Versioned>(
  kind: RecordKind,
  fetch: (coalition: string, signal: AbortSignal) => Promise<readonly Listed[]>,
): RecordList<Listed> {
  const none: readonly Listed[] = [];
  const remote = createRemote<{ readonly coalition: string; readonly records: readonly Listed[] }>();
  const $list = atom(none);
  remote.$state.subscribe(({ value }) => $list.set(value?.records ?? none));
  return {
    $list,
    $state: remote.$state,
    load: (coalition) => {
      if (remote.$state.get().value?.coalition !== coalition) remote.clear();
      void remote.load(coalition, async (signal) => ({ coalition, records: await fetch(coalition, signal) }));
    },
    reload: remote.reload,
    take: (coalition, touched) => {
      const { value } = remote.$state.get();
      const changed = touched.filter((one) => one.kind === kind);
      if (value?.coalition !== coalition || changed.length === 0) return;
      const after = new Map(value.records.map((record) => [record.id, record]));
      for (const { id, version, record } of changed) {
        if (record === null) after.delete(id);
        else after.set(id, { ...record, version } as unknown as Listed);
      }
      remote.put({ coalition, records: [...after.values()] });
    },
  };
}
