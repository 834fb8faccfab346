import type { Catalogue } from "../message.ts";

/** Actors in order, by one measure beside another, and who is left out of every order. */
export const rankingMessages = {
  "ranking.left-out.marked": {
    nl: "{count, plural, one {Eén actor staat hier niet bij: daar is gekozen voor ‘niet in ranglijsten noemen’. Deze telt wel mee in elk getal.} other {# actoren staan hier niet bij: daar is gekozen voor ‘niet in ranglijsten noemen’. Zij tellen wel mee in elk getal.}}",
    en: "{count, plural, one {One actor is left out here: it is marked ‘leave out of rankings’. It does count in every number.} other {# actors are left out here: they are marked ‘leave out of rankings’. They do count in every number.}}",
  },
  "ranking.unnamed": { nl: "een actor die hier niet genoemd wordt", en: "an actor that is not named here" },
  "ranking.unnamed.some": {
    nl: "{count, plural, one {een actor die hier niet genoemd wordt} other {# actoren die hier niet genoemd worden}}",
    en: "{count, plural, one {an actor that is not named here} other {# actors that are not named here}}",
  },
  "ranking.title": { nl: "Wie verbindt, naar welke maat?", en: "Who connects, by which measure?" },
  "ranking.finding.all": {
    nl: "{names} {count, plural, one {staat} other {staan}} naar elk van de {measures} maten bij de eerste vijf.",
    en: "{names} {count, plural, one {is} other {are}} among the first five by each of the {measures} measures.",
  },
  "ranking.finding.none": {
    nl: "Niemand staat naar elk van de {measures} maten bij de eerste vijf: wie vooraan staat, hangt af van de maat.",
    en: "Nobody is among the first five by each of the {measures} measures: who comes first depends on the measure.",
  },
  "ranking.finding.one": {
    nl: "Naar maar één maat bij de eerste vijf: {names}.",
    en: "Among the first five by one measure only: {names}.",
  },
  "ranking.finding.ones": {
    nl: "{count, number} actoren staan daar naar maar één maat bij.",
    en: "{count, number} actors are among them by one measure only.",
  },
  "ranking.finding.by": { nl: "{name} ({measure})", en: "{name} ({measure})" },
  "ranking.finding.nobody": {
    nl: "Naar geen enkele maat steekt iemand boven de anderen uit.",
    en: "By no measure does anybody stand out.",
  },
  "ranking.finding.single": {
    nl: "Hier is één maat te bepalen: een andere maat kan een andere volgorde geven.",
    en: "One measure can be told here: another might give another order.",
  },
  "ranking.finding.left-out": {
    nl: "Hier staat geen rangorde.",
    en: "There is no ranking here.",
  },
  "ranking.structure": {
    nl: "Elke maat is een volgorde op zich; er is geen optelsom. Een plaats zegt hoe het netwerk loopt, niet wat iemand waard is.",
    en: "Each measure is an order of its own; they are not added up. A place says how the network runs, not what anybody is worth.",
  },
  "ranking.title.effectiveGroups": {
    nl: "Omspant: heeft contact met zoveel groepen, even groot gerekend",
    en: "Spans: is in contact with so many groups, taken as equal in size",
  },
  "ranking.title.crossGroupBetweenness": {
    nl: "Draagt: van dit deel van de paren uit verschillende groepen loopt de kortste weg hierlangs",
    en: "Carries: this part of the pairs from different groups has its shortest route through here",
  },
  "ranking.title.unavoidablePairs": {
    nl: "Is niet te omzeilen: zoveel paren uit verschillende groepen hebben zonder deze actor een langere of geen weg",
    en: "No way around: so many pairs from different groups have a longer route, or none, without this actor",
  },
  "ranking.both-ways": {
    nl: "Relaties hebben hier een richting. Bij ‘{measure}’ gelden zij in beide richtingen; bij ‘niet te omzeilen’ volgt een weg de richting. In één richting kunnen meer of minder paren elkaar kwijtraken.",
    en: "Ties have a direction here. For ‘{measure}’ they hold both ways; for ‘no way around’ a route follows the direction. In one direction more or fewer pairs can lose each other.",
  },
  "ranking.title.brokenPairs": {
    nl: "Houdt bijeen: zoveel paren uit verschillende groepen raken elkaar kwijt zonder deze actor",
    en: "Holds together: so many pairs from different groups lose each other without this actor",
  },
  "ranking.title.brokerage": {
    nl: "Staat er als enige tussen: zoveel paren kennen elkaar niet en delen alleen deze actor",
    en: "Alone in between: so many pairs do not know each other and share this actor only",
  },
  "ranking.title.degree": { nl: "Heeft contacten: zoveel andere actoren", en: "Has contacts: so many other actors" },
  "ranking.column.effectiveGroups": { nl: "Omspant (groepen)", en: "Spans (groups)" },
  "ranking.column.crossGroupBetweenness": { nl: "Draagt (routes)", en: "Carries (routes)" },
  "ranking.column.unavoidablePairs": { nl: "Niet te omzeilen (paren)", en: "No way around (pairs)" },
  "ranking.column.brokenPairs": { nl: "Houdt bijeen (paren)", en: "Holds together (pairs)" },
  "ranking.column.brokerage": { nl: "Als enige ertussen (paren)", en: "Alone in between (pairs)" },
  "ranking.column.degree": { nl: "Contacten (actoren)", en: "Contacts (actors)" },
  "ranking.short.effectiveGroups": { nl: "omspant", en: "spans" },
  "ranking.short.crossGroupBetweenness": { nl: "draagt", en: "carries" },
  "ranking.short.unavoidablePairs": { nl: "is niet te omzeilen", en: "no way around" },
  "ranking.short.brokenPairs": { nl: "houdt bijeen", en: "holds together" },
  "ranking.short.brokerage": { nl: "als enige ertussen", en: "alone in between" },
  "ranking.short.degree": { nl: "contacten", en: "contacts" },
  "ranking.rank": {
    nl: "{shared, select, yes {={rank, number}} other {{rank, number}}}",
    en: "{shared, select, yes {={rank, number}} other {{rank, number}}}",
    about: "an equals sign before a place that is shared",
  },
  "ranking.rank.spoken": {
    nl: "{shared, select, yes {gedeeld {rank, number}e} other {{rank, number}e}}",
    en: "{shared, select, yes {shared place {rank, number}} other {place {rank, number}}}",
  },
  "ranking.place": {
    nl: "{rank} van {count, number}",
    en: "{rank} of {count, number}",
    about: "rank: '=3'; count: how many have a place by this measure",
  },
  "ranking.undefined": { nl: "niet te bepalen", en: "can’t be told" },
  "ranking.nothing": { nl: "heeft hier niets van", en: "has none of this" },
  "ranking.first": { nl: "{rank} {names} ({value})", en: "{rank} {names} ({value})" },
  "ranking.first.nobody": { nl: "Niemand heeft hier iets van.", en: "Nobody has any of this." },
  "ranking.first.equal": {
    nl: "Te veel actoren staan gelijk: er is geen kop.",
    en: "Too many actors are equal: nobody comes first.",
  },
  "ranking.summary": { nl: "{finding} {measures}", en: "{finding} {measures}" },
  "ranking.summary.measure": { nl: "{title}: {first}.", en: "{title}: {first}." },
  "ranking.picture": { nl: "Elke maat op zijn eigen lijn", en: "Each measure on a line of its own" },
  "ranking.follow": {
    nl: "Volg één actor door alle maten",
    en: "Follow one actor through all measures",
  },
  "ranking.key": {
    nl: "Een ring is een actor bij de eerste vijf, een streepje een ander. Rechts staat de hoogste waarde. ‘=’ voor een plaats: gedeeld, want de waarden zijn gelijk. Wie niets heeft, of van wie de waarde niet te bepalen is, heeft geen plaats.",
    en: "A ring is an actor among the first five, a tick another one. The highest value is on the right. ‘=’ before a place: shared, as the values are equal. Who has nothing, or no value that can be told, has no place.",
  },
  "ranking.table": { nl: "Alle waarden en plaatsen ({count, number})", en: "All values and places ({count, number})" },
  "ranking.table.caption": {
    nl: "Waarde en, achter de punt, plaats naar elke maat; ‘=’ is gedeeld",
    en: "Value and, behind the dot, place by each measure; ‘=’ is shared",
  },
  "ranking.column.mixed": {
    nl: "Kans dat twee van de contacten uit verschillende groepen zijn",
    en: "Chance that two of its contacts are from different groups",
  },
  "ranking.mixed": { nl: "{found} (bij toeval {expected})", en: "{found} (by chance {expected})" },
  "ranking.unmeasured": {
    nl: "Niet te bepalen in dit netwerk: {measures}.",
    en: "Not to be told in this network: {measures}.",
  },
  "ranking.firm": {
    nl: "Hoe vast zijn deze volgordes, als er relaties ontbreken?",
    en: "How firm are these orders when ties are missing?",
  },
  "ranking.firm.of": {
    nl: "naar {measure}: {stable, number} van de {top, number} eerste {top, plural, one {plaats} other {plaatsen}} stevig",
    en: "by {measure}: {stable, number} of the first {top, number} {top, plural, one {place} other {places}} stable",
  },
  "ranking.firm.table": {
    nl: "Plaatsen per maat als een tiende van de relaties ontbreekt ({count, number} actoren)",
    en: "Places by each measure when a tenth of the ties is missing ({count, number} actors)",
  },
  "ranking.firm.caption": {
    nl: "Plaats in 8 van de 10 trekkingen, hoe vast dat is, en in welk deel van de trekkingen de actor bij de eerste tien staat; op naam",
    en: "Place in 8 of 10 draws, how firm that is, and in which part of the draws the actor is among the first ten; by name",
  },
  "ranking.firm.cell": { nl: "{range}, {firm} ({often})", en: "{range}, {firm} ({often})" },
  "ranking.firm.not-first": { nl: "niet bij de eerste tien", en: "not among the first ten" },
  "ranking.firm.cannot": {
    nl: "Hier is aangenomen dat elke relatie even makkelijk ontbreekt. Overlappen de strepen van twee actoren, dan is niet te zeggen wie hoger staat.",
    en: "It is taken here that every tie is as easily missing. Where the bars of two actors overlap, it can’t be told who stands higher.",
  },
} as const satisfies Catalogue;
