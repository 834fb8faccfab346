import type { Localised } from "#analysis/model/language.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

type Named = "actor" | "project" | "domain" | "partition";
export type Names = Readonly<Record<Named, ReadonlyMap<string, string>>> & {
  /** Whether every record has its name here: then one without a name is gone. */
  readonly areAll: boolean;
};

type Pick = (words: Localised) => string;

export function namesOf(records: CoalitionRecords | null, network: NetworkView | null, pick: Pick): Names {
  const rows = records?.rows ?? network;
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    new Map(list?.map(({ id, name }) => [id, name]));
  return {
    actor: named(rows?.actors),
    project: named(rows?.projects),
    domain: new Map(records?.rows.domains.map(({ key, label }) => [key, pick(label)])),
    partition: new Map(records?.rows.coalition.partitions.map(({ key, label }) => [key, pick(label)])),
    areAll: records !== null,
  };
}
