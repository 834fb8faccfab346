import type { Catalogue } from "../message.ts";

export const storyMessages = {
  "story.title": { nl: "Wat dit netwerk vertelt", en: "What this network tells" },
  "story.loading": { nl: "De cijfers worden berekend…", en: "Computing the numbers…" },
  "story.progress": { nl: "Rekenen: {done, number, percent}", en: "Computing: {done, number, percent}" },
  "story.waiting": {
    nl: "Wacht op {waiting, plural, one {een andere berekening} other {# andere berekeningen}}…",
    en: "Waiting for {waiting, plural, one {another computation} other {# other computations}}…",
  },
  "story.stop": { nl: "Stop met rekenen", en: "Stop computing" },
  "story.stopped": { nl: "Het rekenen is gestopt.", en: "Computing was stopped." },
  "story.restart": { nl: "Bereken opnieuw", en: "Compute again" },
  "bridges.title": { nl: "Bruggen", en: "Bridges" },
  "bridges.ranking": {
    nl: "Deel van de paren uit verschillende groepen van wie, in deze gegevens, de kortste weg langs deze actor loopt:",
    en: "Part of the pairs from different groups whose shortest route, in these data, runs through this actor:",
  },
  "bridges.rank": { nl: "{rank, number}.", en: "{rank, number}." },
  "bridges.not-blame": {
    nl: "Een plek in het netwerk, geen oordeel: wie veel verbindt, kan ook te veel op zijn bord hebben. Een paar relaties die niemand noemde, kunnen de volgorde veranderen.",
    en: "A place in the network, not a judgement: who connects much may also have too much on the plate. A few ties that nobody reported can change the order.",
  },
  "bridges.left-out": {
    nl: "Dit netwerk is te groot om alle kortste routes te zoeken.",
    en: "This network is too large to search all shortest routes.",
  },
  "bridges.sampled": {
    nl: "Geschat uit de routes vanaf {sources, number} actoren: elk deel zit er hoogstens {points} procentpunt naast, in 95 van de 100 steekproeven. Plaatsen die dichter bij elkaar liggen, kunnen andersom zijn.",
    en: "Estimated from the routes of {sources, number} actors: each part is off by {points} percentage points at most, in 95 of 100 samples. Places nearer to each other may be the other way round.",
  },
  "bridges.uncounted": {
    nl: "De actoren zijn op te veel manieren over groepen verdeeld om de routes tussen groepen te tellen.",
    en: "The actors divide themselves over groups in too many ways to count the routes between groups.",
  },
  "bridges.none": {
    nl: "Geen enkele kortste route tussen groepen loopt langs een ander.",
    en: "No shortest route between groups runs through anybody else.",
  },
  "bridges.cut-actors": {
    nl: "{count, plural, =0 {Er is in deze gegevens geen onmisbare schakel: wie er ook wegvalt, de anderen houden contact.} one {Eén actor is in deze gegevens een onmisbare schakel: valt deze weg, dan raakt een deel los van de rest.} other {# actoren zijn in deze gegevens een onmisbare schakel: valt één van hen weg, dan raakt een deel los van de rest.}}",
    en: "{count, plural, =0 {In these data there is no cut actor: whoever leaves, the others stay connected.} one {In these data one actor is a cut actor: should it leave, a part comes loose from the rest.} other {In these data # actors are cut actors: should one of them leave, a part comes loose from the rest.}}",
    about: "a selection may lack ties that exist, so it says that it speaks of these data",
  },
  "bridges.cut-loss": {
    nl: "{lost, plural, one {# actor} other {# actoren}} los, {pairs, number, ::.} paren tussen groepen verbroken",
    en: "{lost, plural, one {# actor} other {# actors}} cut off, {pairs, number, ::.} pairs between groups broken",
  },
  "bridges.cut-lost": {
    nl: "{lost, plural, one {# actor} other {# actoren}} los",
    en: "{lost, plural, one {# actor} other {# actors}} cut off",
  },
  "story.silo.clear": {
    nl: "Van de samenwerking {setting} blijft <observed>{share}</observed> binnen {own}; bij toeval zou dat <chance>{expected}</chance> zijn.",
    en: "Of the cooperation {setting}, <observed>{share}</observed> stays inside {own}; by chance that would be <chance>{expected}</chance>.",
    about: "setting: 'in Noord-Brabant'; own: 'the own safety region'",
  },
  "story.silo.slight": {
    nl: "Van de samenwerking {setting} blijft <observed>{share}</observed> binnen {own}; bij toeval zou dat <chance>{expected}</chance> zijn. Dat verschil is een zwak teken.",
    en: "Of the cooperation {setting}, <observed>{share}</observed> stays inside {own}; by chance that would be <chance>{expected}</chance>. The difference is a weak sign.",
    about: "the difference is small, or chance may well give it; either more or less stays inside",
  },
  "story.silo.none": {
    nl: "Er is geen teken van verkokering langs deze indeling: <observed>{share}</observed> blijft binnen {own}, bij toeval zou dat <chance>{expected}</chance> zijn.",
    en: "There is no sign of siloing along this partition: <observed>{share}</observed> stays inside {own}, by chance that would be <chance>{expected}</chance>.",
  },
  "story.silo.outward": {
    nl: "Hier zoeken de groepen elkaar juist op: <observed>{share}</observed> blijft binnen {own}; bij toeval zou dat <chance>{expected}</chance> zijn.",
    en: "Here the groups seek each other out: <observed>{share}</observed> stays inside {own}; by chance that would be <chance>{expected}</chance>.",
  },
  "story.silo.organisations": {
    nl: "Toeval is hier: de groepen verdeeld over hele organisaties. Collega’s zitten in deze indeling bijna altijd in dezelfde groep.",
    en: "Chance here means: the groups dealt over whole organisations. In this partition colleagues are nearly always in the same group.",
  },
  "story.carried.projects": {
    nl: "Over de grens van een groep gaat <crossing>{cross}</crossing>; daarvan loopt <part>{share}</part> via {count, plural, one {één regeling} other {{count, number} regelingen}}:",
    en: "Of it all, <crossing>{cross}</crossing> crosses between groups; of that, <part>{share}</part> runs through {count, plural, one {one arrangement} other {{count, number} arrangements}}:",
    about:
      "followed by a list of the arrangements; cross: part of all cooperation; share: what the listed ones carry together",
  },
  "story.carried.projects.other": {
    nl: "Over de grens van een groep gaat <crossing>{cross}</crossing>; daarvan loopt <part>{share}</part> via {count, plural, one {één project} other {{count, number} projecten}}:",
    en: "Of it all, <crossing>{cross}</crossing> crosses between groups; of that, <part>{share}</part> runs through {count, plural, one {one project} other {{count, number} projects}}:",
  },
  "story.carried.actors": {
    nl: "De overige <crossing>{cross}</crossing> gaat over de grens. Deze actoren staan het vaakst aan een kant van zo’n relatie:",
    en: "The other <crossing>{cross}</crossing> crosses. These actors stand most often at one end of such a tie:",
  },
  "story.nothing-crosses": {
    nl: "Er gaat niets over de grens van een groep.",
    en: "Nothing crosses the border of a group.",
  },
  "story.gap.shared": {
    nl: "De kloof is het grootst tussen {first} en {second}: van de {possible, number} paren {observed, plural, =0 {deelt er geen een regeling} one {deelt er # een regeling} other {delen er # een regeling}}; bij toeval zouden het er ongeveer <gap>{expected, number, ::.}</gap> zijn.",
    en: "The gap is widest between {first} and {second}: of {possible, number} pairs, {observed, plural, =0 {none shares an arrangement} one {# shares an arrangement} other {# share an arrangement}}; by chance it would be about <gap>{expected, number, ::.}</gap>.",
    about: "first and second: groups; observed: pairs that share at least one counted arrangement",
  },
  "story.gap.shared.other": {
    nl: "De kloof is het grootst tussen {first} en {second}: van de {possible, number} paren {observed, plural, =0 {deelt er geen een project} one {deelt er # een project} other {delen er # een project}}; bij toeval zouden het er ongeveer <gap>{expected, number, ::.}</gap> zijn.",
    en: "The gap is widest between {first} and {second}: of {possible, number} pairs, {observed, plural, =0 {none shares a project} one {# shares a project} other {# share a project}}; by chance it would be about <gap>{expected, number, ::.}</gap>.",
  },
  "story.gap.ties": {
    nl: "De kloof is het grootst tussen {first} en {second}: {observed, plural, =0 {geen enkele relatie} one {één relatie} other {# relaties}}; bij toeval zouden het er ongeveer <gap>{expected, number, ::.}</gap> zijn.",
    en: "The gap is widest between {first} and {second}: {observed, plural, =0 {not one tie} one {one tie} other {# ties}}; by chance it would be about <gap>{expected, number, ::.}</gap>.",
  },
  "story.no-gap": {
    nl: "Geen enkel paar groepen heeft zo weinig contact dat toeval het niet kan verklaren.",
    en: "For no pair of groups is contact so scarce that chance can’t explain it.",
  },
  "story.gap-untested.organisations": {
    nl: "Of een paar groepen te weinig contact heeft, valt hier niet te toetsen: de groepen bestaan uit hele organisaties, en daarvan zijn er te weinig.",
    en: "Whether a pair of groups has too little contact cannot be tested here: the groups consist of whole organisations, and these are too few.",
  },
  "story.gap-untested.left-out": {
    nl: "Of een paar groepen te weinig contact heeft, is hier niet getoetst: daarvoor is het netwerk te groot of zijn er te veel groepen.",
    en: "Whether a pair of groups has too little contact was not tested here: the network is too large for that, or there are too many groups.",
  },
  "story.undefined.derived-partition": {
    nl: "De regelingen die deze indeling maken, tellen mee. Dan meet de indeling zichzelf; daarom staat hier geen cijfer. Laat ze weg bij ‘Meer keuzes’.",
    en: "The arrangements that make this partition are counted. Then it measures itself, so no number stands here. Leave them out under ‘More choices’.",
  },
  "story.undefined.single-group": {
    nl: "Alle actoren zitten in één groep. Dan valt er niets te vergelijken; kies een andere indeling.",
    en: "All actors are in one group. Then there is nothing to compare; choose another partition.",
  },
  "story.undefined.no-groups": {
    nl: "Geen enkele actor heeft een groep in deze indeling. Kies een andere indeling.",
    en: "No actor has a group in this partition. Choose another partition.",
  },
  "story.undefined.no-ties": {
    nl: "Tussen de actoren met een groep is geen relatie. Er valt niets te meten.",
    en: "There is no tie between the actors with a group. There is nothing to measure.",
  },
  "story.undefined.too-few-actors": {
    nl: "Er zijn te weinig actoren om iets te meten.",
    en: "There are too few actors to measure anything.",
  },
  "story.undefined.other": {
    nl: "Hier is geen cijfer te geven: er is niets waarmee toeval kan verschillen.",
    en: "No number can be given here: there is nothing by which chance could differ.",
  },
  "story.chart": {
    nl: "Binnen {own}: {share}. Bij toeval: {expected}.",
    en: "Inside {own}: {share}. By chance: {expected}.",
  },
  "story.chart.observed": { nl: "binnen {own}", en: "inside {own}" },
  "story.chart.chance": { nl: "bij toeval", en: "by chance" },
  "story.cannot": { nl: "Wat deze gegevens niet zeggen", en: "What these data do not say" },
  "story.unassigned": {
    nl: "{count, plural, one {# actor heeft} other {# actoren hebben}} geen groep in deze indeling en {count, plural, one {telt} other {tellen}} hier niet mee.",
    en: "{count, plural, one {# actor has} other {# actors have}} no group in this partition and {count, plural, one {is} other {are}} not counted here.",
  },
  "story.scope": {
    nl: "Gezegd is alleen iets over deze {projects, plural, one {ene regeling} other {# regelingen}}; buiten deze gegevens kan meer contact zijn.",
    en: "This only tells of these {projects, plural, one {one arrangement} other {# arrangements}}; there may be more contact outside these data.",
  },
  "story.distance": {
    nl: "Regio’s die ver uit elkaar liggen, hebben vanzelf weinig met elkaar. Ver weg is nog geen verkokering.",
    en: "Regions that lie far apart have little to do with each other by themselves. Far away is not yet siloed.",
  },
  "story.not-blame": {
    nl: "Veel contact binnen een groep is niet slecht: daar wordt het werk gedaan. Het gaat om de verbindingen die uw opgave nodig heeft.",
    en: "Much contact inside a group is not bad: that is where the work is done. What counts are the connections that your task needs.",
  },
  "story.source": {
    nl: "Bron: {title} ({licence}), stand {retrieved}",
    en: "Source: {title} ({licence}), as of {retrieved}",
  },
  "method.open": { nl: "Hoe is dit berekend? {name}", en: "How is this computed? {name}" },
  "method.title": { nl: "Methode: {name}", en: "Method: {name}" },
  "method.value": { nl: "Waarde", en: "Value" },
  "method.expected": { nl: "Bij toeval", en: "By chance" },
  "method.sd": { nl: "Spreiding van toeval", en: "Spread of chance" },
  "method.z": { nl: "z (afstand tot toeval in spreidingen)", en: "z (distance from chance in spreads)" },
  "method.p": { nl: "p (kans op zo’n afwijking bij toeval)", en: "p (probability of such a deviation by chance)" },
  "method.p.at-most": { nl: "hooguit {p}", en: "at most {p}" },
  "method.effect": { nl: "Verschil met toeval", en: "Difference from chance" },
  "method.points": {
    nl: "{value, number, ::sign-always .0} procentpunt",
    en: "{value, number, ::sign-always .0} percentage points",
  },
  "method.formula": { nl: "Formule", en: "Formula" },
  "method.range": { nl: "Bereik", en: "Range" },
  "method.direction": { nl: "Hoe te lezen", en: "How to read" },
  "method.undefined-when": { nl: "Niet bepaald als", en: "Not defined when" },
  "method.null-model": { nl: "Wat is ‘toeval’ hier", en: "What ‘chance’ is here" },
  "method.peers": { nl: "Waar andere software verschilt", en: "Where other software differs" },
  "method.reference": { nl: "Literatuur", en: "Reference" },
  "method.parameters": { nl: "Berekend met", en: "Computed with" },
  "method.parameters.value": {
    nl: "{draws}startgetal {seed}, rekenversie {version}, netwerk {sha256}",
    en: "{draws}seed {seed}, version {version}, network {sha256}",
    about: "draws: method.draws.drawn or another of its kind, with a comma and a space behind it, or nothing",
  },
  "method.parameters.study": {
    nl: "{draws}startgetal {seed}, rekenversie {version}",
    en: "{draws}seed {seed}, version {version}",
  },
  "method.draws": { nl: "Waar deze p op rust", en: "What this p rests on" },
  "method.draws.drawn": {
    nl: "{rounds, plural, one {# willekeurige herhaling} other {# willekeurige herhalingen}}",
    en: "{rounds, plural, one {# random repetition} other {# random repetitions}}",
  },
  "method.draws.all": {
    nl: "alle {rounds, number} mogelijke verdelingen",
    en: "all {rounds, number} possible deals",
  },
  "method.blocks": { nl: "Groepen zijn hele organisaties", en: "Groups are whole organisations" },
  "method.blocks.dealt": {
    nl: "p komt uit verdelingen over organisaties",
    en: "p comes from deals over organisations",
  },
  "method.blocks.left-out": {
    nl: "een p uit verdelingen over actoren zegt hier niets en is weggelaten",
    en: "a p from deals over actors says nothing here and is left out",
  },
  "method.p.left-out": {
    nl: "weggelaten: zo vaak opnieuw verdelen duurt hier te lang; z is precies",
    en: "left out: dealing anew so often takes too long here; z is exact",
  },
  "method.kernel": { nl: "Wie in meer groepen zit", en: "Who is in several groups" },
  "method.kernel.value": {
    nl: "{inSeveral, plural, one {# actor} other {# actoren}}. Van hun relaties telt als binnen: {kernel, select, any {alles, zodra beide actoren één groep delen (any)} product {de kans dat een gelote groep van elk dezelfde is (product)} other {het deel dat beide actoren delen (min)}}",
    en: "{inSeveral, plural, one {# actor} other {# actors}}. Of their ties counts as inside: {kernel, select, any {all, as soon as both actors share a group (any)} product {the chance that a group drawn of each is the same (product)} other {the part that both actors share (min)}}",
  },
  "method.network": { nl: "Netwerk", en: "Network" },
  "method.network.value": {
    nl: "{actors, number} actoren, {ties, number} verbonden paren, {assigned, number} actoren met een groep in {groups, number} groepen",
    en: "{actors, number} actors, {ties, number} tied pairs, {assigned, number} actors with a group in {groups, number} groups",
  },
} as const satisfies Catalogue;
