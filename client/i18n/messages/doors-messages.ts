import type { Catalogue } from "../message.ts";

/** Who knocked where. An approach without an answer is a fact about the contact, and no blame. */
export const doorsMessages = {
  "doors.title": { nl: "Waar is aangeklopt?", en: "Which doors were knocked on?" },
  "doors.none": {
    nl: "Er is geen benadering vastgelegd: niet wie bij wie heeft aangeklopt, en niet wat ervan werd. Dat wil niet zeggen dat niemand het deed.",
    en: "No approach is recorded: not who knocked on whose door, nor what became of it. That does not mean that nobody did.",
  },
  "doors.finding": {
    nl: "{all, plural, one {# keer is er} other {# keer is er}} aangeklopt. {open, plural, =0 {Elke keer is vastgelegd wat ervan werd.} one {# keer is er nog geen antwoord.} other {# keer is er nog geen antwoord.}}{right, plural, =0 {} one { # daarvan was bij een partij die hier nodig kan zijn.} other { # daarvan waren bij een partij die hier nodig kan zijn.}}",
    en: "There {all, plural, one {was # knock} other {were # knocks}} on a door. {open, plural, =0 {Of each it is recorded what became of it.} one {# has no answer yet.} other {# have no answer yet.}}{right, plural, =0 {} one { # of them was at a party that may be needed here.} other { # of them were at a party that may be needed here.}}",
  },
  "doors.finding.unrecorded": {
    nl: "Van {count, plural, one {# keer} other {# keer}} is niet vastgelegd wat ervan werd.",
    en: "Of {count, plural, one {# knock} other {# knocks}} it is not recorded what became of it.",
  },
  "doors.open": { nl: "Nog zonder antwoord", en: "Without an answer yet" },
  "doors.to": { nl: "klopte aan bij", en: "knocked on the door of" },
  "doors.answer": { nl: "Leg vast wat ervan werd", en: "Record what became of it" },
  "doors.answer.named": {
    nl: "Leg vast wat ervan werd: {source} bij {target}",
    en: "Record what became of it: {source} to {target}",
  },
  "doors.on": { nl: "Sinds {day}.", en: "Since {day}." },
  "doors.on.unknown": { nl: "Dag onbekend.", en: "Day not known." },
  "doors.note": { nl: "Gebleven bij: {note}.", en: "Where it stopped: {note}." },
  "doors.right.gap": {
    nl: "Kan hier nodig zijn: bij “{project}” geldt: {gap}. {target} doet dat wel in een ander project op hetzelfde domein.",
    en: "May be needed here: of “{project}” it holds: {gap}. {target} does so in another project on the same domain.",
  },
  "doors.right.affected": {
    nl: "Kan hier nodig zijn: bij “{project}” geldt: {gap}.",
    en: "May be needed here: of “{project}” it holds: {gap}.",
  },
  "doors.right.table": {
    nl: "Ontbreekt zelf aan tafel, volgens de regel “{rule}”.",
    en: "Is itself missing at the table, by the rule “{rule}”.",
  },
  "doors.seeker": {
    nl: "Wie aanklopte, zit zelf niet aan tafel.",
    en: "Who knocked is not at the table.",
  },
  "doors.worlds": { nl: "Per wereld", en: "Per world" },
  "doors.worlds.from": { nl: "Van", en: "From" },
  "doors.worlds.to": { nl: "Naar", en: "To" },
  "doors.approached": { nl: "Bij wie is aangeklopt", en: "On whose door" },
  "doors.seekers": { nl: "Wie heeft aangeklopt", en: "Who knocked" },
  "doors.every": { nl: "Alle keren", en: "Every time" },
  "doors.column.who": { nl: "Wie", en: "Who" },
  "doors.column.all": { nl: "Keren", en: "Times" },
  "doors.column.open": { nl: "Nog open", en: "Still open" },
  "doors.column.answered": { nl: "Antwoord gekregen", en: "Answered" },
  "doors.column.joined": { nl: "Doet mee", en: "Joined" },
  "doors.column.declined": { nl: "Afgezien", en: "Declined" },
  "doors.column.unrecorded": { nl: "Niet vastgelegd", en: "Not recorded" },
  "doors.column.last": { nl: "Laatst", en: "Last" },
  "doors.column.seeker": { nl: "Wie klopte aan", en: "Who knocked" },
  "doors.column.target": { nl: "Bij wie", en: "On whose door" },
  "doors.column.outcome": { nl: "Wat werd ervan", en: "What became of it" },
  "doors.column.on": { nl: "Wanneer", en: "When" },
  "doors.column.note": { nl: "Waar het bleef", en: "Where it stopped" },
  "doors.marked": {
    nl: "{count, plural, one {# keer staat} other {# keer staan}} niet in de lijsten, omdat een van de twee daar niet in genoemd wil worden. {count, plural, one {Die telt} other {Die tellen}} wel mee.",
    en: "{count, plural, one {# knock is} other {# knocks are}} not in the lists, because one of the two is not to be named there. {count, plural, one {It counts} other {They count}} all the same.",
  },
  "doors.cannot": {
    nl: "Een benadering zonder antwoord zegt iets over het contact, niet over wie niet antwoordde: misschien kwam de vraag niet aan, of is het antwoord niet vastgelegd. Wie nooit heeft aangeklopt, staat hier niet.",
    en: "An approach without an answer says something of the contact, not of who did not answer: perhaps the question did not arrive, or the answer was not recorded. Who never knocked is not here.",
  },
} satisfies Catalogue;
