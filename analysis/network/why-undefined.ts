import type { Reason } from "#analysis/model/result.ts";
import type { Assigned } from "./assigned.ts";

/** The first reason that holds why no number of a partition is defined; null where they are. */
export function whyUndefined({ index, signatures }: Assigned): Reason | null {
  if (signatures.groups.length === 0) return "no-groups";
  if (index.count < 2) return "too-few-actors";
  if (signatures.groups.length === 1) return "single-group";
  return index.sources.length === 0 ? "no-ties" : null;
}
