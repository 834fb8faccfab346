import type { Catalogue } from "../message.ts";

export const coalitionMessages = {
  "coalitions.title": { nl: "Convenanten en coalities", en: "Covenants and coalitions" },
  "coalitions.count.actors": {
    nl: "{count, plural, one {# actor} other {# actoren}}",
    en: "{count, plural, one {# actor} other {# actors}}",
  },
  "coalitions.count.ties": {
    nl: "{count, plural, one {# relatie} other {# relaties}}",
    en: "{count, plural, one {# tie} other {# ties}}",
  },
  "coalitions.count.arrangement": {
    nl: "{count, plural, one {# regeling} other {# regelingen}}",
    en: "{count, plural, one {# arrangement} other {# arrangements}}",
  },
  "coalitions.count.project": {
    nl: "{count, plural, one {# project} other {# projecten}}",
    en: "{count, plural, one {# project} other {# projects}}",
  },
  "coalitions.count.task": {
    nl: "{count, plural, one {# opgave} other {# opgaven}}",
    en: "{count, plural, one {# task} other {# tasks}}",
  },
  "coalitions.count.table": {
    nl: "{count, plural, one {# overlegtafel} other {# overlegtafels}}",
    en: "{count, plural, one {# consultation table} other {# consultation tables}}",
  },
  "coalitions.count.ambition": {
    nl: "{count, plural, one {# ambitie} other {# ambities}}",
    en: "{count, plural, one {# ambition} other {# ambitions}}",
  },
  "municipality.pick": { nl: "Kies uw gemeente", en: "Choose your municipality" },
  "municipality.pick-help": {
    nl: "Met wie werkt zij samen in gemeenschappelijke regelingen, en met welke regio niet?",
    en: "Whom does it work with in joint arrangements, and which region not at all?",
  },
  "municipality.pick-placeholder": { nl: "Bijvoorbeeld Zundert", en: "For example Zundert" },
  "municipality.none-found": { nl: "Geen gemeente met deze letters.", en: "No municipality with these letters." },
  "municipality.headline": {
    nl: "{name} doet mee aan <strong>{arrangements, plural, =0 {geen enkele regeling} one {één regeling} other {# regelingen}}</strong> en ontmoet daar <strong>{partners, plural, =0 {niemand} one {één partner} other {# partners}}</strong>.",
    en: "{name} takes part in <strong>{arrangements, plural, =0 {no arrangement} one {one arrangement} other {# arrangements}}</strong> and meets <strong>{partners, plural, =0 {nobody} one {one partner} other {# partners}}</strong> there.",
  },
  "municipality.never": {
    nl: "In dezelfde provincie, maar geen enkele gedeelde regeling: {groups}.",
    en: "In the same province, but not one shared arrangement: {groups}.",
    about: "groups: names of regions, joined with commas",
  },
  "municipality.in-register": {
    nl: "Uit het hele landelijke register, stand van {date}.",
    en: "From the whole national register, as of {date}.",
  },
  "municipality.per-group": {
    nl: "Partners per {partition}",
    en: "Partners by {partition}",
    about: "partition: lower-case name, such as safety region",
  },
  "municipality.own-group": { nl: "eigen regio", en: "own region" },
  "municipality.partners-of": {
    nl: "{partners, number} van {members, number}",
    en: "{partners, number} of {members, number}",
    about: "partners met, of the municipalities in that region",
  },
  "municipality.arrangements": { nl: "Regelingen ({count, number})", en: "Arrangements ({count, number})" },
  "municipality.partners": { nl: "Partners ({count, number})", en: "Partners ({count, number})" },
  "municipality.column.arrangement": { nl: "Regeling", en: "Arrangement" },
  "municipality.column.domains": { nl: "Beleidsdomeinen", en: "Policy domains" },
  "municipality.column.participants": { nl: "Deelnemers", en: "Participants" },
  "municipality.column.groups": { nl: "Regio’s", en: "Regions" },
  "municipality.column.partner": { nl: "Partner", en: "Partner" },
  "municipality.column.party-type": { nl: "Soort partij", en: "Party type" },
  "municipality.column.region": { nl: "Regio", en: "Region" },
  "municipality.column.shared": { nl: "Gedeelde regelingen", en: "Shared arrangements" },
  "municipality.show-in-network": { nl: "Toon in het landelijke netwerk", en: "Show in the national network" },
} as const satisfies Catalogue;
