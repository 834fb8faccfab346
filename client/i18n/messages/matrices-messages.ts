import type { Catalogue } from "../message.ts";

export const matricesMessages = {
  "matrices.title": { nl: "Wat gaat samen met een relatie?", en: "What goes with a tie?" },
  "matrices.name.partition": { nl: "dezelfde groep: {partition}", en: "the same group: {partition}" },
  "matrices.name.looked": { nl: "de indeling die u bekijkt", en: "the partition that you look at" },
  "matrices.name.domain": { nl: "hetzelfde domein", en: "the same domain" },
  "matrices.name.party-type": { nl: "dezelfde soort partij", en: "the same party type" },
  "matrices.name.world": {
    nl: "dezelfde wereld",
    en: "the same world",
  },
  "matrices.name.organisation": { nl: "dezelfde organisatie", en: "the same organisation" },
  "matrices.name.layer": { nl: "dezelfde laag", en: "the same layer" },
  "matrices.name.place": { nl: "dezelfde plaats", en: "the same place" },
  "matrices.name.distance": { nl: "elke gemeentegrens ertussen", en: "each municipal border between them" },
  "matrices.finding.first": {
    nl: "{kind, select, distance {Voor elke gemeentegrens die tussen twee actoren ligt, is de kans op een relatie} other {Hebben twee actoren {name}, dan is de kans op een relatie}} {points} procentpunt {direction, select, less {kleiner} other {groter}}{others, plural, =0 {} one {, ook als het andere kenmerk gelijk is} other {, ook als de andere # kenmerken gelijk zijn}}.",
    en: "{kind, select, distance {For each municipal border between two actors, the chance of a tie is} other {When two actors have {name}, the chance of a tie is}} {points} percentage points {direction, select, less {smaller} other {greater}}{others, plural, =0 {} one {, also when the other trait is equal} other {, also when the other # traits are equal}}.",
  },
  "matrices.finding.others": {
    nl: "Daarnaast {count, plural, one {telt} other {tellen}} duidelijk mee: {names}.",
    en: "Beside that clearly {count, plural, one {counts} other {count}}: {names}.",
  },
  "matrices.finding.alone": { nl: "Van de andere is dat niet duidelijk.", en: "Of the others that is not clear." },
  "matrices.finding.none": {
    nl: "Van geen van de vergeleken kenmerken is er een duidelijk teken dat het samengaat met een relatie. Samen verklaren zij {explained} van wie met wie verbonden is.",
    en: "Of none of the traits compared there is a clear sign that it goes with a tie. Together they explain {explained} of who is tied to whom.",
  },
  "matrices.finding.explained": {
    nl: "Samen verklaren alle vergeleken kenmerken {explained} van wie met wie verbonden is.",
    en: "Together all traits compared explain {explained} of who is tied to whom.",
  },
  "matrices.reason.too-few-actors": {
    nl: "Met {actors, plural, =0 {geen actoren} one {# actor} other {# actoren}} valt er niets te vergelijken: er zijn er minstens vijf nodig.",
    en: "With {actors, plural, =0 {no actors} one {# actor} other {# actors}} there is nothing to compare: it takes at least five.",
  },
  "matrices.reason.too-many-actors": {
    nl: "Dit wordt niet berekend: alle paren van {actors, number} actoren vergelijken duurt te lang. Het kan tot {most, number} actoren; kies een hoger niveau of een kleinere selectie.",
    en: "This is not computed: comparing all pairs of {actors, number} actors takes too long. It can be done up to {most, number} actors; choose a higher level or a smaller selection.",
  },
  "matrices.reason.no-ties": {
    nl: "Er zijn geen relaties tussen deze actoren, dus er gaat niets mee samen.",
    en: "There are no ties between these actors, so nothing goes with them.",
  },
  "matrices.reason.all-tied": {
    nl: "Alle actoren zijn met elkaar verbonden, dus niets maakt verschil.",
    en: "All actors are tied to each other, so nothing makes a difference.",
  },
  "matrices.reason.nothing-to-compare": {
    nl: "Van deze actoren is te weinig bekend om iets te vergelijken.",
    en: "Too little is known of these actors to compare anything.",
  },
  "matrices.axis": {
    nl: "verschil in kans op een relatie, in procentpunten",
    en: "difference in the chance of a tie, in percentage points",
  },
  "matrices.points": { nl: "{points} procentpunt", en: "{points} points" },
  "matrices.legend": {
    nl: "De stip is wat er is gevonden, met de andere kenmerken gelijk gehouden. De balk is waar 95 % van de uitkomsten ligt als het kenmerk willekeurig over de actoren wordt verdeeld. Een dichte stip ligt buiten wat toeval makkelijk geeft. Van alle paren is {share} verbonden.",
    en: "The dot is what was found, with the other traits held equal. The bar is where 95 % of the outcomes lie when the trait is dealt at random over the actors. A filled dot lies outside what chance readily gives. Of all pairs {share} are tied.",
  },
  "matrices.table.open": { nl: "De getallen", en: "The numbers" },
  "matrices.table": {
    nl: "Per kenmerk het verschil in kans op een relatie, over {pairs, number} paren van {actors, number} actoren",
    en: "Per trait the difference in the chance of a tie, over {pairs, number} pairs of {actors, number} actors",
  },
  "matrices.column.name": { nl: "Kenmerk van een paar", en: "Trait of a pair" },
  "matrices.column.points": { nl: "Verschil (procentpunt)", en: "Difference (percentage points)" },
  "matrices.column.band": { nl: "Bij toeval (95 %)", en: "By chance (95 %)" },
  "matrices.band": { nl: "{low} tot {high}", en: "{low} to {high}" },
  "matrices.column.verdict": { nl: "Wat het zegt", en: "What it says" },
  "matrices.verdict.clear": { nl: "duidelijk", en: "clear" },
  "matrices.verdict.slight": { nl: "zwak teken", en: "weak sign" },
  "matrices.verdict.none": { nl: "geen teken", en: "no sign" },
  "matrices.column.correlation": { nl: "Samenhang alleen (r)", en: "Alone (r)" },
  "matrices.column.correlation-p": { nl: "p daarvan", en: "p of that" },
  "matrices.skipped.one-value": {
    nl: "Niet vergeleken, want voor alle paren gelijk: {names}.",
    en: "Not compared, since it is the same for all pairs: {names}.",
  },
  "matrices.skipped.missing": {
    nl: "Niet vergeleken, want van meer dan een tiende van de actoren onbekend: {names}.",
    en: "Not compared, since unknown of more than a tenth of the actors: {names}.",
  },
  "matrices.skipped.same-as-another": {
    nl: "Niet vergeleken, want het volgt al uit de andere kenmerken: {names}.",
    en: "Not compared, since it follows from the other traits: {names}.",
  },
  "matrices.skipped.derived": {
    nl: "Niet vergeleken, want gemaakt van de projecten die zelf meetellen: {names}.",
    en: "Not compared, since it is made of the projects that are counted: {names}.",
  },
  "matrices.left-out": {
    nl: "{count, plural, one {# actor doet} other {# actoren doen}} hier niet mee: daarvan ontbreekt een kenmerk.",
    en: "{count, plural, one {# actor is} other {# actors are}} not in this: a trait of theirs is unknown.",
  },
  "matrices.cannot": {
    nl: "Samengaan is nog geen oorzaak: mensen zoeken elkaar op omdat zij op elkaar lijken, maar gaan ook op elkaar lijken doordat zij samenwerken. Wat hier niet staat, kan er toch toe doen.",
    en: "To go together is not to cause: people seek each other out because they are alike, and become alike because they work together. What does not stand here may matter all the same.",
  },
} satisfies Catalogue;
