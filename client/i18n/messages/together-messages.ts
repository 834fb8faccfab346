import type { Catalogue } from "../message.ts";

/** Which few actors together leave the others worst off. */
export const togetherMessages = {
  "together.title": { nl: "Welke paar actoren samen?", en: "Which few actors together?" },
  "together.large": {
    nl: "Dit netwerk is te groot om stellen van actoren te zoeken.",
    en: "This network is too large to search for sets of actors.",
  },
  "together.nobody": {
    nl: "{most, plural, one {Geen actor} other {Geen stel van één tot # actoren}} laat tussen groepen een groter gat dan evenveel willekeurige: het contact rust hier niet op enkelen samen.",
    en: "{most, plural, one {No actor} other {No set of one to # actors}} leaves a larger gap between groups than as many at random: contact does not rest on a few together here.",
  },
  "together.none": {
    nl: "Er zijn te weinig actoren om te zien wat er zonder een paar van hen overblijft.",
    en: "There are too few actors to see what is left without a few of them.",
  },
  "together.finding.contact": {
    nl: "Zonder {names}{count, plural, one {} other { samen}} heeft nog {kept} van de paren uit verschillende groepen een weg naar elkaar. Nu is dat {now}, en zonder {count, plural, one {een willekeurige actor} other {# willekeurige actoren}} gemiddeld {random}.",
    en: "Without {names}{count, plural, one {} other { together}} {kept} of the pairs from different groups still have a route to each other. Now it is {now}, and without {count, plural, one {a random actor} other {# random actors}} {random} on average.",
  },
  "together.finding.distance": {
    nl: "Zonder {names}{count, plural, one {} other { samen}} is het bereik tussen groepen {kept}. Nu is dat {now}, en zonder {count, plural, one {een willekeurige actor} other {# willekeurige actoren}} gemiddeld {random}.",
    en: "Without {names}{count, plural, one {} other { together}} reach between groups is {kept}. Now it is {now}, and without {count, plural, one {a random actor} other {# random actors}} {random} on average.",
  },
  "together.finding.more": {
    nl: "Een groter stel maakt weinig verschil: zonder {count} is het {kept}.",
    en: "A larger set makes little difference: without {count} it is {kept}.",
  },
  "together.picture.contact": {
    nl: "Paren uit verschillende groepen die dan nog een weg naar elkaar hebben",
    en: "Pairs from different groups that then still have a route to each other",
  },
  "together.picture.distance": {
    nl: "Bereik tussen groepen dat dan overblijft",
    en: "Reach between groups that is then left",
  },
  "together.who": { nl: "Zonder {count}: {names}.", en: "Without {count}: {names}." },
  "together.size": {
    nl: "zonder {count, plural, one {# actor} other {# actoren}}",
    en: "without {count, plural, one {# actor} other {# actors}}",
  },
  "together.spoken": {
    nl: "zonder {names}: {kept}, zonder evenveel willekeurige {random}",
    en: "without {names}: {kept}, without as many at random {random}",
  },
  "together.now": { nl: "nu", en: "now" },
  "together.found": { nl: "zonder dit stel", en: "without this set" },
  "together.random": {
    nl: "zonder evenveel willekeurige actoren (gemiddeld)",
    en: "without as many random actors (mean)",
  },
  "together.range": {
    nl: "waar acht van de tien willekeurige keren liggen",
    en: "where eight in ten random times lie",
  },
  "together.reach": {
    nl: "Bereik is 100 % als iedereen elkaar rechtstreeks kent; een paar op twee stappen telt voor de helft, een paar zonder weg voor niets.",
    en: "Reach is 100 % when everybody knows each other directly; a pair two steps apart counts for half, a pair without a route for nothing.",
  },
  "together.note": {
    nl: "Binnen een stel is er geen volgorde. De zoektocht probeert niet alle stellen: een ander stel kan evenveel doen, of meer. Wie erin staat, staat op een plek waar veel langskomt; over de persoon zegt het niets.",
    en: "Within a set there is no order. The search does not try every set: another one may do as much, or more. Who is in it stands where much passes; of the person it says nothing.",
  },
  "together.table": { nl: "Alle stellen als tabel", en: "All sets as a table" },
  "together.column.among": { nl: "Paren", en: "Pairs" },
  "together.column.measure": { nl: "Wat overblijft", en: "What is left" },
  "together.column.actors": { nl: "Zonder", en: "Without" },
  "together.column.kept": { nl: "Over", en: "Left" },
  "together.column.now": { nl: "Nu", en: "Now" },
  "together.column.random": { nl: "Willekeurig", en: "At random" },
  "together.column.between": { nl: "Acht van de tien", en: "Eight in ten" },
  "together.among.all": { nl: "alle", en: "all" },
  "together.among.cross": { nl: "uit verschillende groepen", en: "from different groups" },
  "together.measure.contact": { nl: "paren met een weg", en: "pairs with a route" },
  "together.measure.distance": { nl: "bereik", en: "reach" },
} satisfies Catalogue;
