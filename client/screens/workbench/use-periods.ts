import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import type { Period } from "#analysis/model/period.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type PeriodsOf, participationPeriods } from "#client/state/participation-periods.ts";
import { $records } from "#client/state/records.ts";

/** From when until when, in words; null where nothing is known. */
export function usePeriodWords(): (periods: readonly Period[]) => string | null {
  const { text, day } = useSpeaker();
  const say = ({ from, until }: Period): readonly string[] => {
    if (from !== null && until !== null) return [text("card.period", { from: day(from), until: day(until) })];
    if (from !== null) return [text("card.period.from", { from: day(from) })];
    return until === null ? [] : [text("card.period.until", { until: day(until) })];
  };
  return (periods) => periods.flatMap(say).join("; ") || null;
}

/** When an actor takes part in a project, as recorded of the two; none where nothing is said or nothing is loaded. */
export function useParticipationPeriods(coalition: string): PeriodsOf {
  const { value } = useStore($records);
  const rows = value?.coalition === coalition ? value.rows : null;
  return useMemo(() => participationPeriods(rows?.participations ?? []), [rows]);
}
