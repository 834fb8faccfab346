import type { Catalogue } from "../message.ts";

/** System world and lifeworld: how much they are in contact, and through whom. Structure, and no blame. */
export const worldsMessages = {
  "worlds.title": { nl: "Leefwereld en systeemwereld", en: "Lifeworld and system world" },
  "worlds.share": {
    nl: "Van de contacten verbindt {share} de systeemwereld met de leefwereld; toeval zou {expected} geven.",
    en: "Of the contacts, {share} connect the system world with the lifeworld; chance would give {expected}.",
  },
  "worlds.share.known": {
    nl: "Van de contacten die bekend zijn, verbindt {share} de systeemwereld met de leefwereld.",
    en: "Of the contacts that are known, {share} connect the system world with the lifeworld.",
  },
  "worlds.strength.clear.less": { nl: "Dat is duidelijk minder dan toeval.", en: "That is clearly less than chance." },
  "worlds.strength.clear.more": { nl: "Dat is duidelijk meer dan toeval.", en: "That is clearly more than chance." },
  "worlds.strength.slight": {
    nl: "Dat verschil is een zwak teken.",
    en: "The difference is a weak sign.",
    about: "the difference is small, or chance may well give it",
  },
  "worlds.strength.none": {
    nl: "Dat verschilt niet van wat toeval kan geven.",
    en: "That does not differ from what chance can give.",
  },
  "worlds.half": {
    nl: "{half, plural, one {Eén actor draagt} other {# actoren dragen}} de helft ervan; bij toeval zouden dat er {chance} zijn.",
    en: "{half, plural, one {One actor carries} other {# actors carry}} half of them; by chance it would be {chance}.",
    about: "half of the contacts between the worlds",
  },
  "worlds.half.only": {
    nl: "{half, plural, one {Eén actor draagt} other {# actoren dragen}} de helft ervan.",
    en: "{half, plural, one {One actor carries} other {# actors carry}} half of them.",
    about: "the same where chance was not drawn",
  },
  "worlds.bar.observed": { nl: "Tussen de werelden", en: "Between the worlds" },
  "worlds.bar.chance": { nl: "Bij toeval", en: "By chance" },
  "worlds.bars": {
    nl: "Contact tussen de werelden: {share}, bij toeval {expected}.",
    en: "Contact between the worlds: {share}, by chance {expected}.",
  },
  "worlds.dealt.organisations": {
    nl: "Toeval is hier: de werelden verdeeld over hele organisaties. Collega’s zitten bijna altijd in dezelfde wereld.",
    en: "Chance here means: the worlds dealt over whole organisations. Colleagues are nearly always in the same world.",
  },
  "worlds.dealt.answers": {
    nl: "Toeval is hier: de werelden apart verdeeld over wie antwoordde en wie niet. Twee die niet antwoordden, noemen elkaar nooit.",
    en: "Chance here means: the worlds dealt apart over who answered and who did not. Two who did not answer never name each other.",
  },
  "worlds.undefined.too-few-actors": {
    nl: "Er zijn te weinig actoren om de werelden naast elkaar te zetten.",
    en: "There are too few actors to set the worlds side by side.",
  },
  "worlds.undefined.one-world": {
    nl: "Alle actoren in dit netwerk horen bij één wereld. Over contact tussen systeemwereld en leefwereld is hier niets te zeggen: de andere wereld staat niet in de gegevens.",
    en: "All actors in this network are of one world. Nothing can be said here of contact between system world and lifeworld: the other world is not in the data.",
  },
  "worlds.undefined.only-hinges": {
    nl: "Alle actoren staan in beide werelden. Daartussen is dus geen grens om contact over te tellen.",
    en: "All actors are in both worlds. So there is no border between them to count contact across.",
  },
  "worlds.undefined.nothing-apart": {
    nl: "Bij deze manier van tellen hebben alle actoren een wereld gemeen. Er is geen grens om contact over te tellen.",
    en: "In this way of counting all actors share a world. There is no border to count contact across.",
  },
  "worlds.undefined.no-ties": { nl: "Er zijn geen contacten om te tellen.", en: "There are no contacts to count." },
  "worlds.response": { nl: "Wie antwoordde: {worlds}.", en: "Who answered: {worlds}." },
  "worlds.response.one": {
    nl: "{world} {answered} van {asked} ({share})",
    en: "{world} {answered} of {asked} ({share})",
  },
  "worlds.response.few": {
    nl: "{world} minder dan drie gevraagd",
    en: "{world} fewer than three asked",
  },
  "worlds.response.unheard": {
    nl: "Uit de {world} is niemand gehoord: bekend is alleen wat de anderen vertelden. Of contact over en weer is, is daarom niet te zeggen.",
    en: "Nobody of the {world} was heard: only what the others told is known. So it can’t be told whether contact goes both ways.",
  },
  "worlds.response.withheld": {
    nl: "In een van beide werelden antwoordde minder dan de helft, of zijn minder dan drie gevraagd. Daarom staat er geen vergelijking met toeval en geen volgorde van actoren.",
    en: "In one of the two worlds fewer than half answered, or fewer than three were asked. So there is no comparison with chance and no order of actors.",
  },
  "worlds.response.flagged": {
    nl: "In een van de werelden antwoordde minder dan 70%: lees de getallen met voorbehoud.",
    en: "In one of the worlds fewer than 70% answered: read the numbers with reserve.",
  },
  "worlds.cells.title": {
    nl: "Welk deel van de mogelijke contacten is er?",
    en: "Which part of the possible contacts is there?",
  },
  "worlds.cell.same.same": { nl: "Zelfde groep, zelfde wereld", en: "Same group, same world" },
  "worlds.cell.same.other": { nl: "Zelfde groep, andere wereld", en: "Same group, other world" },
  "worlds.cell.other.same": { nl: "Andere groep, zelfde wereld", en: "Other group, same world" },
  "worlds.cell.other.other": { nl: "Andere groep, andere wereld", en: "Other group, other world" },
  "worlds.cell.value": { nl: "{share} ({ties} van {possible})", en: "{share} ({ties} of {possible})" },
  "worlds.cell.impossible": { nl: "komt niet voor", en: "does not occur" },
  "worlds.cell.weight": { nl: "gewicht {weight}", en: "weight {weight}" },
  "worlds.cells.table": { nl: "Contacten naar groep en wereld", en: "Contacts by group and world" },
  "worlds.cells.row.same": { nl: "Zelfde groep", en: "Same group" },
  "worlds.cells.row.other": { nl: "Andere groep", en: "Other group" },
  "worlds.cells.column.same": { nl: "Zelfde wereld", en: "Same world" },
  "worlds.cells.column.other": { nl: "Andere wereld", en: "Other world" },
  "worlds.row": { nl: "{label}: {value}", en: "{label}: {value}" },
  "worlds.summary": { nl: "{title} {rows}.", en: "{title} {rows}." },
  "worlds.density": {
    nl: "Van de paren uit twee werelden heeft {between} contact, van de paren uit één wereld {within}.",
    en: "Of the pairs of two worlds {between} have contact, of the pairs of one world {within}.",
  },
  "worlds.odds": {
    nl: "Komt dat door de groepen? Vergelijk paren uit één groep alleen met elkaar, en paren uit twee groepen ook: dan is de kansverhouding van contact tussen de werelden {odds}. Bij 1 is er geen verschil; hoe verder onder 1, hoe minder contact.",
    en: "Is it because of the groups? Compare pairs of one group with each other only, and pairs of two groups likewise: then the odds ratio of contact between the worlds is {odds}. At 1 there is no difference; the further below 1, the less contact.",
  },
  "worlds.groups.partition-is-world": {
    nl: "De gekozen indeling is die in werelden. Kies een andere indeling om werelden en groepen naast elkaar te zien.",
    en: "The chosen partition is that into worlds. Choose another to see worlds and groups side by side.",
  },
  "worlds.groups.no-groups": {
    nl: "Bij deze indeling heeft bijna niemand een groep: werelden en groepen zijn niet naast elkaar te zetten.",
    en: "Under this partition hardly anybody has a group: worlds and groups can’t be set side by side.",
  },
  "worlds.groups.too-large": {
    nl: "Er zijn te veel manieren waarop actoren in groepen zitten om werelden en groepen naast elkaar te zetten.",
    en: "There are too many ways in which actors are in groups to set worlds and groups side by side.",
  },
  "worlds.groups.without": {
    nl: "{count, plural, one {Eén actor zonder groep telt} other {# actoren zonder groep tellen}} in deze verdeling niet mee.",
    en: "{count, plural, one {One actor without a group does} other {# actors without a group do}} not count in this division.",
  },
  "worlds.carriers.title": { nl: "Wie draagt dit contact?", en: "Who carries this contact?" },
  "worlds.carriers.half": {
    nl: "Bij de helft van het contact tussen de werelden is {half, plural, one {dezelfde actor} other {een van # actoren}} betrokken; {any, plural, one {# actor heeft} other {# actoren hebben}} zulk contact.",
    en: "Half of the contact between the worlds involves {half, plural, one {the same actor} other {one of # actors}}; {any, plural, one {# actor has} other {# actors have}} such contact.",
  },
  "worlds.carriers.chance": {
    nl: "Lag even veel contact op willekeurige plekken in dit netwerk, dan waren het er {mean} (meestal {from} tot {until}).",
    en: "If as much contact lay anywhere in this network, it would be {mean} (mostly {from} to {until}).",
  },
  "worlds.carriers.fewer": {
    nl: "Het rust dus op minder actoren dan toeval zou geven.",
    en: "So it rests on fewer actors than chance would give.",
  },
  "worlds.carriers.not-fewer": {
    nl: "Het rust dus niet op minder actoren dan toeval kan geven.",
    en: "So it does not rest on fewer actors than chance can give.",
  },
  "worlds.carriers.equal": {
    nl: "{count, plural, one {Eén ander heeft} other {# anderen hebben}} even veel van dit contact als de laatste van hen.",
    en: "{count, plural, one {One other has} other {# others have}} as much of this contact as the last of them.",
  },
  "worlds.carriers.gini": {
    nl: "De ongelijkheid (Gini) is {crossing}: bij 0 heeft iedereen even veel, bij 1 heeft één actor alles.",
    en: "The inequality (Gini) is {crossing}: at 0 all have as much, at 1 one actor has everything.",
  },
  "worlds.carriers.gini.chance": {
    nl: "De ongelijkheid (Gini) is {crossing}, bij toeval {chance}: bij 0 heeft iedereen even veel, bij 1 heeft één actor alles.",
    en: "The inequality (Gini) is {crossing}, by chance {chance}: at 0 all have as much, at 1 one actor has everything.",
  },
  "worlds.carriers.picture": {
    nl: "Deel van het contact tussen de werelden waarbij deze actor betrokken is.",
    en: "Part of the contact between the worlds that involves this actor.",
  },
  "worlds.carriers.two-ends": {
    nl: "Een contact heeft twee kanten: deze delen tellen niet op tot 100%.",
    en: "A contact has two ends: these parts do not add up to 100%.",
  },
  "worlds.carriers.table": { nl: "Deze actoren als tabel", en: "These actors as a table" },
  "worlds.carriers.none": {
    nl: "Er is geen contact tussen de werelden. Niemand draagt het dus.",
    en: "There is no contact between the worlds. So nobody carries it.",
  },
  "worlds.column.actor": { nl: "Actor", en: "Actor" },
  "worlds.column.world": { nl: "Wereld", en: "World" },
  "worlds.column.group": { nl: "Groep", en: "Group" },
  "worlds.column.part": { nl: "Deel", en: "Part" },
  "worlds.column.together": { nl: "Samen met de vorige", en: "With those above" },
  "worlds.column.share": { nl: "Routes tussen de werelden", en: "Routes between the worlds" },
  "worlds.column.group-share": { nl: "Routes tussen groepen", en: "Routes between groups" },
  "worlds.column.double": { nl: "Dubbele brug", en: "Double bridge" },
  "worlds.double.yes": { nl: "ja", en: "yes" },
  "worlds.double.no": { nl: "nee", en: "no" },
  "worlds.routes.title": { nl: "Dubbele bruggen", en: "Double bridges" },
  "worlds.routes.doubles": {
    nl: "{count, plural, one {Eén actor hoort} other {# actoren horen}} bij het hoogste tiende deel op de kortste routes tussen groepen én op die tussen de werelden. Wie op veel routes ligt, ligt vaak op beide.",
    en: "{count, plural, one {One actor is} other {# actors are}} in the top tenth on the shortest routes between groups as well as on those between the worlds. Who is on many routes is often on both.",
  },
  "worlds.routes.nobody": {
    nl: "Niemand hoort bij het hoogste tiende deel op de routes tussen groepen én op die tussen de werelden.",
    en: "Nobody is in the top tenth on the routes between groups as well as on those between the worlds.",
  },
  "worlds.routes.few": {
    nl: "Wie beide grenzen overbrugt, is hier niet te zeggen: te weinig actoren liggen op zulke routes, of er zijn geen groepen om mee te vergelijken.",
    en: "Who bridges both borders can’t be told here: too few actors are on such routes, or there are no groups to compare with.",
  },
  "worlds.routes.large": {
    nl: "Dit netwerk is te groot om alle routes tussen de werelden te zoeken.",
    en: "This network is too large to search all routes between the worlds.",
  },
  "worlds.routes.table": {
    nl: "Wie ligt op de routes tussen de werelden? ({count, number} van {all, number})",
    en: "Who is on the routes between the worlds? ({count, number} of {all, number})",
  },
  "worlds.routes.caption": {
    nl: "Deel van de paren met een kortste route via deze actor",
    en: "Part of the pairs whose shortest route runs through this actor",
  },
  "worlds.cannot.title": { nl: "Wat dit niet zegt", en: "What this does not say" },
  "worlds.cannot.seen": {
    nl: "Bewoners en verenigingen staan vaak minder volledig in de gegevens dan overheden. Weinig contact kan dus ook betekenen: niet opgeschreven.",
    en: "Residents and associations are often less fully in the data than authorities. So little contact can also mean: not written down.",
  },
  "worlds.cannot.default": {
    nl: "Waar niemand de wereld van een actor opschreef, volgt die uit de soort partij. Een scharnier staat in beide werelden en telt in elk voor de helft.",
    en: "Where nobody wrote down the world of an actor, it follows from the party type. A hinge is in both worlds and counts for a half in each.",
  },
  "worlds.cannot.blame": {
    nl: "Dit zegt iets over plekken in het netwerk, niet over hoe iemand werkt, en niet hoeveel contact genoeg is.",
    en: "This tells of places in the network, not of how anybody works, and not how much contact is enough.",
  },
} as const satisfies Catalogue;
