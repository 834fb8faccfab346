import type { Catalogue } from "../message.ts";

/** Whether groups keep to themselves, or only lie far apart. */
export const spaceMessages = {
  "space.title": { nl: "Verkokerd, of alleen ver weg?", en: "Siloed, or only far apart?" },
  "space.lead.more": {
    nl: "Het is niet alleen afstand.",
    en: "It is not distance alone.",
    about: "stands before space.finding.inward",
  },
  "space.lead.distance": { nl: "Dit lijkt vooral afstand.", en: "This looks like distance for the most part." },
  "space.lead.unsure": {
    nl: "Of het meer is dan afstand, is hier niet zeker.",
    en: "Whether it is more than distance is not certain here.",
  },
  "space.finding.inward": {
    nl: "Van de samenwerking tussen gemeenten {setting} blijft {share} binnen {own}. Telde alleen afstand, dan was het {distance}; toeval zou {expected} geven{strength, select, clear {, een duidelijk verschil} other {, en dat verschil is een zwak teken}}.",
    en: "Of the cooperation between municipalities {setting}, {share} stays inside {own}. If only distance mattered it would be {distance}; chance would give {expected}{strength, select, clear {, a clear difference} other {, and that difference is a weak sign}}.",
    about: "setting: 'in Noord-Brabant'; own: 'the own safety region'",
  },
  "space.finding.small": {
    nl: "Van de samenwerking tussen gemeenten {setting} blijft {share} binnen {own}. Toeval zou {expected} geven. Dat verschil is {strength, select, clear {duidelijk maar klein} other {een zwak teken}}, en te klein om te zeggen welk deel ervan afstand is.",
    en: "Of the cooperation between municipalities {setting}, {share} stays inside {own}. Chance would give {expected}. That difference is {strength, select, clear {clear but small} other {a weak sign}}, and too small to say which part of it is distance.",
  },
  "space.finding.outward": {
    nl: "Hier zoeken de groepen elkaar juist op: van de samenwerking tussen gemeenten {setting} blijft {share} binnen {own}. Toeval zou {expected} geven. Dat verschil is {strength, select, clear {heel duidelijk} other {een zwak teken}}; afstand hoeft niets te verklaren.",
    en: "Here the groups seek each other out: of the cooperation between municipalities {setting}, {share} stays inside {own}. Chance would give {expected}. That difference is {strength, select, clear {quite clear} other {a weak sign}}; distance need not explain anything.",
  },
  "space.finding.none": {
    nl: "Er is geen teken dat gemeenten {setting} hun eigen groep opzoeken: {share} van de samenwerking blijft binnen {own}, en toeval zou {expected} geven. Afstand hoeft hier niets te verklaren.",
    en: "There is no sign that municipalities {setting} turn to their own group: {share} of the cooperation stays inside {own}, and chance would give {expected}. Distance need not explain anything here.",
  },
  "space.part.some": {
    nl: "Afstand verklaart dus {part} van het verschil met toeval. De overige {points} procentpunt verklaart zij niet.",
    en: "So distance explains {part} of the difference from chance. The remaining {points} percentage points it does not explain.",
  },
  "space.part.nothing": {
    nl: "Afstand verklaart dus bijna niets van het verschil met toeval, dat {points} procentpunt groot blijft.",
    en: "So distance explains next to nothing of the difference from chance, which stays {points} percentage points wide.",
  },
  "space.part.all": {
    nl: "Afstand verklaart dus bijna het hele verschil met toeval.",
    en: "So distance explains nearly all of the difference from chance.",
  },
  "space.part.beyond": {
    nl: "Telde alleen afstand, dan bleef er {points} procentpunt méér binnen: gezien hun afstand zoeken de groepen elkaar juist op.",
    en: "If only distance mattered, {points} percentage points more would stay inside: given their distance the groups seek each other out.",
  },
  "space.regions.clear": {
    nl: "Ook als toeval de groepen alleen binnen elke provincie verdeelt, blijft het verschil duidelijk: toeval geeft dan {expected}.",
    en: "Also when chance deals the groups within each province only, the difference stays clear: chance then gives {expected}.",
  },
  "space.regions.slight": {
    nl: "Verdeelt toeval de groepen alleen binnen elke provincie, dan geeft het {expected} en is het verschil nog een zwak teken.",
    en: "When chance deals the groups within each province only, it gives {expected} and the difference is a weak sign still.",
  },
  "space.regions.none": {
    nl: "Verdeelt toeval de groepen alleen binnen elke provincie, dan geeft het {expected} en is er geen teken meer van een verschil.",
    en: "When chance deals the groups within each province only, it gives {expected} and there is no sign of a difference any more.",
  },
  "space.regions.untested": {
    nl: "Of die rest toeval kan zijn, valt hier niet te toetsen: binnen een provincie is er bij deze indeling niets te verdelen.",
    en: "Whether the rest may be chance cannot be tested here: under this partition there is nothing to deal within a province.",
  },
  "space.reason.no-places": {
    nl: "Hier is niets te zeggen: minder dan twee gemeenten van de kaart hebben een groep in deze indeling.",
    en: "Nothing can be told here: fewer than two municipalities of the map have a group in this partition.",
  },
  "space.reason.single-group": {
    nl: "Alle gemeenten zitten in één groep. Dan valt er niets te vergelijken; kies een andere indeling.",
    en: "All municipalities are in one group. Then there is nothing to compare; choose another partition.",
  },
  "space.reason.no-ties": {
    nl: "Tussen de gemeenten met een groep is geen relatie. Er valt niets te meten.",
    en: "There is no tie between the municipalities with a group. There is nothing to measure.",
  },
  "space.reason.too-large": {
    nl: "De gemeenten zijn op te veel manieren over groepen verdeeld om dit naast toeval te leggen.",
    en: "The municipalities divide themselves over groups in too many ways to hold this against chance.",
  },
  "space.step": {
    nl: "{steps, plural, =0 {Zelfde gemeente} =1 {Buurgemeenten} =2 {1 gemeente ertussen} other {{between, number} gemeenten ertussen}}",
    en: "{steps, plural, =0 {Same municipality} =1 {Neighbours} =2 {1 municipality between} other {{between, number} municipalities between}}",
    about: "between: one less than steps",
  },
  "space.step.none": { nl: "Geen weg over land", en: "No way over land" },
  "space.row.within": { nl: "{step}, zelfde groep", en: "{step}, same group" },
  "space.row.across": { nl: "{step}, andere groep", en: "{step}, other group" },
  "space.row.value": { nl: "{share} van {pairs}", en: "{share} of {pairs}", about: "pairs: how many pairs there are" },
  "space.row": {
    nl: "{label}: {value}, bij toeval {all}",
    en: "{label}: {value}, by chance {all}",
  },
  "space.summary": {
    nl: "Deel van de paren gemeenten met een relatie, per afstand: {rows}.",
    en: "Part of the pairs of municipalities that are tied, by distance: {rows}.",
  },
  "space.picture": {
    nl: "Welk deel van de paren gemeenten heeft een relatie?",
    en: "Which part of the pairs of municipalities is tied?",
  },
  "space.key.chance": {
    nl: "zo lang waren beide balken, als de groep er niet toe deed",
    en: "as long as both bars would be, if the group did not matter",
  },
  "space.caption": {
    nl: "Vergelijk steeds twee balken met dezelfde afstand. Waren zij even lang, dan was het alleen afstand. Achter elke balk: van hoeveel paren.",
    en: "Compare two bars of the same distance each time. If they were as long, it would be distance alone. Behind each bar: of how many pairs.",
  },
  "space.no-picture": {
    nl: "Geen enkele afstand heeft minstens tien paren binnen een groep en tien tussen twee groepen. Daarom staat hier geen beeld; de tabel heeft alle aantallen.",
    en: "No distance has at least ten pairs inside a group and ten between two groups. So no picture stands here; the table has all counts.",
  },
  "space.table": {
    nl: "Paren van gemeenten per afstand: hoeveel een relatie hebben, en welk deel van de samenwerking op die afstand binnen een groep blijft",
    en: "Pairs of municipalities by distance: how many are tied, and which part of the cooperation at that distance stays inside a group",
  },
  "space.column.distance": { nl: "Afstand", en: "Distance" },
  "space.column.within": { nl: "Zelfde groep", en: "Same group" },
  "space.column.across": { nl: "Andere groep", en: "Other group" },
  "space.column.both": { nl: "Alle paren", en: "All pairs" },
  "space.column.stays": { nl: "Samenwerking die binnen blijft", en: "Cooperation that stays inside" },
  "space.column.pairs": { nl: "Paren", en: "Pairs" },
  "space.column.tied": { nl: "Met relatie", en: "Tied" },
  "space.column.share": { nl: "Deel", en: "Part" },
  "space.column.found": { nl: "Gevonden", en: "Found" },
  "space.column.expected": { nl: "Als alleen afstand telde", en: "If only distance mattered" },
  "space.shares": {
    nl: "Deel van de samenwerking tussen gemeenten dat binnen een groep blijft, naast drie manieren om toeval te lezen",
    en: "Part of the cooperation between municipalities that stays inside a group, beside three ways to read chance",
  },
  "space.shares.plain": { nl: "Groepen verdeeld over alle gemeenten", en: "Groups dealt over all municipalities" },
  "space.shares.distance": {
    nl: "Alleen afstand telt (een vergelijking, geen toets)",
    en: "Only distance matters (a comparison, not a test)",
  },
  "space.shares.regions": { nl: "Groepen verdeeld binnen elke provincie", en: "Groups dealt within each province" },
  "space.note.projects": {
    nl: "Doet een hele groep mee aan één regeling of project, dan heeft elk paar in die groep al een relatie. Een balk van 100% zegt dus niet dat iedereen vaak met iedereen werkt.",
    en: "When a whole group takes part in one arrangement or project, each pair in that group is tied already. So a bar of 100% does not say that everybody often works with everybody.",
  },
  "space.elsewhere": {
    nl: "{count, plural, one {# actor met een groep telt} other {# actoren met een groep tellen}} hier niet mee: geen gemeente, of zonder buurgemeente op de kaart, zoals een eiland.",
    en: "{count, plural, one {# actor with a group is} other {# actors with a group are}} not counted here: no municipality, or without a neighbour on the map, such as an island.",
  },
  "space.cannot": {
    nl: "Afstand is hier het aantal gemeentegrenzen ertussen, geen reistijd. Groepen zijn vaak juist langs de kaart gemaakt: of de groep de samenwerking maakt of andersom, is hieraan niet te zien. Veel samenwerking binnen de eigen groep is geen fout van een gemeente.",
    en: "Distance here is the number of municipal borders between, not travel time. Groups have often been drawn along the map: whether the group makes the cooperation or the other way round cannot be seen from this. Much cooperation inside the own group is no fault of a municipality.",
  },
} satisfies Catalogue;
