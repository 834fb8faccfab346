import type { Progress } from "#server/contract/progress.ts";
import { CLIENT } from "./client-name.ts";

/** Tells how far an analysis is, from the server's own events, until the signal ends it. Only tells: a fault here is no fault of the analysis. */
export async function watchProgress(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const response = await fetch(address, { signal, headers: CLIENT });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const events = (pending + part.value).split("\n\n");
    pending = events.pop() ?? "";
    for (const event of events) {
      const progress = progressIn(event);
      if (progress) onProgress(progress);
    }
  }
}

function progressIn(event: string): Progress | null {
  const lines = event.split("\n");
  if (!lines.includes("event: progress")) return null;
  const data = lines.find((line) => line.startsWith("data: "));
  return data ? (JSON.parse(data.slice("data: ".length)) as Progress) : null;
}
