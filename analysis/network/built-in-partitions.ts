import type { PartitionDefinition } from "#analysis/model/lens.ts";

/**
 * Partitions that any coalition can be looked at by, whether its own list names them or not. A partition of the coalition with
 * the same key goes before.
 */
export const BUILT_IN_PARTITIONS: readonly PartitionDefinition[] = [
  {
    key: "domain",
    label: { nl: "Beleidsdomein", en: "Policy domain" },
    ownGroup: { nl: "het eigen domein", en: "the own domain" },
    source: { by: "domain" },
    note: null,
  },
  {
    key: "world",
    label: { nl: "Leefwereld en systeemwereld", en: "Lifeworld and system world" },
    ownGroup: { nl: "de eigen wereld", en: "the own world" },
    source: { by: "world" },
    note: null,
  },
  {
    key: "party-type",
    label: { nl: "Soort partij", en: "Party type" },
    ownGroup: { nl: "de eigen soort partij", en: "the own party type" },
    source: { by: "party-type" },
    note: null,
  },
  {
    key: "organisation",
    label: { nl: "Organisatie", en: "Organisation" },
    ownGroup: { nl: "de eigen organisatie", en: "the own organisation" },
    source: { by: "organisation" },
    note: null,
  },
  {
    key: "layer",
    label: { nl: "Laag", en: "Layer" },
    ownGroup: { nl: "de eigen laag", en: "the own layer" },
    source: { by: "layer" },
    note: null,
  },
  {
    key: "form",
    label: { nl: "Vorm", en: "Form" },
    ownGroup: { nl: "de eigen vorm", en: "the own form" },
    source: { by: "form" },
    note: null,
  },
];
