import type { Catalogue } from "../message.ts";

/** Who sits where at a mixed meeting. It says who meets, never who gets on with whom. */
export const seatingMessages = {
  "seating.title": { nl: "Tafelindeling voor een bijeenkomst", en: "Table plan for a meeting" },
  "seating.intro": {
    nl: "Kies wie er komt. De tafels worden zo ingedeeld dat zo veel mogelijk mensen uit verschillende groepen elkaar voor het eerst treffen.",
    en: "Choose who comes. The tables are laid so that as many people as possible from different groups meet for the first time.",
  },
  "seating.size": { nl: "Plaatsen per tafel", en: "Places per table" },
  "seating.rounds": { nl: "Rondes", en: "Rounds" },
  "seating.lay": { nl: "Deel de tafels in", en: "Lay the tables" },
  "seating.changed": {
    nl: "De keuze is veranderd; de tafels hieronder zijn nog die van daarvoor.",
    en: "The choice has changed; the tables below are still those from before.",
  },
  "seating.prefer": {
    nl: "Laat voorgestelde introducties zwaarder tellen",
    en: "Let proposed introductions weigh more",
  },
  "seating.who": {
    nl: "Wie komt er? ({count, plural, =0 {nog niemand gekozen} other {# gekozen}})",
    en: "Who comes? ({count, plural, =0 {nobody chosen yet} other {# chosen}})",
  },
  "seating.search": { nl: "Zoek op naam", en: "Search by name" },
  "seating.search.none": { nl: "Niemand heet zo.", en: "Nobody has that name." },
  "seating.all": { nl: "Iedereen", en: "Everybody" },
  "seating.nobody": { nl: "Niemand", en: "Nobody" },
  "seating.persons": { nl: "Alle personen ({count})", en: "All persons ({count})" },
  "seating.selection": {
    nl: "Wie in het beeld gekozen is ({count})",
    en: "Who is chosen in the picture ({count})",
  },
  "seating.of-group": { nl: "Heel de groep {group}", en: "The whole group {group}" },
  "seating.of-group.chosen": { nl: "{chosen} van {all}", en: "{chosen} of {all}" },
  "seating.group.none": { nl: "zonder groep", en: "without a group" },
  "seating.choose": {
    nl: "Kies minstens twee actoren om tafels te zien.",
    en: "Choose at least two actors to see tables.",
  },
  "seating.finding": {
    nl: "In {rounds, plural, one {één ronde} other {# rondes}} treffen {met, plural, =0 {geen nieuwe paren} one {# nieuw paar} other {# nieuwe paren}} uit verschillende groepen elkaar. Bij loten zouden dat er ongeveer {mean} zijn (acht van de tien keer {from} tot {until}); meer dan {most} kan niet.",
    en: "In {rounds, plural, one {one round} other {# rounds}} {met, plural, =0 {no new pairs} one {# new pair} other {# new pairs}} from different groups meet. Tables drawn by lot would give about {mean} ({from} to {until} eight times in ten); more than {most} is not possible.",
  },
  "seating.finding.nothing-new": {
    nl: "Onder {count, plural, other {# aanwezigen}} zijn geen nieuwe paren uit verschillende groepen: wie niet in dezelfde groep zit, heeft al een relatie. De tafels hieronder zijn dus zo goed als elke andere.",
    en: "Among the {count, plural, other {# people}} who come there are no new pairs from different groups: who are not in the same group are tied already. So these tables are as good as any.",
  },
  "seating.reason.too-few-people": {
    nl: "Voor een tafelindeling zijn minstens twee mensen nodig.",
    en: "A table plan takes at least two people.",
  },
  "seating.reason.too-many-people": {
    nl: "Met {count} aanwezigen is dit te groot: kies er hoogstens {most}.",
    en: "With {count} people this is too large: choose {most} at most.",
  },
  "seating.reason.more-tables-than-people": {
    nl: "Er zijn meer tafels ({tables}) dan mensen ({count}).",
    en: "There are more tables ({tables}) than people ({count}).",
  },
  "seating.reason.in-conflict": {
    nl: "Met {tables, plural, one {één tafel} other {# tafels}} kan het niet: dan zitten er altijd mensen bij elkaar die met elkaar in conflict zijn.",
    en: "With {tables, plural, one {one table} other {# tables}} it can't be done: some who are in conflict would always sit together.",
  },
  "seating.reason.not-found": {
    nl: "Met {tables, plural, one {één tafel} other {# tafels}} is geen indeling gevonden waarin wie met elkaar in conflict is uit elkaar zit. Misschien is er wel een.",
    en: "With {tables, plural, one {one table} other {# tables}} no plan was found that keeps those in conflict apart. There may be one.",
  },
  "seating.enough": {
    nl: "Met {tables} tafels lukt het wel: kies minder plaatsen per tafel.",
    en: "With {tables} tables it works: choose fewer places per table.",
  },
  "seating.apart": {
    nl: "{count, plural, one {Eén paar is} other {# paren zijn}} met elkaar in conflict en {count, plural, one {zit} other {zitten}} nooit aan één tafel.",
    en: "{count, plural, one {One pair is} other {# pairs are}} in conflict and never {count, plural, one {sits} other {sit}} at one table.",
  },
  "seating.ungrouped": {
    nl: "{count, plural, one {Eén aanwezige heeft} other {# aanwezigen hebben}} geen groep: wie {count, plural, one {die} other {zij}} {count, plural, one {treft, telt} other {treffen, telt}} niet mee.",
    en: "{count, plural, one {One of them has} other {# of them have}} no group: whom they meet does not count.",
  },
  "seating.introductions": {
    nl: "Van {among, plural, =0 {de voorgestelde introducties is er geen tussen twee aanwezigen} one {de ene voorgestelde introductie tussen twee aanwezigen {met, plural, =0 {komt er geen tot stand aan tafel} other {zitten beiden een keer samen}}} other {# voorgestelde introducties tussen aanwezigen {met, plural, one {zit er # een keer samen} other {zitten er # een keer samen}}}}.",
    en: "{among, plural, =0 {None of the proposed introductions is between two who come} one {The one proposed introduction between two who come {met, plural, =0 {does not sit together} other {sits together once or more}}} other {Of # proposed introductions between those who come {met, plural, one {# sits} other {# sit}} together once or more}}.",
  },
  "seating.round": { nl: "Ronde {round}", en: "Round {round}" },
  "seating.table": { nl: "Tafel {table}", en: "Table {table}" },
  "seating.table.new": {
    nl: "{count, plural, =0 {geen nieuwe paren} one {# nieuw paar} other {# nieuwe paren}}",
    en: "{count, plural, =0 {no new pairs} one {# new pair} other {# new pairs}}",
  },
  "seating.per-person": { nl: "Per persoon: aan welke tafel", en: "Per person: at which table" },
  "seating.column.who": { nl: "Wie", en: "Who" },
  "seating.column.group": { nl: "Groep", en: "Group" },
  "seating.file": { nl: "tafels", en: "tables" },
  "seating.print": { nl: "Druk de tafels af", en: "Print the tables" },
  "seating.cannot": {
    nl: "Nieuw is een paar uit verschillende groepen zonder vastgelegde relatie: misschien kennen ze elkaar wel. Dit zegt niet of mensen met elkaar kunnen opschieten, en ook niet of er een gesprek van komt. De beste indeling hoeft het niet te zijn: de zoektocht stopt na een vast aantal stappen. Alleen een conflict dat is vastgelegd houdt mensen uit elkaar.",
    en: "New is a pair from different groups without a recorded tie: they may know each other all the same. This does not say whether people get on, nor whether a talk comes of it. It need not be the best plan there is: the search ends after a fixed number of steps. Only a conflict that is recorded keeps people apart.",
  },
  "seating.isolates": {
    nl: "{count, plural, one {# actor zonder relaties is} other {# actoren zonder relaties zijn}} uit het beeld weggelaten en {count, plural, one {staat} other {staan}} dus niet in deze lijst.",
    en: "{count, plural, one {# actor without ties is} other {# actors without ties are}} left out of the picture, and so not in this list.",
  },
} as const satisfies Catalogue;
