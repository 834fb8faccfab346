import type { Catalogue } from "../message.ts";

/** Who lies on the way between two sides. */
export const routesMessages = {
  "routes.title": { nl: "Wie ligt op de weg tussen twee kanten?", en: "Who lies on the way between two sides?" },
  "routes.between": { nl: "Wegen tussen", en: "Routes between" },
  "routes.between.groups": { nl: "alle verschillende groepen", en: "all different groups" },
  "routes.between.worlds": { nl: "leefwereld en systeemwereld", en: "lifeworld and system world" },
  "routes.between.everybody": { nl: "iedereen", en: "everybody" },
  "routes.between.two": { nl: "twee groepen", en: "two groups" },
  "routes.one": { nl: "De ene groep", en: "The one group" },
  "routes.other": { nl: "De andere groep", en: "The other group" },
  "routes.length": { nl: "Hoe lang is een relatie?", en: "How long is a tie?" },
  "routes.length.hops": { nl: "elke relatie is één stap", en: "every tie is one step" },
  "routes.length.strength": { nl: "een sterke relatie is korter", en: "a strong tie is shorter" },
  "routes.finding": {
    nl: "Van alle paren tussen {sides} loopt de kortste weg bij {share} langs {count, plural, one {{names}} other {elk van {names}}}{chance, select, yes {; als groepen er niet toe deden, was dat {expected}} other {}}.",
    en: "Of all pairs between {sides}, {share} have their shortest route past {count, plural, one {{names}} other {each of {names}}}{chance, select, yes {; if groups did not matter, that would be {expected}} other {}}.",
  },
  "routes.more": {
    nl: "{count, plural, one {# ander} other {# anderen}}",
    en: "{count, plural, one {# other} other {# others}}",
  },
  "routes.unnamed": {
    nl: "Wie tussen {sides} op de kortste wegen ligt, wordt hier niet genoemd.",
    en: "Who lies on the shortest routes between {sides} is not named here.",
  },
  "routes.two": { nl: "{one} en {other}", en: "{one} and {other}" },
  "routes.nobody": {
    nl: "Tussen {sides} ligt niemand op een kortste weg: wie elkaar bereikt, is direct verbonden.",
    en: "Between {sides} nobody lies on a shortest route: who reach each other are tied directly.",
  },
  "routes.no-pairs": { nl: "Er zijn geen paren van deze twee kanten.", en: "There are no pairs of these two sides." },
  "routes.no-ties": { nl: "Er zijn geen relaties, en dus geen wegen.", en: "There are no ties, and so no routes." },
  "routes.too-large": {
    nl: "Dit netwerk is te groot om al deze wegen te zoeken.",
    en: "This network is too large to search all these routes.",
  },
  "routes.picture": {
    nl: "Deel van de paren met een kortste weg langs deze actor",
    en: "Part of the pairs whose shortest route runs past this actor",
  },
  "routes.row": { nl: "{share} (toeval {expected})", en: "{share} (chance {expected})" },
  "routes.table": {
    nl: "Alle {count, number} actoren op deze wegen",
    en: "All {count, number} actors on these routes",
  },
  "routes.column.share": { nl: "Deel van de paren", en: "Part of the pairs" },
  "routes.column.expected": { nl: "Als groepen er niet toe deden", en: "If groups did not matter" },
  "routes.column.carried": { nl: "Paren", en: "Pairs" },
  "routes.note": {
    nl: "Zijn er meer kortste wegen tussen twee actoren, dan telt elke voor een gelijk deel. Een paar zonder weg telt mee als een paar waar niemand iets voor doet. Hoog is een plek in het netwerk, en ook drukte; het zegt niet wie goed werk doet.",
    en: "Where two actors have several shortest routes, each counts for an equal part. A pair without a route counts as a pair that nobody does anything for. High is a place in the network, and load too; it does not say who does good work.",
  },
  "routes.note.chance": {
    nl: "Het ruitje is wat het zou zijn als groepen er niet toe deden: het deel van alle paren van anderen.",
    en: "The diamond is what it would be if groups did not matter: the part of all pairs of others.",
  },
} as const satisfies Catalogue;
