import type { Domain } from "#analysis/model/coalition.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { Lens, PartitionDefinition } from "#analysis/model/lens.ts";

/** What a new coalition begins with. All of it is data of that coalition from then on, and can be changed. */

const label = (nl: string, en: string): Localised => ({ nl, en });

export const PURPOSE = label("Nog niet beschreven.", "Not described yet.");
export const SETTING = label("in deze coalitie", "in this coalition");
export const CAVEAT = label(
  "Alleen wat hier is ingevoerd, telt mee. Geen relatie hier is niet: geen contact.",
  "Only what was entered here counts. No tie here does not mean: no contact.",
);

/** Policy domains that coalitions of public bodies most often have. */
export const DOMAINS: readonly Domain[] = [
  { key: "water", label: label("Water", "Water"), supporting: false },
  { key: "nature", label: label("Natuur", "Nature"), supporting: false },
  { key: "agriculture", label: label("Landbouw", "Agriculture"), supporting: false },
  { key: "housing", label: label("Wonen", "Housing"), supporting: false },
  { key: "mobility", label: label("Mobiliteit", "Mobility"), supporting: false },
  { key: "energy", label: label("Energie", "Energy"), supporting: false },
  { key: "care", label: label("Zorg en welzijn", "Care"), supporting: false },
  { key: "work", label: label("Werk", "Work"), supporting: false },
  { key: "social-security", label: label("Sociale zekerheid", "Social security"), supporting: false },
  { key: "education", label: label("Onderwijs", "Education"), supporting: false },
  { key: "safety", label: label("Veiligheid", "Safety"), supporting: false },
  { key: "culture", label: label("Cultuur", "Culture"), supporting: false },
  { key: "economy", label: label("Economie", "Economy"), supporting: false },
  { key: "environment", label: label("Milieu", "Environment"), supporting: false },
  { key: "spatial-planning", label: label("Ruimtelijke ordening", "Spatial planning"), supporting: false },
  { key: "tax", label: label("Belastingen", "Tax"), supporting: false },
  { key: "supporting", label: label("Ondersteunend", "Supporting"), supporting: true },
];

export const PARTITIONS: readonly PartitionDefinition[] = [
  {
    key: "domain",
    label: label("Beleidsdomein", "Policy domain"),
    ownGroup: label("het eigen domein", "the own domain"),
    source: { by: "domain" },
    note: label(
      "Wie in twee domeinen werkt, telt in beide mee naar zijn aandeel. Wie alleen ondersteunt, telt hier niet mee.",
      "Who works in two domains counts in both, by share. Who only supports others is left out here.",
    ),
  },
  {
    key: "party-type",
    label: label("Soort partij", "Party type"),
    ownGroup: label("de eigen soort partij", "the own party type"),
    source: { by: "party-type" },
    note: null,
  },
  {
    key: "world",
    label: label("Leefwereld en systeemwereld", "Lifeworld and system world"),
    ownGroup: label("de eigen wereld", "the own world"),
    source: { by: "world" },
    note: label("Een scharnier staat voor de helft in elke wereld.", "A hinge stands half in each world."),
  },
  {
    key: "organisation",
    label: label("Organisatie", "Organisation"),
    ownGroup: label("de eigen organisatie", "the own organisation"),
    source: { by: "organisation" },
    note: null,
  },
];

export const LENS: Lens = {
  date: null,
  wave: null,
  basis: "both",
  tieKinds: null,
  level: "recorded",
  direction: "union",
  weight: "none",
  projection: "newman",
  plenary: "leave-out",
  isolates: "keep",
  definingProjects: "leave-out",
  succession: "as-recorded",
  kernel: "min",
};
