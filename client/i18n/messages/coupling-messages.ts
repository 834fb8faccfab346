import type { Catalogue } from "../message.ts";

/** Projects at the same time in the same place that share nobody or few. Of arrangements a place is where they have their seat. */
export const couplingMessages = {
  "coupling.title": {
    nl: "Wat loopt tegelijk op dezelfde plaats, zonder elkaar?",
    en: "What runs at the same time and place, without each other?",
  },
  "coupling.none.no-projects": {
    nl: "Er zijn geen projecten met deelnemers om te vergelijken.",
    en: "There are no projects with participants to compare.",
  },
  "coupling.none.one-project": {
    nl: "Er is maar één project met deelnemers: er valt niets naast te leggen.",
    en: "There is only one project with participants: there is nothing to hold beside it.",
  },
  "coupling.none.no-places": {
    nl: "Van minder dan twee projecten is een plaats bekend. Dit zegt niet dat er niets samenvalt: vul bij elk project de plaats in.",
    en: "Of fewer than two projects a place is known. This does not say that nothing coincides: fill in the place of each project.",
  },
  "coupling.none.no-periods": {
    nl: "Van minder dan twee projecten is een begin of einde bekend. Dit zegt niet dat er niets samenvalt: vul bij elk project de periode in.",
    en: "Of fewer than two projects a beginning or an end is known. This does not say that nothing coincides: fill in the period of each project.",
  },
  "coupling.none.too-large": {
    nl: "Er zijn te veel projecten om alle paren te vergelijken.",
    en: "There are too many projects to compare all pairs.",
  },
  "coupling.finding": {
    nl: "{kind, select, arrangement {{a} en {b} gelden tegelijk, met hun zetel in {place}} other {{a} en {b} lopen tegelijk in {place}}}{count, plural, =0 {, en hebben niemand gemeen.} other {, en hebben maar {count, number} {count, plural, one {actor} other {actoren}} gemeen.}}",
    en: "{kind, select, arrangement {{a} and {b} are in force at the same time, seated in {place}} other {{a} and {b} run at the same time in {place}}}{count, plural, =0 {, and have nobody in common.} other {, and have only {count, number} {count, plural, one {actor} other {actors}} in common.}}",
  },
  "coupling.counts": {
    nl: "Van de {together, number} paren {kind, select, arrangement {regelingen} other {projecten}} die tegelijk en dichtbij {kind, select, arrangement {gelden} other {lopen}}, {few, plural, one {deelt # paar} other {delen # paren}} niemand of weinig.",
    en: "Of the {together, number} pairs of {kind, select, arrangement {arrangements} other {projects}} that are {kind, select, arrangement {in force} other {at work}} at the same time and near each other, {few, plural, one {# pair shares} other {# pairs share}} nobody or few.",
  },
  "coupling.none-together": {
    nl: "Voor zover bekend {kind, select, arrangement {gelden geen twee regelingen} other {lopen geen twee projecten}} tegelijk op dezelfde plaats of ernaast.",
    en: "As far as is known no two {kind, select, arrangement {arrangements are in force} other {projects run}} at the same time in the same place or next door.",
  },
  "coupling.none-few": {
    nl: "{together, plural, one {Het ene paar dat tegelijk en dichtbij loopt, deelt} other {Alle # paren die tegelijk en dichtbij lopen, delen}} ten minste zoveel actoren als hun grootte doet verwachten, of meer dan een klein deel.",
    en: "{together, plural, one {The one pair that runs at the same time and near shares} other {All # pairs that run at the same time and near share}} at least as many actors as their sizes give, or more than a small part.",
  },
  "coupling.place.neighbours": { nl: "{one} en het aangrenzende {other}", en: "{one} and {other} next door" },
  "coupling.pair": { nl: "{a} en {b}", en: "{a} and {b}" },
  "coupling.near": { nl: "Hoe dichtbij?", en: "How near?" },
  "coupling.near.same": { nl: "in dezelfde plaats", en: "in the same place" },
  "coupling.near.neighbours": { nl: "ook in buurgemeenten", en: "also next door" },
  "coupling.theme": { nl: "Welk onderwerp eerst?", en: "Which subject first?" },
  "coupling.theme.any": { nl: "maakt niet uit", en: "makes no difference" },
  "coupling.theme.alike": { nl: "dezelfde domeinen", en: "the same domains" },
  "coupling.theme.complementary": {
    nl: "andere domeinen",
    en: "other domains",
  },
  "coupling.when": {
    nl: "{place}: tegelijk {ends, select, both {van {from} tot {until}} from {vanaf {from}} until {tot {until}} other {zonder bekende grens}}{days, plural, =0 {} one { (# dag, {share} van de kortste)} other { (# dagen, {share} van de kortste)}}.",
    en: "{place}: at the same time {ends, select, both {from {from} until {until}} from {from {from} on} until {until {until}} other {without a known limit}}{days, plural, =0 {} one { (# day, {share} of the shorter)} other { (# days, {share} of the shorter)}}.",
  },
  "coupling.shared": {
    nl: "{count, plural, =0 {Ze hebben niemand gemeen.} one {Ze hebben één actor gemeen: {names}.} other {Ze hebben # actoren gemeen, onder wie {names}.}}",
    en: "{count, plural, =0 {They have nobody in common.} one {They have one actor in common: {names}.} other {They have # actors in common, among them {names}.}}",
  },
  "coupling.expected": {
    nl: "Naar hun grootte zou je er {expected} verwachten{usual, select, yes {: bij zo weinig deelnemers is niemand delen heel gewoon} may {; dat er geen is, kan ook toeval zijn} other {}}.",
    en: "By size you would expect {expected}{usual, select, yes {: with so few participants it is quite usual to share nobody} may {; that there is none can be chance too} other {}}.",
  },
  "coupling.expected.little": { nl: "minder dan 0,1", en: "less than 0.1" },
  "coupling.expected.unknown": {
    nl: "Hoeveel het er naar hun grootte zouden zijn, was hier niet uit te rekenen.",
    en: "How many it would be by their sizes could not be worked out here.",
  },
  "coupling.alike": {
    nl: "{share, select, none {Ze hebben geen domein gemeen.} all {Ze werken aan dezelfde domeinen.} unknown {Van een van beide is geen domein bekend.} other {Hun domeinen komen voor {percent} overeen.}}",
    en: "{share, select, none {They have no domain in common.} all {They work on the same domains.} unknown {Of one of the two no domain is known.} other {Their domains are the same for {percent}.}}",
  },
  "coupling.bodies": {
    nl: "Wel zitten er mensen van {count, plural, one {dezelfde organisatie} other {dezelfde organisaties}} in beide: {names}.",
    en: "Yet people of the same {count, plural, one {organisation} other {organisations}} are in both: {names}.",
  },
  "coupling.steps": {
    nl: "Wie is één stap van beide? {count, plural, one {# actor} other {# actoren}}",
    en: "Who is one step from both? {count, plural, one {# actor} other {# actors}}",
  },
  "coupling.steps.none": {
    nl: "Niemand in het ene heeft hier contact met iemand in het andere.",
    en: "Nobody in the one has contact here with anybody in the other.",
  },
  "coupling.steps.most": {
    nl: "De meeste contacten aan de andere kant hebben:",
    en: "Most contacts on the other side have:",
  },
  "coupling.steps.unordered": {
    nl: "Ook in contact met de andere kant, zonder volgorde: {names}.",
    en: "Also in touch with the other side, in no order: {names}.",
  },
  "coupling.step": {
    nl: "in {project}; contact met {names}{more, plural, =0 {} other { en nog #}}{through, select, tie {} project { (in {kind, select, arrangement {een andere regeling} other {een ander project}})} other { (deels in {kind, select, arrangement {een andere regeling} other {een ander project}})}}",
    en: "in {project}; in touch with {names}{more, plural, =0 {} other { and # more}}{through, select, tie {} project { (in another {kind, select, arrangement {arrangement} other {project}})} other { (partly in another {kind, select, arrangement {arrangement} other {project}})}}",
  },
  "coupling.choose": { nl: "Toon hieronder", en: "Show below" },
  "coupling.choose.named": { nl: "Toon {pair} hieronder", en: "Show {pair} below" },
  "coupling.chosen": { nl: "Hieronder getoond", en: "Shown below" },
  "coupling.time": { nl: "Op de tijdlijn: {pair}", en: "On the time line: {pair}" },
  "coupling.time.period": {
    nl: "{ends, select, both {{from} – {until}} from {vanaf {from}} until {tot {until}} other {periode onbekend}}",
    en: "{ends, select, both {{from} – {until}} from {from {from}} until {until {until}} other {period unknown}}",
  },
  "coupling.time.overlap": { nl: "tegelijk: {period}", en: "at the same time: {period}" },
  "coupling.time.today": { nl: "peildag {day}", en: "as of {day}" },
  "coupling.time.more": {
    nl: "{count, plural, one {Nog # op deze plaats staat} other {Nog # op deze plaats staan}} alleen in de tabel.",
    en: "{count, plural, one {# more in this place is} other {# more in this place are}} in the table only.",
  },
  "coupling.time.key": {
    nl: "Gearceerd en tussen de stippellijnen: de tijd dat beide {kind, select, arrangement {gelden} other {lopen}}. Open balken zijn andere {kind, select, arrangement {regelingen} other {projecten}} op dezelfde plaats. Een punt aan een balk: geen begin of einde bekend.",
    en: "Hatched and between the dotted lines: the time that both {kind, select, arrangement {are in force} other {run}}. Open bars are other {kind, select, arrangement {arrangements} other {projects}} in the same place. A point on a bar: no beginning or end is known.",
  },
  "coupling.time.table": { nl: "Deze tijdlijn als tabel", en: "This time line as a table" },
  "coupling.time.chosen": { nl: "een van de twee", en: "one of the two" },
  "coupling.time.other": { nl: "zelfde plaats", en: "same place" },
  "coupling.map": { nl: "Op de kaart", en: "On the map" },
  "coupling.map.summary": {
    nl: "Kaart met {count, plural, one {# gemeente} other {# gemeenten}} {kind, select, arrangement {waar regelingen hun zetel hebben} other {waar projecten lopen}}. Uitgelicht: {place}, van {pair}.",
    en: "Map with {count, plural, one {# municipality} other {# municipalities}} {kind, select, arrangement {where arrangements have their seat} other {where projects run}}. Lit: {place}, of {pair}.",
  },
  "coupling.map.place": {
    nl: "{kind, select, arrangement {{count, plural, one {# regeling} other {# regelingen}}} other {{count, plural, one {# project} other {# projecten}}}}, {pairs, plural, =0 {geen paar} one {# paar} other {# paren}} met niemand of weinigen gemeen",
    en: "{kind, select, arrangement {{count, plural, one {# arrangement} other {# arrangements}}} other {{count, plural, one {# project} other {# projects}}}}, {pairs, plural, =0 {no pair} one {# pair} other {# pairs}} sharing nobody or few",
  },
  "coupling.map.note": {
    nl: "De dikke rand is de plaats van het gekozen paar; zwakker gekleurd zijn andere plaatsen in dezelfde provincie. Kies een gemeente om het eerste paar daar te zien. De tabel met paren hieronder zegt hetzelfde.",
    en: "The thick border is the place of the chosen pair; other places in the same province are coloured fainter. Choose a municipality to see the first pair there. The table of pairs below says the same.",
  },
  "coupling.map.none": {
    nl: "De plaatsen staan hier als naam, niet als gemeente van de kaart: er is geen kaart bij.",
    en: "The places stand here as a name, not as a municipality of the map: there is no map of it.",
  },
  "coupling.table": {
    nl: "{count, plural, one {Het paar} other {# paren}} als tabel",
    en: "{count, plural, one {The pair} other {# pairs}} as a table",
  },
  "coupling.table.caption": {
    nl: "Paren die tegelijk en dichtbij lopen en niemand of weinig delen",
    en: "Pairs at the same time and near each other that share nobody or few",
  },
  "coupling.column.pair": { nl: "Paar", en: "Pair" },
  "coupling.column.project": { nl: "Wat", en: "What" },
  "coupling.column.place": { nl: "Plaats", en: "Place" },
  "coupling.column.period": { nl: "Periode", en: "Period" },
  "coupling.column.together": { nl: "Tegelijk", en: "At the same time" },
  "coupling.column.share": { nl: "Deel van de kortste", en: "Part of the shorter" },
  "coupling.column.shared": { nl: "Gemeen", en: "In common" },
  "coupling.column.expected": { nl: "Verwacht naar grootte", en: "Expected by size" },
  "coupling.column.theme": { nl: "Zelfde domeinen", en: "Same domains" },
  "coupling.column.steps": { nl: "Eén stap van beide", en: "One step from both" },
  "coupling.column.score": { nl: "Kans om te koppelen (0–1)", en: "Chance to combine (0–1)" },
  "coupling.unlisted": {
    nl: "Er zijn er {count, number} meer: alleen de hoogste staan hier.",
    en: "There are {count, number} more: only the highest stand here.",
  },
  "coupling.rules": {
    nl: "Vergeleken is wat {date, select, none {er ooit was} other {op {day} loopt of nog komt}}, met minstens {days, plural, one {# dag} other {# dagen}} tegelijk{nearby, select, neighbours {; een buurgemeente telt voor {next}} other {}}. Weinig is: hoogstens {part} van het kleinste, en minder dan hun grootte doet verwachten.",
    en: "Compared is what {date, select, none {ever was} other {runs on {day} or is still to come}}, with at least {days, plural, one {# day} other {# days}} at the same time{nearby, select, neighbours {; a neighbouring municipality counts for {next}} other {}}. Few is: at most {part} of the smaller, and fewer than their sizes give.",
  },
  "coupling.left-out.plenary": {
    nl: "Met bijna iedereen, door de lens weggelaten: {count, number}",
    en: "With nearly everyone, left out by the lens: {count, number}",
  },
  "coupling.left-out.no-place": {
    nl: "Zonder plaats, dus niet vergeleken: {count, number}",
    en: "Without a place, so not compared: {count, number}",
  },
  "coupling.left-out.no-period": {
    nl: "Zonder begin en einde, dus niet vergeleken: {count, number}",
    en: "Without beginning and end, so not compared: {count, number}",
  },
  "coupling.left-out.goals": {
    nl: "{count, plural, one {# doel is} other {# doelen zijn}} geen werk op een plaats, en {count, plural, one {telt} other {tellen}} niet mee.",
    en: "{count, plural, one {# goal is} other {# goals are}} no work in a place, and {count, plural, one {does} other {do}} not count.",
  },
  "coupling.left-out.over": {
    nl: "{count, plural, one {# is} other {# zijn}} op deze dag al voorbij.",
    en: "{count, plural, one {# is} other {# are}} over on this day.",
  },
  "coupling.left-out.without-actors": {
    nl: "{count, plural, one {# heeft} other {# hebben}} geen deelnemers.",
    en: "{count, plural, one {# has} other {# have}} no participants.",
  },
  "coupling.cannot": {
    nl: "{kind, select, arrangement {Een plaats is hier de gemeente waar een regeling haar zetel heeft, niet waar zij werkt.} other {Een plaats is een gemeente of dorp zoals het is opgeschreven, geen plek in een straat.}} Een periode is wat is opgeschreven; plannen schuiven. Dat niemand in beide zit, is bij kleine projecten vaak te verwachten, en wie elkaar daarbuiten spreekt, staat hier niet in. Of er iets te koppelen valt, weten de mensen zelf.",
    en: "{kind, select, arrangement {A place is here the municipality in which an arrangement has its seat, not where it works.} other {A place is a municipality or village as it was written down, no spot in a street.}} A period is what was written down; plans shift. That nobody is in both is often to be expected with small projects, and who talks to each other elsewhere does not stand here. Whether there is something to combine the people themselves know.",
  },
} as const satisfies Catalogue;
