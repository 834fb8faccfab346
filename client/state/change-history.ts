import { atom } from "nanostores";
import { fetchEarlierChanges } from "#client/api/lifecycle-api.ts";
import { ApiProblem } from "#client/api/problem.ts";
import type { ListedChange } from "#server/contract/change.ts";

export type ChangeHistory = {
  readonly coalition: string;
  /** Newest first, down to the last page that was asked for. */
  readonly changes: readonly ListedChange[];
  readonly isLoading: boolean;
  readonly problem: ApiProblem | null;
};

const PAGE = 20;
/** The most that the server gives at once. */
const MOST = 100;

export const $changeHistory = atom<ChangeHistory | null>(null);

/** The newest changes; as far back as somebody has looked already. */
export async function loadChangeHistory(coalition: string): Promise<void> {
  const known = $changeHistory.get();
  const before = known?.coalition === coalition ? known.changes : [];
  const limit = Math.min(MOST, Math.max(PAGE, before.length));
  await load(coalition, before, { limit }, (changes) => {
    const last = changes.at(-1)?.revision ?? 0;
    return [...changes, ...before.filter(({ revision }) => revision < last)];
  });
}

export async function loadEarlierChanges(): Promise<void> {
  const known = $changeHistory.get();
  const last = known?.changes.at(-1);
  if (!known || !last || known.isLoading) return;
  const page = { limit: PAGE, before: last.revision };
  await load(known.coalition, known.changes, page, (changes) => [...known.changes, ...changes]);
}

/** Whether the list goes down to the change that made the coalition. */
export function isComplete({ changes }: ChangeHistory): boolean {
  return changes.at(-1)?.revision === 1;
}

/** Its first change made the coalition; what was taken back already can't be taken back again. */
export function canTakeBack({ revision, undoneBy }: ListedChange): boolean {
  return revision > 1 && undoneBy === null;
}

async function load(
  coalition: string,
  shown: readonly ListedChange[],
  page: { readonly limit: number; readonly before?: number },
  merge: (changes: readonly ListedChange[]) => readonly ListedChange[],
): Promise<void> {
  $changeHistory.set({ coalition, changes: shown, isLoading: true, problem: null });
  try {
    const { changes } = await fetchEarlierChanges(coalition, page);
    if ($changeHistory.get()?.coalition !== coalition) return;
    $changeHistory.set({ coalition, changes: merge(changes), isLoading: false, problem: null });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    $changeHistory.set({ coalition, changes: shown, isLoading: false, problem: error });
  }
}
