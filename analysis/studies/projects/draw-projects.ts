import { createDrawSummary, type Drawn } from "#analysis/inference/draw-summary.ts";
import { drawFixedMargins } from "#analysis/inference/fixed-margins.ts";
import { histogram } from "#analysis/inference/histogram.ts";
import { createProjectMix } from "#analysis/metrics/siloing/project-mix.ts";
import type { Bin } from "#analysis/model/chance.ts";
import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";
import type { StudyHooks } from "../study.ts";

/** What was observed, and what the draws gave; null without any. */
export type DrawnValue = { readonly value: number; readonly drawn: Drawn | null };

export type DrawnProjects = {
  readonly mixedShare: DrawnValue;
  readonly mixedBins: readonly Bin[];
  readonly meetingsInside: DrawnValue;
  /** Per group × group cell; null without draws. */
  readonly cells: readonly Drawn[] | null;
};

/**
 * One series of draws with the observed margins, which serves every number.
 *
 * @param options `together` is the number of projects with two participants or more, which every draw has
 */
export function drawProjects(
  all: AssignedProjects,
  options: {
    readonly rounds: number;
    readonly seed: number;
    readonly together: number;
    readonly hooks: StudyHooks | undefined;
  },
): DrawnProjects {
  const { incidence } = all;
  const { rounds, seed, together, hooks } = options;
  const mix = createProjectMix(all);
  const meetings = meetingsIn(incidence.offsets);
  const numbers = (members: Uint32Array) => {
    const { mixed, inside, cells } = mix(members);
    return Float64Array.of(mixed / together, inside / meetings, ...(cells ?? []));
  };
  const observed = numbers(incidence.members);
  const summary = createDrawSummary(observed);
  const shares = new Float64Array(rounds);
  let round = 0;
  const watched = { ...hooks, onProgress: (done: number) => hooks?.onProgress?.(done / rounds) };
  drawFixedMargins(incidence, { rounds, seed, hooks: watched }, (members) => {
    const values = numbers(members);
    shares[round] = values[0] ?? 0;
    summary.add(values);
    round += 1;
  });
  const drawn = rounds > 0 ? summary.summary() : null;
  const valueAt = (at: number): DrawnValue => ({ value: observed[at] ?? 0, drawn: drawn?.[at] ?? null });
  return {
    mixedShare: valueAt(0),
    mixedBins: histogram(shares, 1 / together),
    meetingsInside: valueAt(1),
    cells: drawn?.slice(2) ?? null,
  };
}

/** Pairs of participants of a project, over all projects. */
function meetingsIn(offsets: Uint32Array): number {
  return offsets.reduce((sum, end, at) => {
    const participants = end - (offsets[at - 1] ?? end);
    return sum + (participants * (participants - 1)) / 2;
  }, 0);
}
