import type { Catalogue } from "../message.ts";

/** How far groups are from each other: a step is a tie on the shortest route. */
export const distancesMessages = {
  "distances.title": { nl: "Hoe ver groepen van elkaar staan", en: "How far apart groups are" },
  "distances.near": {
    nl: "Van de paren uit verschillende groepen heeft {share} direct contact of een gedeeld contact{known, select, yes {; binnen {own} is dat {inside}} other {}}.",
    en: "Of the pairs from different groups {share} have direct contact or share a contact{known, select, yes {; inside {own} it is {inside}} other {}}.",
    about: "own: the own group, as in 'the own domain'",
  },
  "distances.chance": {
    nl: "Bij toeval zou het tussen groepen {expected} zijn: {strength, select, clear {de groepen staan duidelijk {side, select, farther {verder van elkaar} other {dichter bij elkaar}}} slight {een zwak teken dat de groepen {side, select, farther {verder van elkaar} other {dichter bij elkaar}} staan} other {geen teken dat de groepen verder van elkaar staan}}.",
    en: "By chance it would be {expected} between groups: {strength, select, clear {the groups are clearly {side, select, farther {farther apart} other {nearer to each other}}} slight {a weak sign that the groups are {side, select, farther {farther apart} other {nearer to each other}}} other {no sign that the groups are farther apart}}.",
  },
  "distances.chance.derived": {
    nl: "Met toeval is dit niet te vergelijken: de groepen zijn gemaakt van de regelingen zelf.",
    en: "This can’t be compared with chance: the groups are made of the arrangements themselves.",
  },
  "distances.chance.blocks": {
    nl: "Met toeval is dit hier niet vergeleken: de groepen bestaan uit hele organisaties, en collega’s staan vanzelf dicht bij elkaar.",
    en: "This is not compared with chance here: the groups consist of whole organisations, and colleagues are near to each other anyway.",
  },
  "distances.farthest": {
    nl: "{directed, select, yes {De langste weg is die van {one} naar {other}} other {Het verst uit elkaar staan {one} en {other}}}: gemiddeld {steps} stappen langs de kortste route. Eén stap is direct contact.",
    en: "{directed, select, yes {The longest way is from {one} to {other}} other {Farthest apart are {one} and {other}}}: {steps} steps on average by the shortest route. One step is direct contact.",
  },
  "distances.unreached": {
    nl: "Van alle paren uit verschillende groepen kan {share} {directed, select, yes {de ander} other {elkaar helemaal}} niet bereiken.",
    en: "Of all pairs from different groups {share} can’t reach {directed, select, yes {the other one} other {each other at all}}.",
  },
  "distances.unreached.most": {
    nl: "Het vaakst is dat zo {directed, select, yes {van {one} naar {other}} other {tussen {one} en {other}}}: {share}.",
    en: "It is so most often {directed, select, yes {from {one} to {other}} other {between {one} and {other}}}: {share}.",
  },
  "distances.unreached.nobody": {
    nl: "Iedereen kan iedereen langs een of meer anderen bereiken.",
    en: "Everybody can reach everybody through one or more others.",
  },
  "distances.reason.no-groups": {
    nl: "Niemand heeft een groep in deze indeling. Er zijn geen afstanden tussen groepen.",
    en: "Nobody has a group in this partition. There are no distances between groups.",
  },
  "distances.reason.single-group": {
    nl: "Er is maar één groep. Er zijn geen afstanden tussen groepen.",
    en: "There is only one group. There are no distances between groups.",
  },
  "distances.reason.no-ties": {
    nl: "Geen twee actoren met een groep kunnen elkaar bereiken: er zijn geen relaties tussen hen.",
    en: "No two actors with a group can reach each other: there are no ties between them.",
  },
  "distances.reason.too-few-actors": {
    nl: "Er zijn te weinig actoren met een groep om afstanden te bepalen.",
    en: "There are too few actors with a group to find distances.",
  },
  "distances.reason.left-out": {
    nl: "Dit netwerk is te groot om alle kortste routes te zoeken. De andere cijfers staan er wel.",
    en: "This network is too large to search all shortest routes. The other numbers do stand.",
  },
  "distances.reason.other": {
    nl: "De afstanden zijn hier niet te bepalen: de actoren verdelen zich op te veel manieren over de groepen.",
    en: "Distances can’t be found here: the actors divide themselves over the groups in too many ways.",
  },
  "distances.picture": { nl: "Stappen van groep tot groep", en: "Steps from group to group" },
  "distances.summary": {
    nl: "Tabel van groep tot groep met het gemiddelde aantal stappen. {finding}",
    en: "Grid from group to group with the mean number of steps. {finding}",
  },
  "distances.hint": {
    nl: "Wijs een vak aan of loop er met de pijltjes heen: hier staat dan wat het zegt.",
    en: "Point at a cell or walk to it with the arrows: here it says what it tells.",
  },
  "distances.caption": {
    nl: "In elk vak staat hoeveel stappen het gemiddeld is, donkerder naarmate het verder is. Eén stap: direct contact. Twee stappen: een gedeeld contact, dus één kennismaking. De groep die het verst van de rest staat, komt eerst.",
    en: "Each cell tells how many steps it is on average, stronger the farther it is. One step: direct contact. Two steps: a shared contact, so one introduction. The group that is farthest from the rest comes first.",
  },
  "distances.left": {
    nl: "Getekend zijn de {shown, number} groepen die het verst van de rest staan; {count, plural, one {# groep staat} other {# groepen staan}} alleen in de tabel.",
    en: "Drawn are the {shown, number} groups that are farthest from the rest; {count, plural, one {# group stands} other {# groups stand}} in the table only.",
  },
  "distances.cell": {
    nl: "{kind, select, inside {Binnen {one}} directed {Van {one} naar {other}} other {Tussen {one} en {other}}}: gemiddeld {isOne, select, yes {{steps} stap} other {{steps} stappen}}. {isAll, select, yes {Alle paren zijn} other {{two} van de paren is}} hooguit twee stappen van elkaar{isAll, select, yes {} other {, {three} hooguit drie}}.",
    en: "{kind, select, inside {Within {one}} directed {From {one} to {other}} other {Between {one} and {other}}}: {isOne, select, yes {{steps} step} other {{steps} steps}} on average. {isAll, select, yes {All pairs} other {{two} of the pairs}} are at most two steps apart{isAll, select, yes {} other {, {three} at most three}}.",
  },
  "distances.cell.unreached": {
    nl: "{share} van de paren kan elkaar niet bereiken.",
    en: "{share} of the pairs can’t reach each other.",
  },
  "distances.cell.door": {
    nl: "Voor iemand uit {one} is de naaste in {other} gemiddeld {steps} stappen ver.",
    en: "For somebody of {one} the nearest in {other} is {steps} steps away on average.",
  },
  "distances.cell.no-pairs": {
    nl: "{kind, select, inside {Binnen {one} zijn geen twee actoren} other {Tussen {one} en {other} is geen paar actoren}}.",
    en: "{kind, select, inside {Within {one} there are no two actors} other {Between {one} and {other} there is no pair of actors}}.",
  },
  "distances.cell.no-route": {
    nl: "{kind, select, inside {Binnen {one}} directed {Van {one} naar {other}} other {Tussen {one} en {other}}} is geen enkele route.",
    en: "{kind, select, inside {Within {one}} directed {From {one} to {other}} other {Between {one} and {other}}} there is no route at all.",
  },
  "distances.cell.hidden": {
    nl: "Hier zijn te weinig mensen gevraagd: een cijfer zou iemand aanwijzen.",
    en: "Too few people were asked here: a number would point at somebody.",
  },
  "distances.legend.near": { nl: "1 stap", en: "1 step" },
  "distances.legend.far": { nl: "{steps} stappen", en: "{steps} steps" },
  "distances.legend.inside": { nl: "binnen een groep", en: "inside a group" },
  "distances.legend.unreached": { nl: "een deel bereikt elkaar niet", en: "some can’t reach each other" },
  "distances.legend.no-route": { nl: "geen enkele route", en: "no route at all" },
  "distances.legend.no-pairs": { nl: "geen paren", en: "no pairs" },
  "distances.table.open": { nl: "Tabel: alle afstanden tussen groepen", en: "Table: all distances between groups" },
  "distances.table": {
    nl: "{count, plural, one {# paar groepen} other {# paren groepen}}, met elke groep ook naast zichzelf",
    en: "{count, plural, one {# pair of groups} other {# pairs of groups}}, each group beside itself as well",
  },
  "distances.door": {
    nl: "Naaste deur: hoeveel stappen iemand van de eerste groep gemiddeld doet tot de dichtstbijzijnde van de tweede. Terug: andersom.",
    en: "Nearest door: how many steps somebody of the first group takes on average to the nearest of the second. Back: the other way round.",
  },
  "distances.column.steps": { nl: "Gemiddeld aantal stappen", en: "Mean number of steps" },
  "distances.column.reach": { nl: "Bereikt elkaar", en: "Reach each other" },
  "distances.column.two": { nl: "Hooguit 2 stappen", en: "At most 2 steps" },
  "distances.column.three": { nl: "Hooguit 3 stappen", en: "At most 3 steps" },
  "distances.column.door": { nl: "Naaste deur", en: "Nearest door" },
  "distances.column.door-back": { nl: "Naaste deur terug", en: "Nearest door back" },
  "distances.numbers": { nl: "De maten, met wat toeval geeft", en: "The measures, with what chance gives" },
  "distances.many-groups": {
    nl: "Bij meer dan 60 groepen zijn er geen afstanden van groep tot groep: zo’n tabel leest niemand meer.",
    en: "Above 60 groups there are no distances from group to group: nobody reads such a table any more.",
  },
  "distances.p-left-out": {
    nl: "De p van de afstanden is weggelaten: zo veel paren steeds opnieuw optellen duurt te lang. Wat toeval geeft, is wel precies berekend.",
    en: "The p of distances is left out: adding up so many pairs again and again takes too long. What chance gives is computed exactly all the same.",
  },
  "distances.projects": {
    nl: "Wie samen in een project of regeling zit, staat één stap van elkaar, hoe groot dat verband ook is.",
    en: "Those who are in a project or arrangement together are one step apart, however large it is.",
  },
  "distances.cannot": {
    nl: "Een korte route zegt niet dat er ook iets overheen gaat: elke relatie telt als één stap, hoe sterk of zwak ook. Wat niet in deze gegevens staat, kan een kortere weg zijn.",
    en: "A short route does not say that anything goes along it: every tie counts as one step, however strong or weak. What is not in these data may be a shorter way.",
  },
  "distances.cannot.places": {
    nl: "Groepen die op de kaart ver uit elkaar liggen, staan hier vaak vanzelf verder uit elkaar.",
    en: "Groups that lie far apart on the map are often farther apart here by themselves.",
  },
} satisfies Catalogue;
