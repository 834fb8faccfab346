import type { Catalogue } from "../message.ts";

/** Which partition explains the network best. */
export const partitionsMessages = {
  "partitions.title": { nl: "Welke indeling het netwerk verklaart", en: "Which partition explains the network" },
  "partitions.best": {
    nl: "Van {count, plural, one {# indeling} other {# indelingen}} verklaart ‘{name}’ het netwerk het best: {share} van de groepering die de contacten zelf laten zien.",
    en: "Of {count, plural, one {# partition} other {# partitions}} ‘{name}’ explains the network best: {share} of the grouping that the contacts themselves show.",
  },
  "partitions.agree": {
    nl: "Ook naar de andere twee maten staat zij bovenaan.",
    en: "By the other two measures it comes first too.",
  },
  "partitions.differ.gap": {
    nl: "Naar wat er meer binnen blijft dan bij toeval staat ‘{name}’ bovenaan.",
    en: "By what stays inside beyond chance ‘{name}’ comes first.",
  },
  "partitions.differ.agreement": {
    nl: "Naar de overeenkomst met de gevonden groepen staat ‘{name}’ bovenaan.",
    en: "By agreement with the found groups ‘{name}’ comes first.",
  },
  "partitions.none": {
    nl: "Geen enkele indeling is hier te vergelijken: er zijn geen relaties, of niemand heeft een groep.",
    en: "No partition can be compared here: there are no ties, or nobody has a group.",
  },
  "partitions.none-explains": {
    nl: "{count, plural, one {De ene indeling verklaart niets} other {Geen van de # indelingen verklaart iets}} van de groepering die de contacten zelf laten zien.",
    en: "{count, plural, one {The one partition does not explain} other {None of the # partitions explains}} the grouping that the contacts themselves show.",
  },
  "partitions.found.more": {
    nl: "De contacten vormen zelf {groups, plural, one {# groep} other {# groepen}}, en dat is geen toeval: in {draws, number} netwerken waarin iedereen evenveel contacten heeft, maar met wie dan ook, is de beste groepering overal minder scherp (modulariteit hoogstens {highest}, hier {observed}).",
    en: "The contacts make {groups, plural, one {# group} other {# groups}} of their own, and not by chance: in {draws, number} networks in which everybody has as many contacts, but with anybody, the best grouping is less sharp in all (modularity at most {highest}, here {observed}).",
  },
  "partitions.found.same": {
    nl: "De contacten vormen zelf {groups, plural, one {# groep} other {# groepen}}, maar dat kan toeval zijn: in {atLeast, number} van {draws, number} netwerken waarin iedereen evenveel contacten heeft, maar met wie dan ook, is de beste groepering minstens zo scherp (modulariteit gemiddeld {mean}, hier {observed}).",
    en: "The contacts make {groups, plural, one {# group} other {# groups}} of their own, but that may be chance: in {atLeast, number} of {draws, number} networks in which everybody has as many contacts, but with anybody, the best grouping is at least as sharp (modularity {mean} on average, here {observed}).",
  },
  "partitions.found.projects": {
    nl: "De contacten vormen zelf {groups, plural, one {# groep} other {# groepen}} (modulariteit {observed}). Dat is hier niet met toeval te vergelijken: wie in een regeling of project zit, heeft vanzelf contact met alle anderen daarin.",
    en: "The contacts make {groups, plural, one {# group} other {# groups}} of their own (modularity {observed}). That cannot be compared with chance here: who is in an arrangement or project is in contact with all others in it by itself.",
  },
  "partitions.found.fixed": {
    nl: "De contacten vormen zelf {groups, plural, one {# groep} other {# groepen}} (modulariteit {observed}). Met toeval is dat niet te vergelijken: met deze aantallen contacten is er geen ander netwerk.",
    en: "The contacts make {groups, plural, one {# group} other {# groups}} of their own (modularity {observed}). That cannot be compared with chance: with these numbers of contacts there is no other network.",
  },
  "partitions.order": { nl: "Op volgorde van", en: "In order of" },
  "partitions.caption": {
    nl: "Alle indelingen onder dezelfde invalshoek, elk over de actoren die zij een groep geeft. Kies een indeling om er alles over te zien.",
    en: "All partitions under the same lens, each about the actors that it gives a group. Choose a partition to see all about it.",
  },
  "partitions.table": { nl: "Alle indelingen naast elkaar", en: "All partitions side by side" },
  "partitions.caption.unranked": {
    nl: "Wel gemeten, niet in de rangorde",
    en: "Measured, but not ranked",
  },
  "partitions.column.name": { nl: "Indeling", en: "Partition" },
  "partitions.column.siloRatio": { nl: "Verklaart", en: "Explains" },
  "partitions.column.gap": { nl: "Meer binnen dan bij toeval", en: "More inside than by chance" },
  "partitions.column.agreement": { nl: "Overeenkomst met gevonden groepen", en: "Agreement with found groups" },
  "partitions.column.groups": { nl: "Groepen", en: "Groups" },
  "partitions.column.assigned": { nl: "Actoren met een groep", en: "Actors with a group" },
  "partitions.points": {
    nl: "{points} procentpunt",
    en: "{points, plural, one {# percentage point} other {# percentage points}}",
    about: "percentage points",
  },
  "partitions.inside": {
    nl: "{share} tegen {expected}",
    en: "{share} against {expected}",
    about: "what stays inside, against what chance gives",
  },
  "partitions.assigned": { nl: "{assigned, number} van {all, number}", en: "{assigned, number} of {all, number}" },
  "partitions.chosen": { nl: "nu gekozen", en: "chosen now" },
  "partitions.found-row": { nl: "Gevonden groepen", en: "Found groups" },
  "partitions.unranked.derived": {
    nl: "afgeleid van wat meetelt: meet voor een deel zichzelf",
    en: "derived from what is counted: measures itself in part",
  },
  "partitions.unranked.few-assigned": {
    nl: "geeft minder dan de helft een groep: gaat over een ander netwerk",
    en: "gives fewer than half a group: is about another network",
  },
  "partitions.unranked.undefined": { nl: "hier niet te meten", en: "can’t be measured here" },
  "partitions.unranked.yardstick": { nl: "de maatstaf, geen mededinger", en: "the yardstick, not a competitor" },
  "partitions.note": {
    nl: "Een indeling met veel kleine groepen houdt vanzelf minder binnen dan een met weinig grote; daarom staat het verschil met toeval erbij, en niet hoe zeldzaam het is: dat groeit met het aantal actoren. Dat een indeling het netwerk goed verklaart, zegt niet dat zij de oorzaak is: indelingen overlappen elkaar.",
    en: "A partition with many small groups keeps less inside by itself than one with a few large ones; so the difference from chance stands beside it, and not how rare it is: that grows with the number of actors. That a partition explains the network well does not say that it is the cause: partitions overlap.",
  },
} as const satisfies Catalogue;
