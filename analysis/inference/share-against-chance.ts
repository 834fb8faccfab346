import { internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Reason } from "#analysis/model/result.ts";
import type { ShareAt } from "#analysis/model/waves-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { labelMoments, sameGroupSums, tieSums } from "./label-moments.ts";

/** The part of the ties that stays inside groups, and what dealing the groups over the same network gives: exact, without a test. */
export function shareAgainstChance(
  { index, signatures }: Pick<Assigned, "index" | "signatures">,
  { derived }: { readonly derived: boolean },
): ShareAt {
  const size = { actors: index.count, ties: index.sources.length };
  const groups = groupsThatHaveActors(signatures);
  const reason = whyNot({ ...size, groups });
  const nothing = { expected: null, sd: null, effect: null };
  if (reason !== null) return { ...size, ...nothing, share: null, reason };
  const sameGroup = createSameGroup(signatures);
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const internal = internalWeight(index, signatures.of, sameGroup);
  const share = internalShare({ internal, external: Math.max(0, weight - internal) });
  const unsaid = derived ? "derived-partition" : canBePaired(signatures) ? null : "too-large";
  if (unsaid !== null) return { ...size, ...nothing, share, reason: unsaid };
  const { mean, sd } = labelMoments(index.count, tieSums(index), sameGroupSums(signatures, sameGroup));
  // As the result of the lens scales them, to the last bit.
  const scale = 1 / weight;
  const expected = scale * mean;
  return { ...size, share, expected, sd: scale * sd, effect: share - expected, reason: sd > 0 ? null : "no-variance" };
}

/** Signatures of a part of the actors may name groups that none of these is in. */
function groupsThatHaveActors({ shares, size }: Assigned["signatures"]): number {
  return new Set(shares.flatMap((own, at) => ((size[at] ?? 0) > 0 ? own.map(([group]) => group) : []))).size;
}

function whyNot({ actors, ties, groups }: { actors: number; ties: number; groups: number }): Reason | null {
  if (actors === 0) return "no-groups";
  if (actors < 2) return "too-few-actors";
  if (groups < 2) return "single-group";
  return ties === 0 ? "no-ties" : null;
}
