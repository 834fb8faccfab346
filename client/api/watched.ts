import type { Progress } from "#server/contract/progress.ts";
import { watchProgress } from "./analysis-progress.ts";

/** Most answers come sooner than this; only what takes longer is worth telling about. */
const SOON_MS = 400;

/**
 * Asks for what may take a while, and tells how far it is.
 *
 * @param address where the server tells how far it is
 * @param onProgress hears null when nothing is under way any more
 */
export async function watched<Answer>(
  address: string,
  onProgress: (progress: Progress | null) => void,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const watching = new AbortController();
  const tell = (progress: Progress) => {
    if (!watching.signal.aborted) onProgress(progress);
  };
  const later = setTimeout(() => {
    watchProgress(address, watching.signal, tell).catch(() => undefined);
  }, SOON_MS);
  try {
    return await ask();
  } finally {
    clearTimeout(later);
    watching.abort();
    onProgress(null);
  }
}
