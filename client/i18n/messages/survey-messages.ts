import type { Catalogue } from "../message.ts";

/** Who answered, and whether what was found holds however the answers are counted. */
export const surveyMessages = {
  "survey.title": { nl: "Wie antwoordde, en houdt de uitkomst stand", en: "Who answered, and does the finding hold" },
  "survey.none": {
    nl: "Hier is geen vragenlijst gehouden: geen relatie is door een van beide kanten zelf genoemd. Alles komt uit een register of uit documenten, dus respons en bevestiging zijn hier niet aan de orde.",
    en: "There was no survey here: no tie was named by either of its sides. Everything comes from a register or from documents, so response and confirmation do not apply.",
  },
  "response.answered": {
    nl: "In de meting {wave} {answered, plural, one {antwoordde # } other {antwoordden # }}van de {asked, number} actoren.",
    en: "In the wave {wave}, {answered, number} of {asked, number} actors answered.",
  },
  "response.silent": {
    nl: "De getallen hier tellen wat genoemd is. Wie niet antwoordde, noemde niets: waar minder mensen antwoordden, lijkt er minder contact dan er is.",
    en: "The numbers here count what was named. Who did not answer named nothing: where fewer people answered, there seems to be less contact than there is.",
  },
  "response.raised": {
    nl: "Rekening houdend met wie antwoordde blijft {share} binnen {own}; toeval zou dan {expected} geven: {conclusion}.",
    en: "Taking into account who answered, {share} stays within {own}; chance would then give {expected}: {conclusion}.",
    about: "conclusion: 'clearly more within', 'no sign'",
  },
  "response.raised.nested": {
    nl: "Rekening houdend met wie antwoordde blijft {share} binnen {own}; verdeeld over actoren zou toeval {expected} geven.",
    en: "Taking into account who answered, {share} stays within {own}; dealt over actors, chance would give {expected}.",
  },
  "response.unranked": {
    nl: "{count, plural, one {Eén actor staat hier niet bij} other {# actoren staan hier niet bij}}: in {count, plural, one {zijn} other {hun}} groep antwoordde minder dan de helft, dus een plek in een rangorde is niet te zeggen.",
    en: "{count, plural, one {One actor is} other {# actors are}} left out here: in {count, plural, one {its} other {their}} group under half answered, so a place in a ranking can’t be told.",
  },
  "survey.wave": { nl: "Meting", en: "Wave" },
  "survey.finding.response": {
    nl: "In de meting {wave} antwoordden {answered, number} van de {asked, number} actoren ({share}).",
    en: "In the wave {wave}, {answered, number} of {asked, number} actors answered ({share}).",
  },
  "survey.finding.clear.inward": {
    nl: "Er blijft duidelijk meer contact binnen {own} dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "Clearly more contact stays within {own} than by chance, however the answers are counted.",
    about: "own: 'het eigen domein'",
  },
  "survey.finding.slight.inward": {
    nl: "Er blijft iets meer contact binnen {own} dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "Slightly more contact stays within {own} than by chance, however the answers are counted.",
  },
  "survey.finding.clear.outward": {
    nl: "Er blijft duidelijk minder contact binnen {own} dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "Clearly less contact stays within {own} than by chance, however the answers are counted.",
  },
  "survey.finding.slight.outward": {
    nl: "Er blijft iets minder contact binnen {own} dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "Slightly less contact stays within {own} than by chance, however the answers are counted.",
  },
  "survey.finding.none": {
    nl: "Er is geen teken dat er meer of minder contact binnen {own} blijft dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "There is no sign that more or less contact stays within {own} than by chance, however the answers are counted.",
  },
  "survey.finding.unclear": {
    nl: "Er is geen duidelijk teken dat er meer of minder contact binnen {own} blijft dan bij toeval, hoe de antwoorden ook geteld worden.",
    en: "There is no clear sign that more or less contact stays within {own} than by chance, however the answers are counted.",
  },
  "survey.finding.changes": {
    nl: "Of er meer binnen {own} blijft dan bij toeval, verandert met hoe de antwoorden geteld worden. Lees dat dus als onzeker.",
    en: "Whether more stays within {own} than by chance changes with how answers are counted. So read it as unsure.",
  },
  "survey.finding.untested": {
    nl: "Met toeval is hier niet vergeleken.",
    en: "Nothing was held against chance here.",
  },
  "survey.response.groups": { nl: "Respons per groep", en: "Response per group" },
  "survey.response.worlds": { nl: "Respons per wereld", en: "Response per world" },
  "survey.response.value": {
    nl: "{answered, number} van {asked, number}",
    en: "{answered, number} of {asked, number}",
  },
  "survey.response.hidden": { nl: "minder dan 3", en: "fewer than 3" },
  "survey.response.summary": {
    nl: "{title}: {rows}. Lijnen bij 50 en 70 procent.",
    en: "{title}: {rows}. Lines at 50 and 70 per cent.",
  },
  "survey.response.several": {
    nl: "Wie in twee groepen zit, telt in beide mee. Van groepen met minder dan drie gevraagden worden geen getallen getoond.",
    en: "Who is in two groups counts in both. Of groups in which fewer than three were asked no numbers are shown.",
  },
  "survey.response.table": { nl: "Respons en bevestiging in getallen", en: "Response and confirmation in numbers" },
  "survey.column.group": { nl: "Groep", en: "Group" },
  "survey.column.asked": { nl: "Gevraagd", en: "Asked" },
  "survey.column.answered": { nl: "Geantwoord", en: "Answered" },
  "survey.column.response": { nl: "Respons", en: "Response" },
  "survey.column.confirmation": { nl: "Bevestigd", en: "Confirmed" },
  "survey.column.meaning": { nl: "Wat dit betekent", en: "What this means" },
  "survey.meaning.enough": { nl: "genoeg om over te spreken", en: "enough to speak of" },
  "survey.meaning.flagged": {
    nl: "onder 70 %: wat over deze groep gezegd wordt, is minder zeker",
    en: "under 70%: what is said of this group is less sure",
  },
  "survey.meaning.unranked": {
    nl: "onder 50 %: de actoren van deze groep krijgen geen rangorde",
    en: "under 50%: the actors of this group are not ranked",
  },
  "survey.meaning.hidden": { nl: "te weinig mensen om te tonen", en: "too few people to show" },
  "survey.confirmation": {
    nl: "<figure>{rate}</figure> van de relaties tussen twee die allebei antwoordden, is door beide kanten genoemd.",
    en: "<figure>{rate}</figure> of the ties between two who both answered was named by both sides.",
    about: "figure: leads to the method card",
  },
  "survey.confirmation.none": {
    nl: "Tussen wie antwoordden is geen relatie genoemd, dus over bevestiging is niets te zeggen.",
    en: "No tie was named between those who answered, so nothing can be said of confirmation.",
  },
  "survey.estimate": {
    nl: "Noemen beide kanten los van elkaar, dan noemt één kant een bestaande relatie in {reporting} van de gevallen. Er zouden dan ongeveer {estimated} relaties zijn, tegen {named} die minstens één kant noemde.",
    en: "If both sides answer independently, one side names an existing tie in {reporting} of cases. There would then be about {estimated} ties, against {named} that at least one side named.",
  },
  "survey.reciprocity": {
    nl: "Van de relaties met een richting loopt <figure>{tie}</figure> ook terug; dat is bij {pair} van de verbonden paren zo.",
    en: "Of the ties with a direction <figure>{tie}</figure> also runs back; that is so for {pair} of the tied pairs.",
  },
  "survey.elsewhere": {
    nl: "{count, plural, one {# verbonden paar komt} other {# verbonden paren komen}} uit documenten of gesprekken. Daar is niemand naar gevraagd, dus {count, plural, one {dat telt} other {die tellen}} hier niet mee.",
    en: "{count, plural, one {# tied pair comes} other {# tied pairs come}} from documents or interviews. Nobody was asked for {count, plural, one {it, so it does} other {them, so they do}} not count here.",
  },
  "survey.counting.title": {
    nl: "Dezelfde uitkomst, op tien manieren geteld",
    en: "The same finding, counted in ten ways",
  },
  "survey.counting.summary": {
    nl: "Deel van het contact binnen de eigen groep, per manier van tellen: {rows}.",
    en: "Part of the contact within the own group, per way of counting: {rows}.",
  },
  "survey.counting.row": { nl: "{name} {share}, bij toeval {expected}", en: "{name} {share}, by chance {expected}" },
  "survey.counting.union": { nl: "Minstens één kant noemde de relatie", en: "At least one side named the tie" },
  "survey.counting.confirmed": { nl: "Beide kanten noemden de relatie", en: "Both sides named the tie" },
  "survey.counting.reports": { nl: "Elk antwoord telt apart", en: "Each answer counts by itself" },
  "survey.counting.respondents": {
    nl: "Alleen wie allebei antwoordden",
    en: "Only pairs that both answered",
  },
  "survey.counting.union-weighted": {
    nl: "Eén kant, opgehoogd naar alle paren",
    en: "One side, raised to all pairs",
  },
  "survey.counting.confirmed-weighted": {
    nl: "Beide kanten, opgehoogd naar alle paren",
    en: "Both sides, raised to all pairs",
  },
  "survey.counting.reports-weighted": {
    nl: "Elk antwoord, opgehoogd naar alle paren",
    en: "Each answer, raised to all pairs",
  },
  "survey.counting.corrected": {
    nl: "Opgehoogd, half gehoorde paren bijgesteld",
    en: "Raised, half-heard pairs corrected",
  },
  "survey.counting.lowest": {
    nl: "Ondergrens: wat ontbreekt ligt tussen groepen",
    en: "Lower bound: missing ties between groups",
  },
  "survey.counting.highest": {
    nl: "Bovengrens: wat ontbreekt ligt in groepen",
    en: "Upper bound: missing ties inside groups",
  },
  "survey.counting.table": { nl: "De tien manieren in getallen", en: "The ten ways in numbers" },
  "survey.key.found": { nl: "gevonden", en: "found" },
  "survey.key.differs": {
    nl: "gevonden, met een andere conclusie dan de bovenste",
    en: "found, with another conclusion than the first",
  },
  "survey.key.chance": { nl: "bij toeval", en: "by chance" },
  "survey.column.counting": { nl: "Manier van tellen", en: "Way of counting" },
  "survey.column.share": { nl: "Binnen de groep", en: "Within the group" },
  "survey.column.expected": { nl: "Bij toeval", en: "By chance" },
  "survey.column.gap": { nl: "Verschil (punten)", en: "Difference (points)" },
  "survey.column.p": { nl: "p", en: "p" },
  "survey.column.ei": { nl: "E-I", en: "E-I" },
  "survey.column.observable": { nl: "Paren die gehoord konden worden", en: "Pairs that could be heard of" },
  "survey.column.conclusion": { nl: "Conclusie", en: "Conclusion" },
  "survey.conclusion.clear.inward": { nl: "duidelijk meer binnen", en: "clearly more within" },
  "survey.conclusion.slight.inward": { nl: "iets meer binnen", en: "slightly more within" },
  "survey.conclusion.clear.outward": { nl: "duidelijk minder binnen", en: "clearly less within" },
  "survey.conclusion.slight.outward": { nl: "iets minder binnen", en: "slightly less within" },
  "survey.conclusion.none": { nl: "geen teken", en: "no sign" },
  "survey.conclusion.untested": { nl: "niet getoetst", en: "not tested" },
  "survey.cells.title": { nl: "Paren van groepen", en: "Pairs of groups" },
  "survey.cells.hold": {
    nl: "Bij alle {all, number} paren van groepen is het oordeel hetzelfde, hoe de antwoorden ook geteld worden.",
    en: "For all {all, number} pairs of groups the verdict is the same, however the answers are counted.",
  },
  "survey.cells.change": {
    nl: "Bij {count, number} van de {all, number} paren van groepen verandert het oordeel met hoe de antwoorden geteld worden.",
    en: "For {count, number} of {all, number} pairs of groups the verdict changes with how answers are counted.",
  },
  "survey.cells.changing": { nl: "verandert met de manier van tellen", en: "changes with how answers are counted" },
  "survey.cells.hidden": {
    nl: "{count, plural, one {# paar groepen blijft} other {# paren groepen blijven}} ongetoond: in een van beide zitten minder dan drie mensen.",
    en: "{count, plural, one {# pair of groups is} other {# pairs of groups are}} not shown: one of both has fewer than three people.",
  },
  "survey.cells.flagged": {
    nl: "{count, plural, one {# paar groepen is} other {# paren groepen zijn}} minder zeker: in een van beide antwoordde minder dan 70 %.",
    en: "{count, plural, one {# pair of groups is} other {# pairs of groups are}} less sure: in one of both under 70% answered.",
  },
  "survey.cells.table": { nl: "Welke paren dat zijn", en: "Which pairs these are" },
  "survey.cells.pair": { nl: "{one} en {other}", en: "{one} and {other}" },
  "survey.cells.inside": { nl: "binnen {group}", en: "within {group}" },
  "survey.cells.column": { nl: "Paar groepen", en: "Pair of groups" },
  "survey.cells.short.union": { nl: "Eén kant", en: "One side" },
  "survey.cells.short.confirmed": { nl: "Beide kanten", en: "Both sides" },
  "survey.cells.short.union-weighted": { nl: "Opgehoogd", en: "Raised" },
  "survey.cells.short.lowest": { nl: "Ondergrens", en: "Lower bound" },
  "survey.cells.short.highest": { nl: "Bovengrens", en: "Upper bound" },
  "survey.method": { nl: "Hoe is dit geteld?", en: "How is this counted?" },
  "survey.cannot": { nl: "Wat dit niet kan zeggen", en: "What this cannot say" },
  "survey.cannot.list": {
    nl: "Er is geen lijst van wie gevraagd is. Iedereen in het netwerk telt als gevraagd, en wie in de meting een relatie noemde telt als geantwoord. Wie antwoordde dat er geen relaties zijn, is zo niet te zien; een kolom ‘answered’ of ‘asked’ bij de actoren kan dat zeggen.",
    en: "There is no list of who was asked. Everybody in the network counts as asked, and who named a tie in the wave as having answered. Who answered that there are no ties is not seen that way; a column ‘answered’ or ‘asked’ with the actors can say so.",
  },
  "survey.cannot.columns": {
    nl: "Wie gevraagd is en wie antwoordde, komt uit de kolommen bij de actoren, en uit wie een relatie noemde.",
    en: "Who was asked and who answered comes from the columns with the actors, and from who named a tie.",
  },
  "survey.cannot.blame": {
    nl: "Niet antwoorden heeft veel redenen en zegt niets over iemands inzet. Ophogen neemt aan dat wie ontbreekt, lijkt op de anderen van zijn groep.",
    en: "Not answering has many reasons and says nothing of anybody’s effort. Raising takes it that who is missing is like the others of the group.",
  },
  "survey.cannot.nested": {
    nl: "De groepen liggen hier grotendeels vast per organisatie. Bij deze manieren van tellen worden ze over actoren verdeeld, dus het verschil met toeval lijkt hier zekerder dan het is.",
    en: "The groups here go mostly by organisation. In these ways of counting they are dealt over actors, so the difference from chance looks surer here than it is.",
  },
  "survey.cannot.unseen": {
    nl: "{count, plural, one {Over # paar groepen kon} other {Over # paren groepen kon}} niemand iets zeggen; daar is de gemiddelde dichtheid ingevuld.",
    en: "{count, plural, one {Of # pair of groups} other {Of # pairs of groups}} nobody could say anything; the mean density was filled in there.",
  },
} as const satisfies Catalogue;
