import type { Catalogue } from "../message.ts";

/** How firm the headline and the first ten of a ranking are. */
export const stabilityMessages = {
  "stability.title": { nl: "Hoe vast de rangorde is", en: "How firm the ranking is" },
  "stability.finding": {
    nl: "Van de {top, number} actoren die bovenaan staan, {stable, plural, =0 {blijft er geen} one {blijft er #} other {blijven er #}} in minstens 8 van de 10 gevallen bij de eerste tien als een tiende van de relaties ontbreekt.",
    en: "Of the {top, number} actors that stand highest, {stable, plural, =0 {none stays} one {# stays} other {# stay}} in the top ten in at least 8 of 10 cases when a tenth of the ties is missing.",
  },
  "stability.finding.share": {
    nl: "Het deel dat binnen {own} blijft, ligt dan meestal tussen {low} en {high}.",
    en: "The part that stays within {own} then mostly lies between {low} and {high}.",
  },
  "stability.none.nothing-crosses": {
    nl: "Er loopt niets tussen groepen, dus er is geen rangorde van wie groepen verbindt.",
    en: "Nothing runs between groups, so there is no ranking of who connects them.",
  },
  "stability.none.too-large": {
    nl: "Voor deze maat is het netwerk te groot om vaak genoeg opnieuw te rekenen.",
    en: "For this measure the network is too large to compute it again often enough.",
  },
  "stability.metric": { nl: "Rangorde naar", en: "Ranking by" },
  "stability.metric.crossGroupBetweenness": { nl: "routes tussen groepen", en: "routes between groups" },
  "stability.metric.crossShare": { nl: "deel van de relaties tussen groepen", en: "part of the ties between groups" },
  "stability.metric.effectiveGroups": { nl: "aantal groepen in de contacten", en: "number of groups among contacts" },
  "stability.metric.unavoidablePairs": { nl: "paren die er niet omheen kunnen", en: "pairs with no way around" },
  "stability.metric.brokenPairs": { nl: "paren die elkaar zouden kwijtraken", en: "pairs that would lose each other" },
  "stability.metric.degree": { nl: "aantal contacten", en: "number of contacts" },
  "stability.none.nobody": {
    nl: "Naar deze maat heeft niemand iets: er is geen rangorde.",
    en: "Nobody has any of this: there is no ranking.",
  },
  "stability.ranks": {
    nl: "Plaats in de rangorde als een tiende van de relaties ontbreekt",
    en: "Place in the ranking when a tenth of the ties is missing",
  },
  "stability.ranks.summary": { nl: "{title}: {rows}.", en: "{title}: {rows}." },
  "stability.ranks.row": { nl: "{name} plaats {rank}, meestal {range}", en: "{name} place {rank}, mostly {range}" },
  "stability.ranks.line": { nl: "eerste tien", en: "first ten" },
  "stability.range": {
    nl: "{same, select, yes {{best}} other {{best}–{worst}}}",
    en: "{same, select, yes {{best}} other {{best}–{worst}}}",
  },
  "stability.key.range": { nl: "waar 8 van de 10 trekkingen liggen", en: "where 8 of 10 draws lie" },
  "stability.firm.stable": { nl: "stevig", en: "stable" },
  "stability.firm.probable": { nl: "waarschijnlijk", en: "probable" },
  "stability.firm.uncertain": { nl: "onzeker", en: "uncertain" },
  "stability.key.stable": {
    nl: "stevig: in minstens 8 van de 10 bij de eerste tien",
    en: "stable: in the first ten in at least 8 of 10",
  },
  "stability.key.probable": { nl: "waarschijnlijk: in 5 tot 8 van de 10", en: "probable: in 5 to 8 of 10" },
  "stability.key.uncertain": { nl: "onzeker: in minder dan 5 van de 10", en: "uncertain: in fewer than 5 of 10" },
  "stability.table": { nl: "De rangorde in getallen", en: "The ranking in numbers" },
  "stability.column.actor": { nl: "Actor", en: "Actor" },
  "stability.column.rank": { nl: "Plaats", en: "Place" },
  "stability.column.range": { nl: "Meestal", en: "Mostly" },
  "stability.column.in-top": { nl: "Bij de eerste tien zonder {missing}", en: "In the first ten without {missing}" },
  "stability.column.firmness": { nl: "Hoe vast", en: "How firm" },
  "stability.agreement": {
    nl: "De hele rangorde, en het deel binnen de groep",
    en: "The whole ranking, and the part within the group",
  },
  "stability.column.missing": { nl: "Ontbrekend", en: "Missing" },
  "stability.column.tau": { nl: "Overeenkomst (τ)", en: "Agreement (τ)" },
  "stability.column.overlap": { nl: "Nog bij de eerste tien", en: "Still in the first ten" },
  "stability.column.share": { nl: "Binnen de groep, meestal", en: "Within the group, mostly" },
  "stability.missing": {
    nl: "{part}, {ties, plural, one {# relatie} other {# relaties}}",
    en: "{part}, {ties, plural, one {# tie} other {# ties}}",
  },
  "stability.between": { nl: "{low} – {high}", en: "{low} – {high}" },
  "stability.grid": { nl: "Bij andere drempels en regels", en: "Under other thresholds and rules" },
  "stability.grid.holds": {
    nl: "De conclusie is in alle {count, number} gevallen dezelfde.",
    en: "The conclusion is the same in all {count, number} cases.",
  },
  "stability.grid.changes": {
    nl: "De conclusie is niet in alle {count, number} gevallen dezelfde.",
    en: "The conclusion is not the same in all {count, number} cases.",
  },
  "stability.grid.threshold": { nl: "Relaties die tellen", en: "Ties that count" },
  "stability.grid.all": { nl: "alle", en: "all" },
  "stability.grid.from": { nl: "sterkte {threshold} of meer", en: "strength {threshold} or more" },
  "stability.grid.union": { nl: "Minstens één kant", en: "At least one side" },
  "stability.grid.confirmed": { nl: "Beide kanten", en: "Both sides" },
  "stability.grid.cell": {
    nl: "{share}, bij toeval {expected}; {ties, plural, one {# relatie} other {# relaties}}",
    en: "{share}, by chance {expected}; {ties, plural, one {# tie} other {# ties}}",
  },
  "stability.grid.cell.alone": {
    nl: "{share}; {ties, plural, one {# relatie} other {# relaties}}",
    en: "{share}; {ties, plural, one {# tie} other {# ties}}",
  },
  "stability.grid.cell.none": { nl: "geen relaties over", en: "no ties left" },
  "stability.more": { nl: "Wat nog meer meetelt", en: "What else matters" },
  "stability.influence.respondent": {
    nl: "Zonder de antwoorden van één van de {count, number} respondenten verandert het deel binnen {own} hooguit van {share} in {most}; meestal is het {typical} punt.",
    en: "Without the answers of one of the {count, number} respondents the part within {own} changes from {share} to {most} at most; mostly it is {typical} points.",
  },
  "stability.influence.actor": {
    nl: "Zonder één van de {count, number} actoren verandert het deel binnen {own} hooguit van {share} in {most}; meestal is het {typical} punt.",
    en: "Without one of the {count, number} actors the part within {own} changes from {share} to {most} at most; mostly it is {typical} points.",
  },
  "stability.order": {
    nl: "Van de {pairs, number} paren onder de eersten hangt bij {undecided, number} de volgorde af van welke maat men kiest: geen van beide kent iedereen die de ander kent.",
    en: "Of the {pairs, number} pairs among the first, the order of {undecided, number} depends on which measure is chosen: neither knows everybody the other knows.",
  },
  "stability.jackknife": {
    nl: "Zijn deze actoren een steekproef uit meer, dan heeft de E-I-index van {ei} een standaardfout van {error}. Zijn het alle actoren, dan zegt die fout niets.",
    en: "If these actors are a sample of more, the E-I index of {ei} has a standard error of {error}. If they are all there are, that error says nothing.",
  },
  "stability.draws": {
    nl: "Elke regel rust op {draws, number} trekkingen. Voor zo’n groot netwerk zijn dat er minder dan 200.",
    en: "Each line rests on {draws, number} draws. For so large a network these are fewer than 200.",
  },
  "stability.unranked": {
    nl: "{count, plural, one {# actor staat} other {# actoren staan}} niet in de rangorde: in hun groep antwoordde minder dan de helft.",
    en: "{count, plural, one {# actor is} other {# actors are}} not ranked: in their group under half answered.",
  },
  "stability.method": { nl: "Hoe is dit berekend?", en: "How is this computed?" },
  "stability.first": { nl: "Wat ontbreekt", en: "What is missing" },
  "stability.first.any": { nl: "elke relatie even makkelijk", en: "any tie as easily" },
  "stability.first.weak": { nl: "zwakke relaties eerder", en: "weak ties sooner" },
  "stability.cannot.any": {
    nl: "Hier is aangenomen dat elke relatie even makkelijk ontbreekt. Wie hoger staat, doet het niet beter: de plaats zegt hoeveel van het contact tussen groepen via iemand loopt.",
    en: "It is taken here that every tie is as easily missing. Who stands higher does not do better: the place says how much of the contact between groups runs through somebody.",
  },
  "stability.cannot.weak": {
    nl: "Hier is aangenomen dat een relatie die half zo sterk is, twee keer zo makkelijk ontbreekt. Wie hoger staat, doet het niet beter: de plaats zegt hoeveel van het contact tussen groepen via iemand loopt.",
    en: "It is taken here that a tie half as strong is missing twice as easily. Who stands higher does not do better: the place says how much of the contact between groups runs through somebody.",
  },
  "stability.none.no-first-ten": {
    nl: "Te veel actoren staan gelijk: er is geen eerste tien.",
    en: "Too many actors stand equal: there is no first ten.",
  },
} as const satisfies Catalogue;
