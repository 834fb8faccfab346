import { permutationsOf } from "#analysis/deal-silo.ts";
import { siloSign } from "#analysis/findings/silo-sign.ts";
import { capDefaults } from "#analysis/introductions/caps.ts";
import { introductionDefaults, introductions as propose } from "#analysis/introductions/introductions.ts";
import { limitsOfRows } from "#analysis/introductions/limits-of-rows.ts";
import { measureBlocks, organisationsOf } from "#analysis/measure-blocks.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Strength } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { massOfGroups } from "#analysis/network/signatures.ts";
import { dismissedIntroductions } from "./introductions/dismissed-introductions.ts";
import { followedIntroductions } from "./introductions/followed-introductions.ts";
import { type SpannerQuestion, studySpanner } from "./introductions/study-spanner.ts";
import type { StudyOptions } from "./study.ts";

/** What is asked beside the lens. */
export type IntroductionsAbout = SpannerQuestion & {
  /** How many, of each kind. */
  readonly size?: number | undefined;
  /** New ties for one actor, and introductions by one broker, at most. */
  readonly perActor?: number | undefined;
  readonly perBroker?: number | undefined;
};

/** Parts of the work, by what they take. */
const UNTIL = { silo: 0.1, proposed: 1 };

/**
 * Who should meet whom, who can introduce them, what it would change, and how good that advice is on this very network (METHODS 7).
 */
export function introductions(
  rows: CoalitionRows,
  query: LensQuery & IntroductionsAbout,
  options: StudyOptions,
): IntroductionsResult {
  const { seed, hooks = {} } = options;
  const open = openLens(rows, query);
  const input = lensInput(open);
  const { index, memberships, derived } = input;
  const assigned = assignedPart(index, memberships);
  const { groups } = assigned.signatures;
  const sizes = massOfGroups(assigned.signatures);
  const { unheard, unlisted, ...limits } = limitsOfRows(rows, open, index);
  const sign = signOf(input, assigned, options);
  hooks.onProgress?.(UNTIL.silo);
  const size = query.size ?? introductionDefaults.size;
  const caps = {
    perActor: query.perActor ?? capDefaults.perActor,
    perBroker: query.perBroker ?? capDefaults.perBroker,
  };
  const proposed = propose(input, {
    ...{ ...limits, size, caps, seed },
    withQuality: true,
    hooks: {
      isCancelled: hooks.isCancelled,
      onProgress: (done) => hooks.onProgress?.(UNTIL.silo + done * (UNTIL.proposed - UNTIL.silo)),
    },
  });
  return {
    ...proposed,
    partition: {
      attribute: open.partition.key,
      derived,
      groups: groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    },
    parameters: { seed, size, ...caps },
    actors: index.count,
    ties: index.sources.length,
    directed: index.directed,
    unheard,
    unlisted,
    dismissed: dismissedIntroductions(rows.coalition.dismissals, input),
    followed: followedIntroductions(rows.coalition.followUps, input, assigned, hooks),
    siloSign: sign,
    spanner: studySpanner(rows, open, query, { input, assigned, limits, size }),
  };
}

/** Nothing is said of a silo where the partition is made of the projects that are counted. */
function signOf(
  input: AnalysisInput,
  assigned: Assigned,
  { permutations: asked, seed, hooks }: StudyOptions,
): Strength | null {
  const { derived } = input;
  const options = { permutations: permutationsOf(input, asked), seed, derived };
  const isCancelled = hooks?.isCancelled;
  const { metrics } = measureSiloing(assigned, { ...options, ...(isCancelled && { hooks: { isCancelled } }) });
  const byBlocks = measureBlocks(assigned, { ...options, organisations: organisationsOf(input, assigned) });
  // Of the metrics only the share is read.
  return siloSign({ siloing: { blocks: byBlocks, metrics } });
}
