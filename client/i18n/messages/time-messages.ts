import type { Catalogue } from "../message.ts";

/** What changed between two moments. */
export const timeMessages = {
  "workbench.tab.time": { nl: "Tijd", en: "Time" },
  "time.title": { nl: "Wat er veranderde", en: "What changed" },
  "time.choose": { nl: "Welke momenten vergelijken", en: "Which moments to compare" },
  "time.first": { nl: "Eerst", en: "First" },
  "time.second": { nl: "Later", en: "Later" },
  "time.nothing": {
    nl: "Er zijn geen twee momenten om te vergelijken.",
    en: "There are no two moments to compare.",
  },
  "time.share": {
    nl: "Van de relaties tussen wie er beide keren was, bleef eerst <number>{before}</number> binnen {own} ({first}) en later <number>{after}</number> ({second}).",
    en: "Of the ties among those who were there both times, <number>{before}</number> stayed inside {own} first ({first}) and <number>{after}</number> later ({second}).",
    about: "`own` is the own group as a sentence names it; `first` and `second` name the moments",
  },
  "time.share.chance": { nl: "Bij toeval is dat {expected}.", en: "By chance that is {expected}." },
  "time.share.chance.two": {
    nl: "Bij toeval is dat {before} en {after}.",
    en: "By chance that is {before} and {after}.",
  },
  "time.share.undefined": {
    nl: "Hoeveel er binnen {own} bleef, is niet op beide momenten te zeggen.",
    en: "How much stayed inside {own} can’t be told at both moments.",
  },
  "time.derived": {
    nl: "Deze indeling is gemaakt van de projecten die zelf meetellen. Daarom zeggen we niet of de verandering meer is dan toeval.",
    en: "This partition is made from the projects that are counted. So we do not say whether the change is more than chance.",
  },
  "time.verdict.more-inside.clear": {
    nl: "Naast wat toeval geeft, is dat {points} punten meer: de verkokering nam duidelijk toe.",
    en: "Beside what chance gives, that is {points} points more: siloing clearly grew.",
  },
  "time.verdict.less-inside.clear": {
    nl: "Naast wat toeval geeft, is dat {points} punten minder: de verkokering nam duidelijk af.",
    en: "Beside what chance gives, that is {points} points less: siloing clearly fell.",
  },
  "time.verdict.more-inside.slight": {
    nl: "Naast wat toeval geeft, is dat {points} punten meer: hooguit een lichte toename.",
    en: "Beside what chance gives, that is {points} points more: a slight growth at most.",
  },
  "time.verdict.less-inside.slight": {
    nl: "Naast wat toeval geeft, is dat {points} punten minder: hooguit een lichte afname.",
    en: "Beside what chance gives, that is {points} points less: a slight fall at most.",
  },
  "time.verdict.none": {
    nl: "Dat verschil is klein ({points} punten naast toeval): er is geen teken dat de verkokering veranderde.",
    en: "That difference is small ({points} points beside chance): there is no sign that siloing changed.",
  },
  "time.verdict.same": { nl: "Dat is gelijk gebleven.", en: "That stayed the same." },
  "time.measurement.stable": {
    nl: "Dat blijft zo, hoe de antwoorden ook geteld worden.",
    en: "That stands, however the answers are counted.",
  },
  "time.measurement.unstable": {
    nl: "Welke kant het opging, hangt af van hoe de antwoorden geteld worden: het kan ruis zijn.",
    en: "Which way it went depends on how the answers are counted: it may be noise.",
  },
  "time.measurement.none": {
    nl: "Niemand hoefde hier iets te antwoorden: de relaties zijn opgetekend. Daarom hoort er geen marge bij.",
    en: "Nobody had to answer anything here: the ties were put on record. So there is no margin.",
  },
  "time.line.title": { nl: "Het aandeel binnen de groep, door de tijd", en: "The share inside the group, over time" },
  "time.line.summary": {
    nl: "Aandeel binnen {own} per moment: {points}. Bij toeval {expected}.",
    en: "Share inside {own} at each moment: {points}. By chance {expected}.",
  },
  "time.line.point": { nl: "{moment} {share}", en: "{moment} {share}" },
  "time.line.stayers": { nl: "Wie er op elk moment was", en: "Those who were there at every moment" },
  "time.line.everyone": { nl: "Iedereen die er toen was", en: "Everyone who was there then" },
  "time.line.expected": {
    nl: "Bij toeval: het gemiddelde, met waar bijna alle willekeurige verdelingen vallen",
    en: "By chance: the mean, with where nearly all random deals fall",
  },
  "time.line.band": {
    nl: "Hoe ver de manier van tellen het openlaat",
    en: "How far the way of counting leaves it open",
  },
  "time.line.no-trend": {
    nl: "Met minder dan vijf momenten rekenen we geen trend uit.",
    en: "With fewer than five moments no trend is computed.",
  },
  "time.moment": { nl: "Moment", en: "Moment" },
  "time.table.stayers": { nl: "Binnen, wie bleef", en: "Inside, who stayed" },
  "time.table.everyone": { nl: "Binnen, iedereen", en: "Inside, everyone" },
  "time.table.expected": { nl: "Bij toeval, wie bleef", en: "By chance, who stayed" },
  "time.table.band": { nl: "Marge door tellen", en: "Margin by counting" },
  "time.table.actors": { nl: "Actoren", en: "Actors" },
  "time.table.ties": { nl: "Relaties", en: "Ties" },
  "time.as-table": { nl: "Dezelfde cijfers als tabel", en: "The same figures as a table" },
  "time.from-until": { nl: "{from} – {until}", en: "{from} – {until}" },
  "time.undefined": { nl: "niet te zeggen", en: "can’t be told" },
  "time.ties.title": { nl: "Waar de verandering uit bestaat", en: "What the change is made of" },
  "time.ties.finding": {
    nl: "Van de {before, plural, one {# relatie} other {# relaties}} tussen wie bleef, {kept, plural, one {is er # gebleven} other {zijn er # gebleven}}, {ended, plural, one {# geëindigd} other {# geëindigd}} en {formed, plural, one {# nieuw} other {# nieuw}}.",
    en: "Of the {before, plural, one {# tie} other {# ties}} among those who stayed, {kept, plural, one {# was kept} other {# were kept}}, {ended, plural, one {# ended} other {# ended}} and {formed, plural, one {# is new} other {# are new}}.",
  },
  "time.ties.alike": {
    nl: "Van alles wat er op een van beide momenten was, was {jaccard} er beide keren.",
    en: "Of all that was there at either moment, {jaccard} was there both times.",
  },
  "time.ties.too-few": {
    nl: "Dat is zo weinig dat de twee momenten moeilijk te vergelijken zijn.",
    en: "That is so little that the two moments are hard to compare.",
  },
  "time.step.before": { nl: "Relaties eerst ({moment})", en: "Ties first ({moment})" },
  "time.step.formed": { nl: "Nieuw tussen wie bleef", en: "New among those who stayed" },
  "time.step.ended": { nl: "Geëindigd tussen wie bleef", en: "Ended among those who stayed" },
  "time.step.moved": { nl: "Van groep veranderd", en: "Changed group" },
  "time.step.joined": { nl: "Met wie erbij kwam", en: "With those who joined" },
  "time.step.left": { nl: "Met wie wegging", en: "With those who left" },
  "time.step.after": { nl: "Relaties later ({moment})", en: "Ties later ({moment})" },
  "time.side.all": { nl: "Alle", en: "All" },
  "time.side.inside": { nl: "Binnen een groep", en: "Inside a group" },
  "time.side.across": { nl: "Tussen groepen", en: "Between groups" },
  "time.waterfall.summary": {
    nl: "Opbouw van het aantal relaties: {steps}.",
    en: "What the number of ties is made of: {steps}.",
  },
  "time.waterfall.step": { nl: "{label}: {number}", en: "{label}: {number}" },
  "time.waterfall.note": {
    nl: "Elke relatie telt hier als één, hoe sterk zij ook is. Alleen relaties tussen actoren met een groep tellen mee.",
    en: "Each tie counts as one here, however strong it is. Only ties between actors with a group count.",
  },
  "time.survival": {
    nl: "Van de relaties tussen groepen bleef {across}, van die binnen een groep {inside}.",
    en: "Of the ties between groups {across} was kept, of those inside a group {inside}.",
  },
  "time.survival.same": {
    nl: "Bruggen houden even goed stand.",
    en: "Bridges last as well.",
  },
  "time.survival.chance": {
    nl: "Dat verschil kan toeval zijn (p = {p}).",
    en: "That difference may be chance (p = {p}).",
  },
  "time.survival.less.clear": {
    nl: "Bruggen eindigen duidelijk eerder dan bij toeval (p = {p}).",
    en: "Bridges clearly end sooner than by chance (p = {p}).",
  },
  "time.survival.less.slight": {
    nl: "Bruggen eindigen iets eerder dan bij toeval (p = {p}), maar dat verschil is klein.",
    en: "Bridges end slightly sooner than by chance (p = {p}), but that difference is small.",
  },
  "time.survival.more.clear": {
    nl: "Bruggen houden duidelijk beter stand dan bij toeval (p = {p}).",
    en: "Bridges clearly last better than by chance (p = {p}).",
  },
  "time.survival.more.slight": {
    nl: "Bruggen houden iets beter stand dan bij toeval (p = {p}), maar dat verschil is klein.",
    en: "Bridges last slightly better than by chance (p = {p}), but that difference is small.",
  },
  "time.survival.undefined": {
    nl: "Of bruggen even goed standhouden, is niet te zeggen: er was eerst geen relatie binnen een groep, of geen tussen groepen.",
    en: "Whether bridges last as well can’t be told: at first there was no tie inside a group, or none between groups.",
  },
  "time.cells.title": { nl: "Per twee groepen", en: "For each two groups" },
  "time.cells.summary": {
    nl: "Wat bleef, eindigde en begon per twee groepen ({count, plural, one {# rij} other {# rijen}})",
    en: "What was kept, ended and formed for each two groups ({count, plural, one {# row} other {# rows}})",
  },
  "time.cells.note": {
    nl: "Waar op beide momenten geen relatie was, staat geen rij. Wie in twee groepen zit, telt in elk voor een deel.",
    en: "Where there was no tie at either moment there is no row. Who is in two groups counts in each for a part.",
  },
  "time.cells.none": {
    nl: "Er zijn te veel groepen voor een tabel per twee.",
    en: "There are too many groups for a table of each two.",
  },
  "time.cells.groups": { nl: "Groepen", en: "Groups" },
  "time.cells.kept": { nl: "Gebleven", en: "Kept" },
  "time.cells.ended": { nl: "Geëindigd", en: "Ended" },
  "time.cells.formed": { nl: "Nieuw", en: "New" },
  "time.cells.jaccard": { nl: "Beide keren", en: "Both times" },
  "time.cells.change": { nl: "Verschil", en: "Change" },
  "time.cells.inside": { nl: "binnen {group}", en: "inside {group}" },
  "time.cells.between": { nl: "{first} en {second}", en: "{first} and {second}" },
  "time.cells.to": { nl: "{first} naar {second}", en: "{first} to {second}" },
  "time.who.title": { nl: "Wie en wat er kwam en ging", en: "Who and what came and went" },
  "time.who": {
    nl: "{stayed, plural, one {# actor was} other {# actoren waren}} er beide keren, {joined, plural, =0 {niemand kwam erbij} one {# kwam erbij} other {# kwamen erbij}} en {left, plural, =0 {niemand ging weg} one {# ging weg} other {# gingen weg}}.",
    en: "{stayed, plural, one {# actor was} other {# actors were}} there both times, {joined, plural, =0 {nobody joined} other {# joined}} and {left, plural, =0 {nobody left} other {# left}}.",
  },
  "time.list.joined": { nl: "Erbij gekomen ({count, number})", en: "Joined ({count, number})" },
  "time.list.left": { nl: "Weggegaan ({count, number})", en: "Left ({count, number})" },
  "time.list.formed": {
    nl: "Nieuwe relaties tussen wie bleef ({count, number})",
    en: "New ties among those who stayed ({count, number})",
  },
  "time.list.ended": {
    nl: "Geëindigde relaties tussen wie bleef ({count, number})",
    en: "Ties among those who stayed that ended ({count, number})",
  },
  "time.list.projectsJoined": {
    nl: "Begonnen met meedoen ({count, number})",
    en: "Began to take part ({count, number})",
  },
  "time.list.projectsLeft": {
    nl: "Gestopt met meedoen ({count, number})",
    en: "Stopped taking part ({count, number})",
  },
  "time.list.more": {
    nl: "En nog {count, plural, one {#} other {#}} meer; de lijst is hier afgekapt.",
    en: "And {count, plural, one {#} other {#}} more; the list is cut off here.",
  },
  "time.pair": { nl: "{source} en {target}", en: "{source} and {target}" },
  "time.pair.across": { nl: "{source} en {target} (tussen groepen)", en: "{source} and {target} (between groups)" },
  "time.project": { nl: "{actor}: {project}", en: "{actor}: {project}" },
  "time.merged.title": { nl: "Fusies", en: "Mergers" },
  "time.merged.municipalities": {
    nl: "Tussen deze momenten {count, plural, one {ging # gemeente} other {gingen # gemeenten}} op in een andere. Hun relaties staan op naam van de opvolger, ook die van vroeger: een fusie telt niet als verandering.",
    en: "Between these moments {count, plural, one {# municipality} other {# municipalities}} merged into another. Their ties are in the name of the successor, those of before too: a merger does not count as change.",
  },
  "time.merged.bodies": {
    nl: "Tussen deze momenten {count, plural, one {ging # organisatie} other {gingen # organisaties}} op in een andere. Hun relaties staan op naam van de opvolger, ook die van vroeger: een fusie telt niet als verandering.",
    en: "Between these moments {count, plural, one {# body} other {# bodies}} merged into another. Their ties are in the name of the successor, those of before too: a merger does not count as change.",
  },
  "time.merged.split": {
    nl: "{name} is verdeeld over {into}. Welke relatie waar terechtkwam, weet niemand: daarom is dit geteld als weggegaan.",
    en: "{name} was divided over {into}. Nobody knows which tie went where: so it is counted as left.",
  },
  "time.merged.split.followed": {
    nl: "{name} is verdeeld over {into}. De relaties zijn meegegaan naar het grootste deel: {main}.",
    en: "{name} was divided over {into}. Its ties went along to the largest part: {main}.",
  },
  "time.merged.part": { nl: "{name} ({share})", en: "{name} ({share})" },
  "time.merged.list": { nl: "Welke fusies ({count, number})", en: "Which mergers ({count, number})" },
  "time.merged.entry": { nl: "{name} ging op in {into} ({day})", en: "{name} merged into {into} ({day})" },
  "time.steps.title": { nl: "Van moment tot moment", en: "From moment to moment" },
  "time.steps.from": { nl: "Van – tot", en: "From – to" },
  "time.steps.stayed": { nl: "Bleven", en: "Stayed" },
  "time.steps.joined": { nl: "Erbij", en: "Joined" },
  "time.steps.left": { nl: "Weg", en: "Left" },
  "time.steps.jaccard": { nl: "Beide keren", en: "Both times" },
  "time.steps.effect": { nl: "Punten naast toeval", en: "Points beside chance" },
  "time.note": {
    nl: "Een relatie kan zijn geëindigd, of alleen niet meer genoemd of opgetekend. Dat verschil kennen deze gegevens niet.",
    en: "A tie may have ended, or just not have been reported or put on record any more. These data do not know the difference.",
  },
  "time.method.turnover": { nl: "Hoe is geteld wat bleef?", en: "How was counted what was kept?" },
  "time.method.survival": { nl: "Hoe zijn bruggen vergeleken?", en: "How were bridges compared?" },
} satisfies Catalogue;
