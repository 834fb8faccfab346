import type { AnalysisResult, Reason, Strength } from "#analysis/model/result.ts";
import { cellVerdict } from "./cell-verdict.ts";
import { judged } from "./judged.ts";
import { headlineShare, strengthOf } from "./wording.ts";

/** One sentence of the story as facts; the screen puts it in words, in its own language. */
export type Finding =
  | {
      readonly kind: "silo";
      readonly share: number;
      readonly expected: number;
      readonly strength: Strength;
      readonly direction: "inward" | "outward";
      /** Over what chance deals the groups. */
      readonly dealtOver: "actors" | "organisations";
    }
  | { readonly kind: "silo-undefined"; readonly reason: Reason }
  | { readonly kind: "carried-by-projects"; readonly crossShare: number; readonly projects: readonly Carrier[] }
  | { readonly kind: "carried-by-actors"; readonly crossShare: number; readonly actors: readonly Carrier[] }
  | { readonly kind: "nothing-crosses" }
  | {
      readonly kind: "gap";
      readonly groups: readonly [string, string];
      readonly pairs: number;
      readonly expected: number;
      readonly possible: number;
      readonly p: number;
    }
  | { readonly kind: "no-gap" }
  /** No pair of groups was held against chance; in time to come, or never where so few organisations can be dealt. */
  | { readonly kind: "gap-untested"; readonly why: "organisations" | "left-out" };

/** Who or what carries ties between groups, and its part of all weight between groups, 0–1. */
export type Carrier = { readonly id: string; readonly label: string; readonly share: number };

const MOST_CARRIERS = 3;

/** Which actors may be named in an order; where none of those that carry anything may, the list is empty. */
type StoryOptions = { readonly isRanked: (actor: string) => boolean };
const EVERYBODY: StoryOptions = { isRanked: () => true };

/**
 * What a board member should know, in the order in which it is told: how much stays inside, what carries the rest, where
 * the widest gap is. Nothing about chance is said of a partition that is derived.
 */
export function storyOf(result: AnalysisResult, { isRanked }: StoryOptions = EVERYBODY): readonly Finding[] {
  const silo = siloFinding(result);
  if (silo.kind === "silo-undefined") return [silo];
  return [silo, crossingFinding(result, isRanked), gapFinding(result)];
}

function siloFinding(result: AnalysisResult): Extract<Finding, { kind: "silo" | "silo-undefined" }> {
  const share = headlineShare(result);
  const strength = strengthOf(share);
  if (share.value === null || share.expected === null || strength === null) {
    return { kind: "silo-undefined", reason: share.reason ?? "no-variance" };
  }
  return {
    kind: "silo",
    share: share.value,
    expected: share.expected,
    strength,
    direction: share.value >= share.expected ? "inward" : "outward",
    dealtOver: result.siloing.blocks === null ? "actors" : "organisations",
  };
}

function crossingFinding(result: AnalysisResult, isRanked: StoryOptions["isRanked"]): Finding {
  const crossShare = 1 - (result.siloing.metrics.internalShare.value ?? 1);
  const projects = carriers(result.bridging.projects);
  const everybody = carriers(result.bridging.actors);
  const actors = carriers(result.bridging.actors.filter(({ id }) => isRanked(id)));
  if (projects.length > 0) return { kind: "carried-by-projects", crossShare, projects };
  if (everybody.length > 0) return { kind: "carried-by-actors", crossShare, actors };
  return { kind: "nothing-crosses" };
}

type Sharing = { readonly id: string; readonly label: string; readonly crossShare: number | null };

function carriers(candidates: readonly Sharing[]): readonly Carrier[] {
  return candidates
    .flatMap(({ id, label, crossShare }) =>
      crossShare !== null && crossShare > 0 ? [{ id, label, share: crossShare }] : [],
    )
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CARRIERS);
}

/** The pair of groups that is furthest below chance, if any is, after correcting for having looked at all pairs. */
function gapFinding(result: AnalysisResult): Finding {
  const { mixing, blocks } = judged(result).siloing;
  const isTested = mixing.groups.some((_, row) =>
    mixing.groups.some((__, column) => column !== row && cellVerdict(mixing, row, column)),
  );
  if (!isTested) return { kind: "gap-untested", why: blocks?.canTest === false ? "organisations" : "left-out" };
  const below = mixing.groups.flatMap((first, row) =>
    mixing.groups.slice(row + 1).flatMap((second, offset) => {
      const column = row + 1 + offset;
      const z = mixing.z[row]?.[column] ?? null;
      const p = mixing.pAdjusted[row]?.[column] ?? null;
      const pairs = mixing.pairs[row]?.[column] ?? null;
      const expected = mixing.pairsExpected[row]?.[column] ?? null;
      const possible = mixing.possible[row]?.[column] ?? null;
      if (z === null || p === null || pairs === null || expected === null || possible === null) return [];
      const verdict = cellVerdict(mixing, row, column);
      const isGap = verdict?.direction === "fewer" && verdict.strength === "clear";
      return isGap ? [{ kind: "gap" as const, groups: [first, second] as const, pairs, expected, possible, p, z }] : [];
    }),
  );
  const [widest] = below.sort((a, b) => a.z - b.z);
  if (!widest) return { kind: "no-gap" };
  const { z: _, ...finding } = widest;
  return finding;
}
