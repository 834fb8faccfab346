import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { Introductions } from "#analysis/model/introductions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { adviceQuality } from "./advice-quality.ts";
import { bestSet, type Introduced } from "./best-set.ts";
import { createBrokers } from "./brokers.ts";
import { boldCandidates, type Candidates, type Excluded, warmCandidates } from "./candidates.ts";
import { type Caps, capDefaults, createRoom } from "./caps.ts";
import { closenessBetween, demandOfAll } from "./demand.ts";
import { type Described, describeIntroduction } from "./describe.ts";
import { exactGains, type GainHooks } from "./exact-gains.ts";
import { fragileGroups } from "./fragile-groups.ts";
import { likelyKnown } from "./likely-known.ts";
import { scoresOf } from "./link-predictors.ts";
import { percentilesOf } from "./percentiles.ts";
import { type IntroductionsPlan, planIntroductions } from "./plan-introductions.ts";
import { fragileDefaults, fragilePairs } from "./raising-ties.ts";
import { createShortcuts } from "./shortcuts.ts";
import { stepsTable } from "./steps-table.ts";
import { gainTogether } from "./true-gain.ts";
import { usualWork } from "./usual-work.ts";

export type IntroductionOptions = {
  /** How many are proposed, of each kind. */
  readonly size: number;
  readonly caps: Caps;
  readonly seed: number;
  /** Whether it is told how good the advice is. */
  readonly withQuality: boolean;
  /** Who and which pairs are left alone; nobody when left out. */
  readonly excluded?: Excluded | undefined;
  /** Ties that may be named to others; all of them when left out. */
  readonly nameable?: NetworkIndex | undefined;
  /** Whether two could both have said that they are tied, and neither did. */
  readonly isSettled?: ((one: number, other: number) => boolean) | undefined;
  readonly hooks?: GainHooks | undefined;
};

export const introductionDefaults = { size: 20, caps: capDefaults, seed: 1, withQuality: false } as const;

type Input = Pick<AnalysisInput, "index" | "memberships" | "ids" | "labels">;

/**
 * Who should meet whom, and who can introduce them (METHODS 7). Ties of a directed network are taken both ways: who meets, meets both
 * ways. Useful, feasible and plausible stand side by side and are never made into one score. Deterministic: the smallest positions
 * break ties.
 *
 * @throws when cancelled
 */
export function introductions(input: Input, options: IntroductionOptions): Introductions {
  const assigned = assignedPart(input.index, input.memberships);
  const { count, sources } = input.index;
  const plan = planIntroductions({ actors: count, ties: sources.length, groups: input.memberships.groups.length });
  const reason =
    whyUndefined(assigned) ?? (!countsPairs(assigned.signatures) ? "too-large" : plan.hasAny ? null : "left-out");
  if (reason !== null) return { ...NOTHING, reason };
  return propose(input, crossDemand(count, assigned), { ...options, plan });
}

const NOTHING = {
  candidates: { near: 0, withoutBroker: 0, far: 0, leftOut: 0 },
  introductions: [],
  together: null,
  bold: [],
  fragile: null,
  likelyKnown: [],
  quality: null,
} as const;

/** Parts of the work, by what they take. */
const UNTIL = { steps: 0.05, near: 0.4, far: 0.5, fragile: 0.6, quality: 1 };

/** Pairs that all candidates together bring closer, those at two steps and those farther off: some seconds. */
const MOST_CLOSER = { near: 1e8, far: 1e7 };

/** Of the best surrogate, greedy has this part at least: with caps, and without. */
const BOUNDS = { capped: 1 / 4, free: 1 - 1 / Math.E };

function propose(
  input: Input,
  demand: PairDemand,
  options: IntroductionOptions & { readonly plan: IntroductionsPlan },
): Introductions {
  const { size, caps, plan, hooks = {} } = options;
  const { isCancelled } = hooks;
  const onPart = (from: number, until: number): GainHooks => ({
    isCancelled,
    onProgress: (done) => hooks.onProgress?.(from + done * (until - from)),
  });
  const index = undirectedIndex(input.index);
  const excluded = options.excluded ?? { actors: new Uint8Array(index.count), isBlocked: () => false };
  const nameable = options.nameable ? undirectedIndex(options.nameable) : index;
  const steps = stepsTable(index, hooks);
  const brokersOf = createBrokers(nameable, excluded);
  const newRoom = () => createRoom(index.count, caps, brokersOf);

  const shortcuts = createShortcuts(steps, demand);
  // Where routes are long one tie brings very many closer, and fewer ties can be looked at.
  const nearOf = (most: number) => warmCandidates(index, nameable, { steps, demand, excluded, most });
  const farOf = (most: number) => boldCandidates(index, { steps, demand, excluded, most });
  const fitting = <Found extends Candidates>(
    found: Found,
    mostCloser: number,
    again: (most: number) => Found,
  ): Found => {
    const affordable = Math.floor(mostCloser / Math.max(1, usualWork(shortcuts, found)));
    return found.ones.length > affordable ? again(affordable) : found;
  };
  const near = fitting(nearOf(plan.mostNear), MOST_CLOSER.near, nearOf);
  const nearGains = exactGains(steps, demand, near, onPart(UNTIL.steps, UNTIL.near));
  const chosen = bestSet(steps, demand, near, { size, sums: nearGains.sums, room: newRoom(), isCancelled });
  const far = fitting(farOf(plan.mostFar), MOST_CLOSER.far, farOf);
  const farGains = exactGains(steps, demand, far, onPart(UNTIL.near, UNTIL.far));
  const farRoom = createRoom(index.count, caps, null);
  const bold = bestSet(steps, demand, far, { size, sums: farGains.sums, room: farRoom, isCancelled });
  const fragile = plan.hasFragile ? fragilePairs(index, input.memberships, { ...fragileDefaults, isCancelled }) : null;
  hooks.onProgress?.(UNTIL.fragile);

  const all = demandOfAll(demand);
  const about: Described = { ...input, index, steps, shortcuts, demand: all, fragile: fragile ?? [] };
  const plausibility = percentilesOf(scoresOf(index, "adamicAdar", near));
  const describeNear = (tie: Introduced) => {
    const { strength = null } = brokersOf(tie.one, tie.other).find(({ actor }) => actor === tie.broker) ?? {};
    return describeIntroduction(about, { ...tie, viaStrength: strength, plausibility: plausibility[tie.candidate]! });
  };
  const describeFar = (tie: Introduced) =>
    describeIntroduction(about, { ...tie, viaStrength: null, plausibility: null });
  const now = closenessBetween(steps, demand);
  const gain = gainTogether(steps, demand, chosen) / all;
  const isFree = caps.perActor === Number.POSITIVE_INFINITY && caps.perBroker === Number.POSITIVE_INFINITY;
  return {
    reason: null,
    candidates: {
      near: near.ones.length + near.leftOut,
      withoutBroker: near.withoutBroker,
      far: far.ones.length + far.leftOut,
      leftOut: near.leftOut + far.leftOut,
    },
    introductions: chosen.map(describeNear),
    together:
      chosen.length === 0
        ? null
        : {
            now,
            after: now + gain,
            surrogate: chosen.reduce((sum, tie) => sum + tie.sum, 0) / all,
            gain,
            bound: isFree ? BOUNDS.free : BOUNDS.capped,
          },
    bold: bold.map(describeFar),
    fragile:
      fragile &&
      fragileGroups(about, [
        { candidates: near, gains: nearGains, brokersOf, plausibility },
        { candidates: far, gains: farGains, brokersOf: null, plausibility: null },
      ]),
    likelyKnown: likelyKnown({ ...input, index }, { isSettled: options.isSettled ?? (() => false), excluded }),
    quality: options.withQuality
      ? adviceQuality(
          index,
          near,
          { steps, demand },
          {
            chosen,
            gain,
            newRoom,
            work: usualWork(shortcuts, near),
            ...options,
            hooks: onPart(UNTIL.fragile, UNTIL.quality),
          },
        )
      : null,
  };
}
