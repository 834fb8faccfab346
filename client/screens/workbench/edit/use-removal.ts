import { useEffect, useRef, useState } from "react";
import { ApiProblem } from "#client/api/problem.ts";
import { findHanging, type Hanging, type Removable, removeRecords } from "#client/state/draft-removal.ts";
import { say } from "#client/state/draft-said.ts";
import { $removal, type RecordRef } from "#client/state/draft-task.ts";
import type { EditOutcome } from "#client/state/edits.ts";
import { $records, loadRecords, reloadRecords } from "#client/state/records.ts";
import { refreshWorkbench } from "#client/state/workbench.ts";

export type Obstacle =
  | { readonly why: "no-connection" }
  | { readonly why: "refused"; readonly code: string }
  /** Somebody else was there first: what the records were called is told, for some have no name any more. */
  | { readonly why: "changed" | "gone"; readonly names: string };

type Removal = {
  /** What hangs on them; null while that is being found out. */
  readonly hanging: readonly Hanging[] | null;
  readonly obstacle: Obstacle | null;
  readonly remove: (found: readonly Removable[]) => Promise<void>;
};

/** Removes records of which it was said what goes with them; after somebody else's change that is found out anew. */
export function useRemoval(
  coalition: string,
  refs: readonly RecordRef[],
  nameAll: (refs: readonly RecordRef[]) => string,
): Removal {
  const [hanging, setHanging] = useState<readonly Hanging[] | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [asked, ask] = useState(0);
  const names = useRef(nameAll);
  names.current = nameAll;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after somebody else's change
  useEffect(() => {
    const leaving = new AbortController();
    const look = async () => {
      const { hanging: found, gone } = await findHanging(coalition, refs, leaving.signal);
      if (gone.length > 0) {
        await loadRecords(coalition);
        if (leaving.signal.aborted) return;
        const own = names.current(gone);
        // What was told by name before is not told without.
        setObstacle((told) => (told !== null && own === "" ? told : { why: "gone", names: own }));
        await lookAnew();
      }
      if (!leaving.signal.aborted) setHanging(found);
    };
    look().catch((error: unknown) => {
      if (!leaving.signal.aborted) setObstacle(obstacleOf(error));
    });
    return () => leaving.abort();
  }, [coalition, refs, asked]);
  const remove = async (found: readonly Removable[]) => {
    const outcome = await removeRecords(coalition, found);
    if (outcome.ok) {
      say(coalition, { what: "removed", records: found, revision: outcome.revision });
      // Whoever has gone on to ask for something else is asked that.
      if ($removal.get()?.what === refs) $removal.set(null);
    } else if (outcome.why === "conflict") {
      const isGone = outcome.conflicts.every(({ record }) => record === null);
      const touched = refs.filter(({ id }) => outcome.conflicts.some((conflict) => conflict.id === id));
      setObstacle({ why: isGone ? "gone" : "changed", names: names.current(touched) });
      setHanging(null);
      await lookAnew();
      if ($records.get().problem) setObstacle({ why: "no-connection" });
      else ask((times) => times + 1);
    } else setObstacle(refusalOf(outcome));
  };
  return { hanging, obstacle, remove };
}

/** The records and the picture as somebody else left them. */
async function lookAnew(): Promise<void> {
  await reloadRecords();
  refreshWorkbench();
}

function obstacleOf(error: unknown): Obstacle {
  if (!(error instanceof ApiProblem)) throw error;
  return error.status === 0 ? { why: "no-connection" } : { why: "refused", code: error.code };
}

function refusalOf(outcome: Exclude<EditOutcome, { ok: true }>): Obstacle {
  if (outcome.why === "no-connection") return { why: "no-connection" };
  return { why: "refused", code: outcome.why === "refused" ? outcome.problem.code : "other" };
}
