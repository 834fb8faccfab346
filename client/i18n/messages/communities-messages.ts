import type { Catalogue } from "../message.ts";

/** Groups that the contacts themselves show, beside those of the partition. */
export const communitiesMessages = {
  "communities.title": { nl: "Wat de contacten zelf laten zien", en: "What the contacts themselves show" },
  "communities.explains.clear": {
    nl: "De indeling ‘{partition}’ verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien. Bij een willekeurige verdeling is dat {expected}: dit is duidelijk meer.",
    en: "The partition ‘{partition}’ explains <number>{share}</number> of the grouping that the contacts themselves show. A random division explains {expected}: this is clearly more.",
    about: "the silo ratio, clearly above chance; `expected` is a percentage or the words for nothing",
  },
  "communities.explains.slight": {
    nl: "De indeling ‘{partition}’ verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien. Bij een willekeurige verdeling is dat {expected}: er is een lichte aanwijzing dat dit meer is.",
    en: "The partition ‘{partition}’ explains <number>{share}</number> of the grouping that the contacts themselves show. A random division explains {expected}: there is a slight sign that this is more.",
  },
  "communities.explains.none": {
    nl: "De indeling ‘{partition}’ verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien. Niets wijst erop dat dit meer is dan een willekeurige verdeling geeft ({expected}).",
    en: "The partition ‘{partition}’ explains <number>{share}</number> of the grouping that the contacts themselves show. There is no sign that this is more than a random division gives ({expected}).",
  },
  "communities.explains.less": {
    nl: "De indeling ‘{partition}’ verklaart niets van de groepering die de contacten zelf laten zien (<number>{share}</number>): de groepen zoeken elkaar juist op.",
    en: "The partition ‘{partition}’ explains nothing of the grouping that the contacts themselves show (<number>{share}</number>): the groups seek each other out.",
  },
  "communities.explains.alone": {
    nl: "De indeling ‘{partition}’ verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien. Met toeval is dat hier niet vergeleken.",
    en: "The partition ‘{partition}’ explains <number>{share}</number> of the grouping that the contacts themselves show. It is not compared with chance here.",
  },
  "communities.explains.derived": {
    nl: "De indeling ‘{partition}’ is gemaakt van wat hier meetelt, en meet dus voor een deel zichzelf. Zij verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien; met toeval is dat niet te vergelijken.",
    en: "The partition ‘{partition}’ is made of what is counted here, so in part it measures itself. It explains <number>{share}</number> of the grouping that the contacts themselves show; that cannot be compared with chance.",
  },
  "communities.explains.organisations": {
    nl: "De indeling ‘{partition}’ verklaart <number>{share}</number> van de groepering die de contacten zelf laten zien. Of dat meer is dan toeval, is hier niet te zeggen: de groepen bestaan uit hele organisaties, en collega’s vormen vanzelf al een groep.",
    en: "The partition ‘{partition}’ explains <number>{share}</number> of the grouping that the contacts themselves show. Whether that is more than chance cannot be said here: the groups consist of whole organisations, and colleagues make a group by themselves anyway.",
  },
  "communities.organisations": {
    nl: "‘Bij toeval’ is hier: de groepen verdeeld over losse actoren. Zulk toeval haalt collega’s uit elkaar; daarom staat er geen p bij.",
    en: "‘By chance’ means here: the groups dealt over single actors. Such chance parts colleagues, so no p stands beside it.",
  },
  "communities.nothing": { nl: "bijna niets", en: "next to nothing" },
  "communities.elsewhere": {
    nl: "{moved, plural, =0 {Alle {actors, number} actoren zitten naar hun contacten bij de meesten van hun eigen groep.} one {Eén van de {actors, number} actoren zit naar zijn contacten ergens anders dan de meesten van zijn eigen groep.} other {{moved, number} van de {actors, number} actoren zitten naar hun contacten ergens anders dan de meesten van hun eigen groep.}}",
    en: "{moved, plural, =0 {By their contacts all {actors, number} actors are where most of their own group is.} one {By its contacts one of {actors, number} actors is elsewhere than most of its own group.} other {By their contacts {moved, number} of {actors, number} actors are elsewhere than most of their own group.}}",
  },
  "communities.undefined.left-out": {
    nl: "Dit netwerk is te groot om er groepen in te zoeken. De andere cijfers staan er wel.",
    en: "This network is too large to search it for groups. The other numbers do stand.",
  },
  "communities.undefined.no-communities": {
    nl: "De contacten laten zelf geen groepen zien: iedereen heeft contact met bijna iedereen.",
    en: "The contacts show no groups of their own: everybody is in contact with nearly everybody.",
  },
  "communities.left": { nl: "Groepen van de indeling", en: "Groups of the partition" },
  "communities.right": { nl: "Gevonden groepen", en: "Found groups" },
  "communities.found": { nl: "Gevonden groep {number}", en: "Found group {number}" },
  "communities.smaller": {
    nl: "{count, plural, one {Nog # kleinere groep} other {Nog # kleinere groepen}}",
    en: "{count, plural, one {# smaller group} other {# smaller groups}}",
  },
  "communities.count": {
    nl: "{count, plural, one {# actor} other {# actoren}}",
    en: "{count, plural, one {# actor} other {# actors}}",
  },
  "communities.mostly": {
    nl: "{count, number} · {share} {group}",
    en: "{count, number} · {share} {group}",
    about: "beneath a found group: its members, and the group with most of them; “18 · 50 % Water”",
  },
  "communities.flow": {
    nl: "{count, plural, one {# actor} other {# actoren}} van {group} in {found}",
    en: "{count, plural, one {# actor} other {# actors}} of {group} in {found}",
  },
  "communities.picture": {
    nl: "{groups, plural, one {# groep} other {# groepen}} van de indeling tegen {found, plural, one {# gevonden groep} other {# gevonden groepen}}. {finding}",
    en: "{groups, plural, one {# group} other {# groups}} of the partition against {found, plural, one {# found group} other {# found groups}}. {finding}",
  },
  "communities.groups": { nl: "Per groep van de indeling", en: "By group of the partition" },
  "communities.groups.caption": {
    nl: "Over hoeveel gevonden groepen elke groep verspreid is",
    en: "Over how many found groups each group is spread",
  },
  "communities.column.group": { nl: "Groep", en: "Group" },
  "communities.column.actors": { nl: "Actoren met contacten", en: "Actors with contacts" },
  "communities.column.in-largest": { nl: "Waarvan bij elkaar", en: "Of which together" },
  "communities.column.spread": { nl: "Verspreid over", en: "Spread over" },
  "communities.table": {
    nl: "Alle aantallen: groep tegen gevonden groep",
    en: "All counts: group against found group",
  },
  "communities.table.none": {
    nl: "Er zijn te veel groepen voor een tabel.",
    en: "There are too many groups for a table.",
  },
  "communities.numbers": { nl: "De maten, met wat toeval geeft", en: "The measures, with what chance gives" },
  "communities.column.measure": { nl: "Maat", en: "Measure" },
  "communities.column.value": { nl: "Waarde", en: "Value" },
  "communities.column.chance": { nl: "Bij toeval", en: "By chance" },
  "communities.column.p": { nl: "p", en: "p" },
  "communities.method": { nl: "Hoe gemeten: {name}", en: "How measured: {name}" },
  "communities.searched": {
    nl: "De zoektocht begon {restarts, number} keer en hield de beste groepering; haar modulariteit is {best}, die van de slechtste poging {worst}. Een gevonden groep is een samenvatting van contacten, geen groep die zichzelf zo noemt: bij een bijna even goede groepering kan iemand anders zitten.",
    en: "The search began {restarts, number} times and kept the best grouping; its modularity is {best}, that of the poorest attempt {worst}. A found group sums up contacts, it is no group that calls itself so: in a grouping nearly as good somebody may be elsewhere.",
  },
  "communities.not-in": {
    nl: "{count, plural, =0 {Iedereen met een groep heeft contacten.} one {# actor zonder groep of zonder contacten staat er niet in.} other {# actoren zonder groep of zonder contacten staan er niet in.}} Wie in meer groepen zit, telt in zijn grootste.",
    en: "{count, plural, =0 {Everybody with a group has contacts.} one {# actor without a group or without contacts is not in it.} other {# actors without a group or without contacts are not in it.}} Who is in several groups counts in its largest.",
  },
} as const satisfies Catalogue;
