import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Moment, WaveStep, WavesResult } from "#analysis/model/waves-result.ts";
import { followSuccessors } from "#analysis/network/follow-successors.ts";
import { groupLabel } from "#analysis/network/group-label.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import type { StudyHooks, StudyOptions } from "./study.ts";
import { alignMoments } from "./waves/align.ts";
import { changeBetween } from "./waves/change.ts";
import { momentBand } from "./waves/measurement.ts";
import { type Between, chooseMoments } from "./waves/moments.ts";
import { openReported } from "./waves/one-sided.ts";
import { type OpenMoment, openMoment, presentAtAll, shareOfEveryone, shareOfSome } from "./waves/open-moment.ts";
import { jaccardOfStayers } from "./waves/stayers.ts";
import { comingAndGoing } from "./waves/who.ts";

/**
 * What changed between moments: the share inside groups at each of them, and of two of them every tie that came or went.
 * Bodies that merged are followed, so that both moments name the same ones: those of the later moment of two, and of the last
 * of all where all are drawn in one line. METHODS 10.
 *
 * @throws UnknownChoice
 */
export function waves(rows: CoalitionRows, query: LensQuery & Between, options: StudyOptions): WavesResult {
  const { from, to, ...lens } = query;
  const { hooks = {}, seed, permutations } = options;
  const chosen = chooseMoments(rows, { from, to });
  const { partition } = resolveLens(rows, lens);
  const step = createSteps(hooks, chosen.all.length + (chosen.pair ? 3 : 0));

  const last = chosen.all.at(-1);
  const present = followSuccessors(rows, last?.day ?? null).rows;
  const opened = chosen.all.map((moment) => step(() => openMoment(present, lens, moment)));
  const stayers = presentAtAll(opened);
  const change = chosen.pair && {
    ...changeOf(chosen.pair, { rows, present, opened, query: lens, last }, step, {
      seed,
      permutations,
      onRound: (round) => {
        if (hooks.isCancelled?.()) throw cancelled(`${round} of ${permutations} rounds`);
      },
    }),
  };
  const bandAt = (moment: OpenMoment) => {
    const reported = openReported(present, lens, moment.moment);
    return reported && momentBand(reported, { moment, stayers, seed });
  };
  const groups = [...new Set(opened.flatMap(({ memberships }) => memberships.groups))].sort();
  const label = groupLabel(rows, partition.source);
  const network = opened.at(-1)?.network;
  return {
    schema: "schakelwerk.waves/1",
    partition: partition.key,
    derived: opened.some(({ derived }) => derived),
    weighted: opened.some((one) => one.network.links.some(({ weight }) => weight !== 1)),
    directed: network?.directed ?? false,
    groups: groups.map((key) => ({ key, label: label(key) })),
    moments: opened.map((one) => ({
      ...one.moment,
      everyone: shareOfEveryone(one),
      stayers: shareOfSome(one, stayers),
      band: bandAt(one),
    })),
    steps: opened.slice(1).map((after, at) => stepBetween(opened[at] ?? after, after)),
    change,
    parameters: { seed, permutations },
  };
}

type Step = <Made>(work: () => Made) => Made;

/** Tells how far it is after each part of the work, and ends it when nobody waits for it. */
function createSteps({ isCancelled, onProgress }: StudyHooks, count: number): Step {
  let done = 0;
  return (work) => {
    if (isCancelled?.()) throw cancelled(`${done} of ${count} steps`);
    const made = work();
    done += 1;
    onProgress?.(Math.min(1, done / count));
    return made;
  };
}

function cancelled(after: string): Error {
  return new Error(`cancelled: study of waves after ${after}`);
}

/** Of two moments, with the bodies of the later of them. */
function changeOf(
  [first, second]: readonly [Moment, Moment],
  about: {
    readonly rows: CoalitionRows;
    readonly present: CoalitionRows;
    readonly opened: readonly OpenMoment[];
    readonly query: LensQuery;
    readonly last: Moment | undefined;
  },
  step: Step,
  options: Parameters<typeof changeBetween>[2],
) {
  const { rows, present, opened, query, last } = about;
  const isLast = second.key === last?.key;
  const followed = isLast ? present : followSuccessors(rows, second.day).rows;
  const openAt = (moment: Moment) =>
    (isLast ? opened.find((one) => one.moment.key === moment.key) : undefined) ?? openMoment(followed, query, moment);
  const moments = [step(() => openAt(first)), step(() => openAt(second))] as const;
  return step(() => changeBetween(moments, { recorded: rows, followed, query }, options));
}

function stepBetween(before: OpenMoment, after: OpenMoment): WaveStep {
  const aligned = alignMoments(before, after);
  const { stayed, joined, left } = comingAndGoing(before, after);
  const stayers = presentAtAll([before, after]);
  const [was, is] = [shareOfSome(before, stayers).effect, shareOfSome(after, stayers).effect];
  return {
    from: before.moment.key,
    to: after.moment.key,
    stayed,
    joined: joined.total,
    left: left.total,
    jaccard: jaccardOfStayers(aligned, createSameGroup(aligned.signatures)),
    effect: was === null || is === null ? null : is - was,
  };
}
