import { createHash } from "node:crypto";
import { ANALYSIS_VERSION } from "#analysis/version.ts";

/** Grows whenever an answer to the same question may look otherwise, though the numbers are the same. */
const ANSWER_VERSION = "2";

/** What fixes a result, as one text: made before anything is computed, so that a match needs no work (DESIGN 3). */
export function resultKey(parts: readonly unknown[]): string {
  const text = JSON.stringify([ANALYSIS_VERSION, ANSWER_VERSION, ...parts]);
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
