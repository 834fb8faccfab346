import { sameGroupSums } from "#analysis/inference/label-moments.ts";
import { type OldTies, tieSurvival } from "#analysis/inference/tie-survival.ts";
import { turnoverSides } from "#analysis/metrics/siloing/change-places.ts";
import { turnover } from "#analysis/metrics/siloing/turnover.ts";
import type { Survival, Turnover, WaveChange } from "#analysis/model/waves-result.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";
import { positionsIn } from "#analysis/network/subindex.ts";
import type { AlignedMoments } from "./align.ts";

/** The groups, at the second moment, of those who were there at both. */
export function signaturesOfStayers({ signatures, stayers, changes }: AlignedMoments): Signatures {
  const of = stayers.map((actor) => changes.labelAfter[actor] ?? 0);
  const size = new Uint32Array(signatures.shares.length);
  for (const signature of of) size[signature] = (size[signature] ?? 0) + 1;
  return { ...signatures, of, size };
}

/** What was kept, ended and formed among them: all, inside groups, and across. */
export function turnoverOfStayers(aligned: AlignedMoments, sameGroup: SameGroup): WaveChange["turnover"] {
  const counts = turnoverSides(aligned.changes, sameGroup);
  const signatures = signaturesOfStayers(aligned);
  const count = aligned.stayers.length;
  const ordered = aligned.directed ? 1 : 2;
  const pairs = Math.max(0, count * (count - 1)) / ordered;
  const inside = sameGroupSums(signatures, sameGroup).total / ordered;
  const all = {
    kept: counts.inside.kept + counts.across.kept,
    ended: counts.inside.ended + counts.across.ended,
    formed: counts.inside.formed + counts.across.formed,
  };
  return {
    all: turnover({ possible: pairs, ...all }),
    inside: turnover({ possible: inside, ...counts.inside }),
    across: turnover({ possible: Math.max(0, pairs - inside), ...counts.across }),
  };
}

/** How many of all ties among stayers are kept: for moments that are not looked at closely. */
export function jaccardOfStayers(aligned: AlignedMoments, sameGroup: SameGroup): Turnover["jaccard"] {
  return turnoverOfStayers(aligned, sameGroup).all.jaccard;
}

export function survivalOfStayers(
  aligned: AlignedMoments,
  options: {
    readonly sameGroup: SameGroup;
    readonly rounds: number;
    readonly seed: number;
    readonly onRound: (round: number) => void;
  },
): Survival {
  return tieSurvival(oldTies(aligned), signaturesOfStayers(aligned).of, options);
}

function oldTies({ changes, stayers, actors }: AlignedMoments): OldTies {
  const position = positionsIn(stayers, actors.length);
  const at = (end: number | undefined) => position[end ?? 0] ?? -1;
  const pairs = Uint32Array.from(changes.sources.keys()).filter(
    (pair) => (changes.before[pair] ?? 0) > 0 && at(changes.sources[pair]) >= 0 && at(changes.targets[pair]) >= 0,
  );
  return {
    sources: pairs.map((pair) => at(changes.sources[pair])),
    targets: pairs.map((pair) => at(changes.targets[pair])),
    isKept: Uint8Array.from(pairs, (pair) => ((changes.after[pair] ?? 0) > 0 ? 1 : 0)),
  };
}
