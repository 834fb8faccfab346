import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { $records, loadRecords } from "#client/state/records.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

type Rows = CoalitionRecords["rows"];

/** The records of a coalition, for what a picture does not hold: names of domains, layers. Null until they are there. */
export function useRows(coalition: string, { isAsked }: { readonly isAsked: boolean }): Rows | null {
  const { value } = useStore($records);
  useEffect(() => {
    if (isAsked) void loadRecords(coalition);
  }, [coalition, isAsked]);
  return value?.coalition === coalition ? value.rows : null;
}
