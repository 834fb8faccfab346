import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $records } from "#client/state/records.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import type { Names } from "./record-words.ts";

/** What the records of this coalition are called; of one that is gone nobody knows the name. */
export function useNames(): Names {
  const { value } = useStore($records);
  const { pick } = useSpeaker();
  return useMemo(() => namesOf(value, pick), [value, pick]);
}

function namesOf(records: CoalitionRecords | null, pick: ReturnType<typeof useSpeaker>["pick"]): Names {
  const rows = records?.rows;
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    new Map(list?.map(({ id, name }) => [id, name]));
  return {
    actor: named(rows?.actors),
    project: named(rows?.projects),
    domain: new Map(rows?.domains.map(({ key, label }) => [key, pick(label)])),
    partition: new Map(rows?.coalition.partitions.map(({ key, label }) => [key, pick(label)])),
  };
}
