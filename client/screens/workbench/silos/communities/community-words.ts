import { strengthOf } from "#analysis/findings/wording.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { BUILT_IN_PARTITIONS } from "#analysis/network/built-in-partitions.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** The name that the lens bar has for the partition on screen. */
export function partitionName({ partitions }: CoalitionDetail, { partition }: NetworkView, { pick }: Speaker): string {
  const known = [...partitions, ...BUILT_IN_PARTITIONS].find(({ key }) => key === partition.key);
  return known ? pick(known.label) : partition.key.replace("attribute:", "");
}

/** A sentence with a number that leads to its method card. */
export type Explained = {
  readonly id: MessageId;
  readonly values: { partition: string; share: string; expected: string };
};

/** Below this, what chance explains is said to be next to nothing. */
const NEXT_TO_NOTHING = 0.05;

/** How much of the found grouping the partition explains; null where that is not defined. */
export function explainedBy(
  { siloing, partition: { derived } }: AnalysisResult,
  partition: string,
  { text, percent }: Speaker,
): Explained | null {
  const { siloRatio } = siloing.metrics;
  const { value, expected, effect } = siloRatio;
  if (value === null) return null;
  const chance = Math.abs(expected ?? 0) < NEXT_TO_NOTHING ? text("communities.nothing") : percent(expected ?? 0);
  const values = { partition, share: percent(value), expected: chance };
  if (derived) return { id: "communities.explains.derived", values };
  // It divides by how active the groups are, which deals over organisations change, and those over actors part colleagues.
  if (siloing.blocks !== null) return { id: "communities.explains.organisations", values };
  if (value < 0) return { id: "communities.explains.less", values };
  const strength = strengthOf(siloRatio);
  if (strength === null) return { id: "communities.explains.alone", values };
  const isMore = (effect ?? 0) > 0;
  return { id: `communities.explains.${isMore ? strength : "none"}`, values };
}
