import { atom } from "nanostores";
import type { Localised } from "#analysis/model/language.ts";
import { deleteCoalition, postArchive, postCoalition, postCopy, postRestore } from "#client/api/lifecycle-api.ts";
import { ApiProblem } from "#client/api/problem.ts";
import type { NewCoalition } from "#server/contract/settings.ts";
import { retryCoalitions } from "./register.ts";

export type LifecycleOutcome =
  | { readonly ok: true; readonly coalition: string }
  | { readonly ok: false; readonly problem: ApiProblem };

/** What was done last, to say so and to offer the way back. */
export type LifecycleNotice =
  | { readonly kind: "archived" | "restored" | "copied"; readonly coalition: string; readonly name: Localised }
  | { readonly kind: "deleted"; readonly name: Localised }
  | { readonly kind: "failed"; readonly problem: ApiProblem };

type Named = { readonly id: string; readonly name: Localised };

export const $lifecycleNotice = atom<LifecycleNotice | null>(null);

export function createCoalition(settings: NewCoalition): Promise<LifecycleOutcome> {
  return attempt(async () => {
    const { coalition } = await postCoalition(settings);
    return coalition;
  });
}

export function copyCoalition({ id }: Named, name: string): Promise<LifecycleOutcome> {
  return attempt(async () => {
    const { coalition } = await postCopy(id, name);
    $lifecycleNotice.set({ kind: "copied", coalition, name: { nl: name, en: name } });
    return coalition;
  });
}

/** Out of the list and out of the way; nothing in it is lost. */
export async function archiveCoalition({ id, name }: Named): Promise<void> {
  await putAway(id, () => postArchive(id), { kind: "archived", coalition: id, name });
}

export async function restoreCoalition({ id, name }: Named): Promise<void> {
  await putAway(id, () => postRestore(id), { kind: "restored", coalition: id, name });
}

export function removeCoalition({ id, name }: Named, typed: string): Promise<LifecycleOutcome> {
  return attempt(async () => {
    await deleteCoalition(id, typed);
    $lifecycleNotice.set({ kind: "deleted", name });
    return id;
  });
}

async function putAway(id: string, send: () => Promise<unknown>, notice: LifecycleNotice): Promise<void> {
  const outcome = await attempt(async () => {
    await send();
    $lifecycleNotice.set(notice);
    return id;
  });
  if (!outcome.ok) $lifecycleNotice.set({ kind: "failed", problem: outcome.problem });
}

async function attempt(write: () => Promise<string>): Promise<LifecycleOutcome> {
  try {
    const coalition = await write();
    await retryCoalitions();
    return { ok: true, coalition };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { ok: false, problem: error };
  }
}
