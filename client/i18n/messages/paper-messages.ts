import type { Catalogue } from "../message.ts";

/** Two lenses side by side: on paper against in practice, or two that the reader chose. */
export const paperMessages = {
  "paper.title": { nl: "Op papier en in de praktijk", en: "On paper and in practice" },
  "paper.compare": { nl: "Wat vergelijken", en: "What to compare" },
  "paper.compare.paper": { nl: "Op papier en in de praktijk", en: "On paper and in practice" },
  "paper.compare.projects": { nl: "Gedeelde projecten en relaties", en: "Shared projects and ties" },
  "paper.compare.confirmed": { nl: "Door één kant genoemd en door beide", en: "Reported by one side and by both" },
  "paper.compare.moment": { nl: "{first} en {second}", en: "{first} and {second}" },
  "paper.part.paper.onlyFirst": { nl: "alleen op papier", en: "on paper only" },
  "paper.part.paper.both": { nl: "allebei", en: "both" },
  "paper.part.paper.onlySecond": { nl: "alleen in de praktijk", en: "in practice only" },
  "paper.part.chosen.onlyFirst": { nl: "alleen bij {first}", en: "only in {first}" },
  "paper.part.chosen.both": { nl: "allebei", en: "both" },
  "paper.part.chosen.onlySecond": { nl: "alleen bij {second}", en: "only in {second}" },
  "paper.name.projects": { nl: "gedeelde projecten", en: "shared projects" },
  "paper.name.ties": { nl: "relaties", en: "ties" },
  "paper.name.union": { nl: "één kant is genoeg", en: "one side is enough" },
  "paper.name.confirmed": { nl: "beide kanten", en: "both sides" },
  "paper.finding": {
    nl: "Van de <number>{paper}</number> paren die op papier verbonden zijn, {both, plural, one {heeft # ook} other {hebben # ook}} in de praktijk contact. Bij {practice, plural, one {# paar} other {# paren}} is er wel contact, maar staat er niets op papier.",
    en: "Of the <number>{paper}</number> pairs that are tied on paper, {both, plural, one {# is} other {# are}} in contact in practice too. {practice, plural, one {# pair is} other {# pairs are}} in contact without anything on paper.",
  },
  "paper.finding.chosen": {
    nl: "{both, plural, one {# paar is} other {# paren zijn}} in allebei verbonden, {first, plural, one {# paar} other {# paren}} alleen bij {firstName} en {second, plural, one {# paar} other {# paren}} alleen bij {secondName}.",
    en: "{both, plural, one {# pair is} other {# pairs are}} tied in both, {first, plural, one {# pair} other {# pairs}} only in {firstName} and {second, plural, one {# pair} other {# pairs}} only in {secondName}.",
  },
  "paper.chance.more": {
    nl: "Dat de twee samenvallen, is meer dan toeval: bij toeval waren het er {expected} (p = {p}).",
    en: "That the two coincide is more than chance: by chance it would be {expected} (p = {p}).",
  },
  "paper.chance.fewer": {
    nl: "De twee vallen minder samen dan bij toeval: dan waren het er {expected} (p = {p}).",
    en: "The two coincide less than by chance: then it would be {expected} (p = {p}).",
  },
  "paper.chance.none": {
    nl: "Bij toeval, met even veel paren tussen elke twee groepen, waren het er {expected}. Er is geen teken dat papier en praktijk elkaar verder volgen (p = {p}).",
    en: "By chance, with as many pairs between each two groups, it would be {expected}. There is no sign that the two follow each other any further (p = {p}).",
  },
  "paper.chance.derived": {
    nl: "Deze indeling is gemaakt van de projecten die meetellen. Daarom zeggen we niets over toeval.",
    en: "This partition is made from the projects that are counted. So we say nothing about chance.",
  },
  "paper.none.first": {
    nl: "Op papier is hier niets vastgelegd tussen actoren met een groep: er is niets te vergelijken.",
    en: "Nothing is put on paper here between actors with a group: there is nothing to compare.",
  },
  "paper.none.second": {
    nl: "Hier staat alleen wat op papier is vastgelegd. Wat mensen in de praktijk doen, is niet gevraagd: er is niets te vergelijken.",
    en: "Here stands only what is put on paper. What people do in practice was not asked: there is nothing to compare.",
  },
  "paper.none.chosen": { nl: "Een van de twee heeft geen relaties.", en: "One of the two has no ties." },
  "paper.what": {
    nl: "Op papier: geld, opdrachten, wat in een register of document staat, en gedeelde projecten. In de praktijk: alle andere relaties. Dat iedereen het convenant tekende, telt niet mee, en projecten waar bijna iedereen aan meedoet ook niet: die zeggen niet wie met wie.",
    en: "On paper: money, mandates, what a register or document says, and shared projects. In practice: all other ties. That everybody signed the covenant is left out, and so are projects that nearly everyone is in: they do not say who with whom.",
  },
  "paper.all": { nl: "Alle paren", en: "All pairs" },
  "paper.inside": { nl: "Binnen een groep", en: "Inside a group" },
  "paper.across": { nl: "Tussen groepen", en: "Between groups" },
  "paper.bar.total": {
    nl: "{count, plural, one {# paar} other {# paren}} van {possible, number}",
    en: "{count, plural, one {# pair} other {# pairs}} of {possible, number}",
  },
  "paper.bars.summary": {
    nl: "Paren per twee groepen, verdeeld in {first}, allebei en {second}. De tabel hieronder zegt hetzelfde.",
    en: "Pairs for each two groups, divided in {first}, both and {second}. The table below says the same.",
  },
  "paper.bars.shown": {
    nl: "Getekend {count, plural, one {is de rij} other {zijn de # rijen}} met de meeste paren; de tabel heeft ze alle.",
    en: "Drawn {count, plural, one {is the row} other {are the # rows}} with most pairs; the table has all.",
  },
  "paper.table": { nl: "Dezelfde cijfers als tabel", en: "The same figures as a table" },
  "paper.table.groups": { nl: "Groepen", en: "Groups" },
  "paper.table.possible": { nl: "Mogelijke paren", en: "Possible pairs" },
  "paper.table.expected": { nl: "Allebei bij toeval", en: "Both by chance" },
  "paper.list": { nl: "{part} ({count, number})", en: "{part} ({count, number})" },
  "paper.cannot": {
    nl: "Wie een vragenlijst niet invulde, kan in de praktijk meer contact hebben dan hier staat. Wat hier niet op papier staat, kan elders vastliggen.",
    en: "Who did not fill in a survey may have more contact in practice than stands here. What is not on paper here may be put down elsewhere.",
  },
  "paper.method": { nl: "Hoe is dit berekend?", en: "How was this computed?" },
} satisfies Catalogue;
