import type { STUDIES, StudyName } from "#analysis/studies/studies.ts";
import type { Progress } from "#server/contract/progress.ts";
import { CLIENT } from "./client-name.ts";
import { API, body } from "./request.ts";
import { watched } from "./watched.ts";

export type StudyResult<Name extends StudyName> = ReturnType<(typeof STUDIES)[Name]>;

export type StudyQuery = Readonly<Partial<Record<string, string>>>;

/** The answer to a deeper question. Aborting cancels the work on the server too, once nobody else waits for it. */
export function fetchStudy<Name extends StudyName>(
  name: Name,
  { coalition, query }: { readonly coalition: string; readonly query: StudyQuery },
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress | null) => void },
): Promise<StudyResult<Name>> {
  const search = searchOf(query);
  const address = `${API}/coalitions/${encodeURIComponent(coalition)}/studies/${name}`;
  return watched(`${address}/progress?${search}`, onProgress, () =>
    body(fetch(`${address}?${search}`, { signal, headers: CLIENT })),
  );
}

/** Where a browser finds the network and the numbers of a lens as one file. */
export function bundleAddress(coalition: string, query: StudyQuery): string {
  return `${API}/coalitions/${encodeURIComponent(coalition)}/bundle?${searchOf(query)}`;
}

function searchOf(query: StudyQuery): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
