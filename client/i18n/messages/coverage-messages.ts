import type { Catalogue } from "../message.ts";

/** Goals and projects against roles. An empty cell is what nobody recorded. */
export const coverageMessages = {
  "coverage.title": { nl: "Wie doet wat, en wat doet niemand?", en: "Who does what, and what does nobody do?" },
  "coverage.none.no-projects": {
    nl: "Op deze dag loopt er geen project en is er geen doel. Er valt niets te zeggen over wie wat doet.",
    en: "On this day there is no project and no goal. Nothing can be said of who does what.",
  },
  "coverage.none.no-roles": {
    nl: "Van niemand is vastgelegd welke rol hij heeft: alleen dat hij meedoet. Wie trekt, beslist, betaalt of gevolgen ondervindt, is hier dus niet te zeggen.",
    en: "Nobody’s role is recorded: only that they take part. So who leads, decides, pays or is affected can’t be told here.",
  },
  "coverage.finding": {
    nl: "Bij {lacking, number} van de {all, plural, one {# doel of project} other {# doelen en projecten}} is een plek leeg.",
    en: "{lacking, number} of the {all, plural, one {# goal or project} other {# goals and projects}} {lacking, plural, one {has} other {have}} an empty place.",
  },
  "coverage.full": {
    nl: "Bij {all, plural, one {het ene doel of project} other {alle # doelen en projecten}} is elke plek gevuld waar een regel naar kijkt.",
    en: "In {all, plural, one {the one goal or project} other {all # goals and projects}} every place that a rule looks at is filled.",
  },
  "coverage.gap": { nl: "{project}: {gap}", en: "{project}: {gap}" },
  "coverage.rule.nobody": { nl: "niemand doet mee", en: "nobody takes part" },
  "coverage.rule.no-lead": { nl: "niemand trekt het", en: "nobody leads it" },
  "coverage.rule.no-decision": { nl: "niemand beslist erover", en: "nobody decides on it" },
  "coverage.rule.no-payer": { nl: "niemand betaalt ervoor", en: "nobody pays for it" },
  "coverage.rule.part-unpaid": {
    nl: "een deel van de kosten heeft geen betaler",
    en: "part of the cost has nobody who pays",
  },
  "coverage.rule.no-carrier": { nl: "niemand voert het uit", en: "nobody carries it out" },
  "coverage.rule.nobody-affected": {
    nl: "niemand doet mee over wie het gaat: geen partij uit de leefwereld, en niemand die gehoord moet worden, gevolgen ondervindt of voordeel heeft",
    en: "nobody takes part whom it is about: no party of the lifeworld, and nobody who must be heard, is affected or benefits",
  },
  "coverage.paid": { nl: "Nu is {paid} gedekt.", en: "Now {paid} is covered." },
  "coverage.every": {
    nl: "Dat geldt voor elk ander onderdeel van dezelfde soort ({kind}); misschien is het op een andere plek geregeld of niet vastgelegd.",
    en: "So it is for every other one of the same kind ({kind}); perhaps it is arranged elsewhere, or not recorded.",
  },
  "coverage.could.role": {
    nl: "Heeft die rol wel in een ander project op hetzelfde domein: {names}.",
    en: "Has that role in another project on the same domain: {names}.",
  },
  "coverage.could.affected": {
    nl: "Uit de leefwereld, met een domein of plaats gemeen: {names}.",
    en: "Of the lifeworld, with a domain or the place in common: {names}.",
  },
  "coverage.could.in": { nl: "{name} (in {projects})", en: "{name} (in {projects})" },
  "coverage.fill": { nl: "Leg vast wie dit doet", en: "Record who does this" },
  "coverage.fill.named": { nl: "Leg vast: {gap}", en: "Record: {gap}" },
  "coverage.unrecorded": {
    nl: "Nergens in deze coalitie is vastgelegd wie {count, plural, one {deze rol} other {deze rollen}} heeft: {roles}. Misschien wordt dat hier niet bijgehouden; daarom {count, plural, one {telt die} other {tellen die}} niet als leeg.",
    en: "Nowhere in this coalition is it recorded who has {count, plural, one {this role} other {these roles}}: {roles}. Perhaps that is not kept here; so {count, plural, one {it does} other {they do}} not count as empty.",
  },
  "coverage.affected-unrecorded": {
    nl: "Van niemand is vastgelegd dat een project over hem gaat, en er is geen partij uit de leefwereld: of betrokkenen ontbreken, is hier niet per project te zeggen.",
    en: "Of nobody it is recorded that a project is about them, and there is no party of the lifeworld: whether affected parties are missing can’t be told per project here.",
  },
  "coverage.later": {
    nl: "{count, plural, one {# project of doel begint} other {# projecten en doelen beginnen}} later en {count, plural, one {staat} other {staan}} hier niet bij. Kies een latere dag om {count, plural, one {het} other {ze}} te zien.",
    en: "{count, plural, one {# project or goal begins} other {# projects and goals begin}} later and {count, plural, one {is} other {are}} not shown here. Choose a later day to see {count, plural, one {it} other {them}}.",
  },
  "coverage.over": {
    nl: "{count, plural, one {# project of doel is} other {# projecten en doelen zijn}} op deze dag voorbij.",
    en: "{count, plural, one {# project or goal is} other {# projects and goals are}} over on this day.",
  },
  "coverage.matrix": { nl: "Alles in één tabel", en: "All in one table" },
  "coverage.matrix.project": { nl: "Doel of project", en: "Goal or project" },
  "coverage.matrix.gap": { nl: "niemand", en: "nobody" },
  "coverage.matrix.part": { nl: "deels: {paid}", en: "in part: {paid}" },
  "coverage.matrix.others": { nl: "en {count, number} anderen", en: "and {count, number} others" },
  "coverage.cannot": {
    nl: "Leeg betekent: niemand heeft het vastgelegd. Dat kan ook komen doordat het elders is geregeld. Een streepje is leeg waar geen regel naar kijkt. Namen bij een lege plek zijn een begin van een gesprek, geen advies wie het moet doen.",
    en: "Empty means: nobody recorded it. It may be arranged elsewhere. A dash is empty where no rule looks. Names at an empty place begin a conversation; they are no advice on who must do it.",
  },
} satisfies Catalogue;
