import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $records } from "#client/state/records.ts";

type Period = { readonly from: string | null; readonly until: string | null };

/** From when until when, in words; null where neither is known. */
export function usePeriodWords(): (period: Period) => string | null {
  const { text, day } = useSpeaker();
  return ({ from, until }) => {
    if (from !== null && until !== null) return text("card.period", { from: day(from), until: day(until) });
    if (from !== null) return text("card.period.from", { from: day(from) });
    return until === null ? null : text("card.period.until", { until: day(until) });
  };
}

/** When an actor takes part in a project: as recorded of the two; else null, where nothing is said or nothing is loaded. */
export function useParticipationPeriod(coalition: string): (actor: string, project: string) => Period | null {
  const { value } = useStore($records);
  const rows = value?.coalition === coalition ? value.rows : null;
  const periods = useMemo(
    () =>
      new Map(
        rows?.participations
          .filter(({ from, until }) => from !== null || until !== null)
          .map(({ actor, project, from, until }) => [`${actor} ${project}`, { from, until }]),
      ),
    [rows],
  );
  return (actor, project) => periods.get(`${actor} ${project}`) ?? null;
}
