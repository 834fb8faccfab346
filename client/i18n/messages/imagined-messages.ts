import type { Catalogue } from "../message.ts";

/** The network beside itself as somebody imagines it. */
export const imaginedMessages = {
  "imagined.ask": { nl: "Wat als deze actor weggaat?", en: "What if this actor leaves?" },
  "imagined.title": { nl: "Denkbeeldig: zonder {names}", en: "Imagined: without {names}" },
  "imagined.about": {
    nl: "Alles op dit scherm is nu zonder {count, plural, one {deze actor} other {deze actoren}}, en verder zoals het is. In het echt kunnen anderen het contact overnemen.",
    en: "Everything on this screen is now without {count, plural, one {this actor} other {these actors}}, and otherwise as it is. In reality others may take the contact over.",
  },
  "imagined.absent": {
    nl: "Onder deze keuze zit deze actor niet in het netwerk: er verandert niets.",
    en: "Under this choice this actor is not in the network: nothing changes.",
  },
  "imagined.back": { nl: "Terug naar vandaag", en: "Back to today" },
  "imagined.back.one": { nl: "{name} weer erbij", en: "Bring {name} back" },
  "imagined.routes.same": {
    nl: "De anderen bereiken elkaar even snel als vandaag.",
    en: "The others reach each other as quickly as today.",
  },
  "imagined.routes": {
    nl: "{lost, plural, =0 {Geen paar} one {# paar} other {# paren}} van anderen uit verschillende groepen {lost, plural, =0 {verliest} one {verliest} other {verliezen}} alle contact met elkaar; voor {longer, plural, =0 {geen enkel paar} one {# paar} other {# paren}} wordt de weg langer.",
    en: "{lost, plural, =0 {No pair} one {# pair} other {# pairs}} of others from different groups {lost, plural, =0 {loses} one {loses} other {lose}} all contact with each other; for {longer, plural, =0 {no pair} one {# pair} other {# pairs}} the route gets longer.",
  },
  "imagined.unchanged": { nl: "{value}, zoals nu", en: "{value}, as now" },
  "imagined.becomes": { nl: "wordt", en: "becomes" },
  "imagined.not-defined": { nl: "niet te zeggen", en: "not defined" },
  "imagined.actors": { nl: "Actoren", en: "Actors" },
  "imagined.ties": { nl: "Contacten", en: "Contacts" },
  "imagined.isolates": { nl: "Actoren zonder contact", en: "Actors without contacts" },
  "imagined.components": { nl: "Losse delen van het netwerk", en: "Separate parts of the network" },
  "imagined.share": { nl: "Blijft binnen de eigen groep", en: "Stays inside the own group" },
  "imagined.expected": { nl: "Dat zou toeval geven", en: "Chance would give" },
  "imagined.connected": {
    nl: "Anderen uit verschillende groepen die elkaar bereiken",
    en: "Others from different groups who reach each other",
  },
  "imagined.efficiency": {
    nl: "Hoe nabij zij elkaar zijn (100 %: iedereen direct)",
    en: "How near they are (100%: everybody directly)",
  },
  "imagined.groups": {
    nl: "{count, plural, one {Een paar groepen verandert} other {# paren groepen veranderen}}",
    en: "{count, plural, one {One pair of groups changes} other {# pairs of groups change}}",
  },
  "imagined.groups.none": { nl: "Tussen groepen verandert niets.", en: "Nothing changes between groups." },
  "imagined.column.groups": { nl: "Tussen", en: "Between" },
  "imagined.column.weight": { nl: "Contacten", en: "Contacts" },
  "imagined.column.fewest": {
    nl: "Zo weinigen dragen het contact",
    en: "So few carry the contact",
  },
  "imagined.from-to": { nl: "van {today} naar {imagined}", en: "from {today} to {imagined}" },
  "imagined.undefined": {
    nl: "Over groepen valt zo niets te zeggen.",
    en: "Nothing can be said about groups this way.",
  },
  "imagined.sheet": { nl: "Denkbeeldig zonder {names}", en: "Imagined without {names}" },
} as const satisfies Catalogue;
