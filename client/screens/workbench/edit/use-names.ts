import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $records } from "#client/state/records.ts";
import { $network } from "#client/state/workbench.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { type Names, namesOf } from "./names.ts";

/** What the records of this coalition are called. Of a large one only the picture is here, until somebody edits. */
export function useNames(coalition: string): Names {
  const records = ofCoalition<CoalitionRecords>(useStore($records).value, coalition);
  const network = ofCoalition<NetworkView>(useStore($network).value, coalition);
  const { pick } = useSpeaker();
  return useMemo(() => namesOf(records, network, pick), [records, network, pick]);
}

function ofCoalition<Value extends { readonly coalition: string }>(
  value: Value | null,
  coalition: string,
): Value | null {
  return value?.coalition === coalition ? value : null;
}
