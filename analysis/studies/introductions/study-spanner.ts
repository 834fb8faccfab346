import type { RowLimits } from "#analysis/introductions/limits-of-rows.ts";
import { planIntroductions } from "#analysis/introductions/plan-introductions.ts";
import { spannerReach } from "#analysis/introductions/spanner-reach.ts";
import { stepsTable } from "#analysis/introductions/steps-table.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";

export const TOWARD = ["groups", "worlds"] as const;

export type SpannerQuestion = {
  /** Id of the actor whose reach is looked at. */
  readonly actor?: string | undefined;
  /** Toward other groups of the partition, or from the world of systems to the lifeworld and back. */
  readonly toward?: (typeof TOWARD)[number] | undefined;
};

/**
 * Whom one actor should meet; null where nobody asked, or the network is too large.
 *
 * @throws UnknownChoice for an actor that the network has not
 */
export function studySpanner(
  rows: CoalitionRows,
  { network }: OpenLens,
  { actor: id, toward = "groups" }: SpannerQuestion,
  about: {
    readonly input: AnalysisInput;
    readonly assigned: Assigned;
    readonly limits: Pick<RowLimits, "excluded">;
    readonly size: number;
  },
): IntroductionsResult["spanner"] {
  if (id === undefined) return null;
  const { input, limits, size } = about;
  const { index, ids, labels } = input;
  const actor = ids.indexOf(id);
  if (actor < 0) {
    throw new UnknownChoice("unknown-actor", `There is no actor "${id}" in this network.`, { actor: id });
  }
  const assigned =
    toward === "groups" ? about.assigned : assignedPart(index, partitionActors(rows, network, { by: "world" }));
  const { hasAny } = planIntroductions({ actors: index.count, ties: index.sources.length, groups: 0 });
  if (!hasAny || !countsPairs(assigned.signatures)) return null;
  const { actors, isBlocked } = limits.excluded;
  const { now, meet } = spannerReach(stepsTable(index), crossDemand(index.count, assigned), {
    actor,
    size,
    isAllowed: (other) => actors[other] === 0 && !isBlocked(Math.min(actor, other), Math.max(actor, other)),
  });
  const named = (at: number) => ({ id: ids[at] ?? "", label: labels[at] ?? "" });
  return {
    actor: named(actor),
    toward,
    now,
    meet: meet.map(({ actor: other, reach }) => ({ actor: named(other), reach })),
  };
}
