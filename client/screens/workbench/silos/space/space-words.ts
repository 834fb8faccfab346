import { strengthOf } from "#analysis/findings/wording.ts";
import type { Strength } from "#analysis/model/result.ts";
import type { SpaceResult, SpaceStep } from "#analysis/model/space-result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** A gap smaller than this is not told as one (METHODS 3.5). */
const LEAST_GAP = 0.05;

type About = { readonly own: string; readonly setting: string };

/** Whether groups keep to themselves or only lie far apart, or why that can't be told; after that what it rests on. */
export function spaceFindings(result: SpaceResult, { own, setting }: About, speaker: Speaker): readonly string[] {
  const { text, percent } = speaker;
  const { value, expected, effect, reason } = result.internalShare;
  const strength = strengthOf(result.internalShare);
  if (value === null || expected === null || effect === null || strength === null) {
    const why = messageIdOf("story.undefined", reason ?? "other", "story.undefined.other");
    return [text(messageIdOf("space.reason", reason ?? "other", why))];
  }
  const found = { own, setting, share: percent(value), expected: percent(expected) };
  if (strength === "none") return [text("space.finding.none", found)];
  if (effect < 0) return [text("space.finding.outward", { ...found, strength })];
  const distance = result.distance.expected;
  if (result.distance.part === null || distance === null) return [text("space.finding.small", { ...found, strength })];
  const region = regionStrength(result);
  const left = value - distance;
  const lead = leadOf({ left, strength, region }, speaker);
  return [
    [...lead, text("space.finding.inward", { ...found, strength, distance: percent(distance) })].join(" "),
    [partWords(result.distance.part, left, speaker), ...regionWords(result, { left, region }, speaker)].join(" "),
  ];
}

/** The answer first, as far as it may be given: what is left beside distance has no p of its own, the regions have. */
function leadOf(
  about: { readonly left: number; readonly strength: Strength; readonly region: Strength | null },
  { text }: Speaker,
): readonly string[] {
  const { left, strength, region } = about;
  if (left < LEAST_GAP) return [text("space.lead.distance")];
  if (strength === "clear" && region === "clear") return [text("space.lead.more")];
  return region === null ? [] : [text("space.lead.unsure")];
}

/** Null where there are no regions, or nothing within them to deal; "more" is said of keeping inside alone. */
function regionStrength({ regions }: SpaceResult): Strength | null {
  if (regions === null) return null;
  const strength = strengthOf(regions.internalShare);
  return strength !== null && (regions.internalShare.effect ?? 0) < 0 ? "none" : strength;
}

function regionWords(
  { regions }: SpaceResult,
  { left, region }: { readonly left: number; readonly region: Strength | null },
  { text, percent }: Speaker,
): readonly string[] {
  if (regions === null) return [];
  if (region === null) return left < LEAST_GAP ? [] : [text("space.regions.untested")];
  return [text(`space.regions.${region}`, { expected: percent(regions.internalShare.expected ?? 0) })];
}

function partWords(part: number, left: number, { text, percent, number }: Speaker): string {
  const points = number(Math.abs(100 * left), { maximumFractionDigits: 0 });
  if (left <= -LEAST_GAP) return text("space.part.beyond", { points });
  if (left < LEAST_GAP) return text("space.part.all");
  if (part < LEAST_GAP) return text("space.part.nothing");
  return text("space.part.some", { part: percent(part), points });
}

/** "buurgemeenten", "2 gemeenten ertussen". */
export function stepName(steps: number | null, { text }: Speaker): string {
  return steps === null ? text("space.step.none") : text("space.step", { steps, between: steps - 1 });
}

export type ComparedStep = {
  readonly steps: number;
  readonly sides: readonly {
    readonly side: "within" | "across";
    readonly pairs: number;
    readonly share: number;
  }[];
  /** Part of all pairs at this distance that is tied: both sides, did the group not matter. */
  readonly share: number;
};

/** With fewer pairs on a side a share is an anecdote. */
const LEAST_PAIRS = 10;
const MOST_STEPS = 5;

/** The distances at which there is enough to compare on both sides of a border, the nearest first. */
export function comparedSteps(steps: readonly SpaceStep[]): readonly ComparedStep[] {
  const enough = steps.flatMap((step): readonly ComparedStep[] => {
    const { within, across } = step;
    if (step.steps === null || Math.min(within.pairs, across.pairs) < LEAST_PAIRS) return [];
    const sides = (["within", "across"] as const).map((side) => ({
      side,
      pairs: step[side].pairs,
      share: step[side].tied / step[side].pairs,
    }));
    return [{ steps: step.steps, sides, share: (within.tied + across.tied) / (within.pairs + across.pairs) }];
  });
  return enough.slice(0, MOST_STEPS);
}
