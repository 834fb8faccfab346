import type { Catalogue } from "../message.ts";

/** Whether the projects bring the groups together. */
export const projectsMessages = {
  "projects.title": {
    nl: "Brengen projecten en regelingen de groepen samen?",
    en: "Do projects and arrangements bring the groups together?",
  },
  "projects.finding.mixed": {
    nl: "Aan {mixed} van de {projects} met minstens twee deelnemers doen twee of meer groepen mee ({share}).",
    en: "In {mixed} of the {projects} with at least two participants, two or more groups take part ({share}).",
    about: "projects: '55 arrangements', in the coalition's own word",
  },
  "projects.finding.clear": {
    nl: "Toeval zou {expected} geven. Dat verschil van {points} procentpunt is duidelijk: {side, select, less {zij brengen minder vaak groepen samen dan bij toeval} other {zij brengen juist vaker groepen samen dan bij toeval}}.",
    en: "Chance would give {expected}. That difference of {points} percentage points is clear: {side, select, less {they bring groups together less often than by chance} other {they bring groups together more often than by chance}}.",
  },
  "projects.finding.slight": {
    nl: "Toeval zou {expected} geven. Dat verschil van {points} procentpunt is een zwak teken dat zij groepen {side, select, less {minder vaak samenbrengen} other {juist vaker samenbrengen}}.",
    en: "Chance would give {expected}. That difference of {points} percentage points is a weak sign that they bring groups together {side, select, less {less often} other {more often}}.",
  },
  "projects.finding.under-one": {
    nl: "Toeval zou {expected} geven. Dat scheelt minder dan {one}, en is hooguit een zwak teken.",
    en: "Chance would give {expected}. That differs by less than {one}, and is a weak sign at most.",
    about: "one: '1 project', in the coalition's own word",
  },
  "projects.finding.none": {
    nl: "Toeval zou {expected} geven: daarin is geen teken van een verschil.",
    en: "Chance would give {expected}: there is no sign of a difference in that.",
  },
  "projects.finding.fixed": {
    nl: "Met deze deelnemers kan dat niet anders; toeval geeft altijd hetzelfde.",
    en: "With these participants it cannot be otherwise; chance always gives the same.",
  },
  "projects.finding.left-out": {
    nl: "Wat toeval zou geven, is hier niet berekend: zo vaak loten duurt te lang bij zo veel deelnames.",
    en: "What chance would give is not computed here: so many draws take too long with so many participations.",
  },
  "projects.meetings.chance": {
    nl: "Van alle ontmoetingen daarin is {share} binnen {own}; toeval zou {expected} geven. {strength, select, clear {Dat verschil is duidelijk.} slight {Dat verschil is een zwak teken.} other {Daarin is geen teken van een verschil.}}",
    en: "Of all meetings in them {share} are inside {own}; chance would give {expected}. {strength, select, clear {That difference is clear.} slight {That difference is a weak sign.} other {There is no sign of a difference in that.}}",
    about: "own: 'the own safety region'",
  },
  "projects.meetings.alone": {
    nl: "Van alle ontmoetingen daarin is {share} binnen {own}.",
    en: "Of all meetings in them {share} are inside {own}.",
  },
  "projects.reason.no-projects": {
    nl: "Hier is niets te zeggen: onder deze invalshoek brengt geen enkel project of regeling twee actoren met een groep samen.",
    en: "Nothing can be told here: under this lens no project or arrangement brings two actors with a group together.",
  },
  "projects.reason.no-groups": {
    nl: "Geen enkele actor in een project of regeling heeft een groep in deze indeling. Kies een andere indeling.",
    en: "No actor in a project or arrangement has a group in this partition. Choose another partition.",
  },
  "projects.reason.single-group": {
    nl: "Alle deelnemers zitten in één groep. Dan valt er niets samen te brengen; kies een andere indeling.",
    en: "All participants are in one group. Then there is nothing to bring together; choose another partition.",
  },
  "projects.picture": {
    nl: "{kind, select, arrangement {Aan welk deel van de regelingen doen twee of meer groepen mee?} other {Aan welk deel van de projecten doen twee of meer groepen mee?}}",
    en: "{kind, select, arrangement {In which part of the arrangements do two or more groups take part?} other {In which part of the projects do two or more groups take part?}}",
  },
  "projects.picture.summary": {
    nl: "Deel met twee of meer groepen: {share}. Bij toeval gemiddeld {expected}, en meestal tussen {low} en {high}.",
    en: "Part with two or more groups: {share}. By chance {expected} on average, and mostly between {low} and {high}.",
  },
  "projects.caption": {
    nl: "Gearceerd: hoe vaak loten welk deel gaf. Hoe verder de ruit daarvan ligt, hoe minder toeval het verklaart.",
    en: "Hatched: how often the draws gave which part. The further away the diamond lies, the less chance explains it.",
  },
  "projects.pairs.title": { nl: "Welke groepen komen elkaar tegen?", en: "Which groups meet?" },
  "projects.pairs.counts": {
    nl: "Van de {tested, plural, one {# paar} other {# paren}} van twee verschillende groepen {more, plural, =0 {komt er geen elkaar duidelijk vaker tegen} one {komt er # elkaar duidelijk vaker tegen} other {komen er # elkaar duidelijk vaker tegen}} dan bij toeval, en {fewer, plural, =0 {geen} other {#}} duidelijk minder vaak.",
    en: "Of the {tested, plural, one {# pair} other {# pairs}} of two different groups, {more, plural, =0 {none meets} one {# meets} other {# meet}} clearly more often than by chance, and {fewer, plural, =0 {none} other {#}} clearly less often.",
  },
  "projects.pairs.more": {
    nl: "Duidelijk vaker dan bij toeval{left, plural, =0 {} other { (de {shown} grootste verschillen)}}",
    en: "Clearly more often than by chance{left, plural, =0 {} other { (the {shown} widest differences)}}",
    about: "left: how many more there are than are shown",
  },
  "projects.pairs.fewer": {
    nl: "Duidelijk minder vaak dan bij toeval{left, plural, =0 {} other { (de {shown} grootste verschillen)}}",
    en: "Clearly less often than by chance{left, plural, =0 {} other { (the {shown} widest differences)}}",
  },
  "projects.far": {
    nl: "Toeval weet hier niets van afstand: groepen die ver uit elkaar liggen, komen elkaar vanzelf weinig tegen. Hoeveel afstand verklaart, staat bij ‘Verkokerd, of alleen ver weg?’.",
    en: "Chance knows nothing of distance here: groups that lie far apart meet little by themselves. How much distance explains stands under ‘Siloed, or only far apart?’.",
  },
  "projects.pairs.value": { nl: "{found}, toeval {expected}", en: "{found}, chance {expected}" },
  "projects.pairs.summary": { nl: "{title}: {rows}.", en: "{title}: {rows}." },
  "projects.pairs.too-many": {
    nl: "Er zijn te veel groepen om elk paar apart te tellen.",
    en: "There are too many groups to count each pair apart.",
  },
  "projects.key.found": {
    nl: "ontmoetingen: elk paar actoren telt één keer per {kind, select, arrangement {regeling die het deelt} other {project dat het deelt}}",
    en: "meetings: each pair of actors counts once for each {kind, select, arrangement {arrangement that it shares} other {project that it shares}}",
  },
  "projects.shares": {
    nl: "Beide delen naast toeval",
    en: "Both parts beside chance",
  },
  "projects.shares.what": { nl: "Wat is geteld?", en: "What was counted?" },
  "projects.shares.mixed": {
    nl: "Met twee of meer groepen, van alle met minstens twee deelnemers",
    en: "With two or more groups, of all with at least two participants",
  },
  "projects.shares.inside": {
    nl: "Ontmoetingen binnen een groep, van alle ontmoetingen",
    en: "Meetings inside a group, of all meetings",
  },
  "projects.table": {
    nl: "Per paar groepen hoe vaak zij elkaar tegenkomen, naast toeval; wat het verst van toeval ligt staat bovenaan",
    en: "Per pair of groups how often they meet, beside chance; what lies furthest from chance comes first",
  },
  "projects.column.projects": {
    nl: "{kind, select, arrangement {In hoeveel regelingen} other {In hoeveel projecten}}",
    en: "{kind, select, arrangement {In how many arrangements} other {In how many projects}}",
  },
  "projects.column.meetings": { nl: "Ontmoetingen", en: "Meetings" },
  "projects.column.expected": { nl: "Bij toeval", en: "By chance" },
  "projects.column.band": { nl: "Meestal bij toeval", en: "Mostly by chance" },
  "projects.column.q": { nl: "q over alle paren", en: "q over all pairs" },
  "projects.column.kept": { nl: "Vaste koppels", en: "Standing pairs" },
  "projects.backbone": {
    nl: "Vaste koppels: van de {sharing, number} paren actoren die iets delen, {kept, plural, one {deelt er #} other {delen er #}} duidelijk meer dan volgt uit hoe vaak zij meedoen en met hoeveel anderen. Daarvan is {inside} binnen {own}, tegen {all} van alle paren die iets delen.",
    en: "Standing pairs: of the {sharing, number} pairs of actors that share something, {kept, plural, one {# shares} other {# share}} clearly more than follows from how often they take part and with how many others. Of those {inside} are inside {own}, against {all} of all pairs that share something.",
  },
  "projects.backbone.none": {
    nl: "Vaste koppels: geen. Van de {sharing, number} paren actoren die iets delen, deelt er geen duidelijk meer dan volgt uit hoe vaak zij meedoen en met hoeveel anderen.",
    en: "Standing pairs: none. Of the {sharing, number} pairs of actors that share something, none shares clearly more than follows from how often they take part and with how many others.",
  },
  "projects.alone": {
    nl: "{projects} {count, plural, one {heeft} other {hebben}} maar één deelnemer met een groep, en {count, plural, one {telt} other {tellen}} niet mee.",
    en: "{projects} {count, plural, one {has} other {have}} only one participant with a group, and {count, plural, one {is} other {are}} not counted.",
    about: "projects: '2 arrangements', in the coalition's own word",
  },
  "projects.unassigned": {
    nl: "{count, plural, one {# deelnemer zonder groep telt} other {# deelnemers zonder groep tellen}} niet mee.",
    en: "{count, plural, one {# participant without a group is} other {# participants without a group are}} not counted.",
  },
  "projects.list.mixed": { nl: "Met twee of meer groepen: {projects}", en: "With two or more groups: {projects}" },
  "projects.list.mix": {
    nl: "{label} ({groups, plural, one {# groep} other {# groepen}}, {participants, plural, one {# deelnemer} other {# deelnemers}})",
    en: "{label} ({groups, plural, one {# group} other {# groups}}, {participants, plural, one {# participant} other {# participants}})",
  },
  "projects.list.plenary": {
    nl: "Weggelaten, want zo groot dat bijna iedereen er elkaar tegenkomt: {projects}",
    en: "Left out, since so large that nearly everybody meets there: {projects}",
  },
  "projects.list.defining": {
    nl: "Weggelaten, want gebruikt om de indeling te maken: {projects}",
    en: "Left out, since used to make the partition: {projects}",
  },
  "projects.list.left-out": {
    nl: "{label} ({participants, plural, one {# deelnemer} other {# deelnemers}})",
    en: "{label} ({participants, plural, one {# participant} other {# participants}})",
  },
  "projects.method": {
    nl: "Toeval is hier: elke actor doet even vaak mee, {kind, select, arrangement {elke regeling} other {elk project}} houdt evenveel deelnemers, en wie waaraan meedoet is {rounds, number} keer opnieuw geloot (startgetal {seed, number, ::group-off}).",
    en: "Chance here means: each actor takes part as often, {kind, select, arrangement {each arrangement keeps} other {each project keeps}} as many participants, and who takes part in what is drawn anew {rounds, number} times (seed {seed, number, ::group-off}).",
  },
  "projects.cannot": {
    nl: "Toeval laat hier iedereen overal aan meedoen, ook waar onderwerp, plaats of tijd dat uitsluit. Een deel van het verschil is dus gewone taakverdeling. Wie samen op een lijst staat, hoeft elkaar niet te spreken, en contact daarbuiten telt hier niet. Weinig ontmoetingen zijn geen verwijt aan een groep.",
    en: "Chance lets everybody take part in everything here, also where subject, place or time rules that out. So part of the difference is a plain division of work. Who stand on one list need not speak with each other, and contact elsewhere is not counted here. Few meetings are no reproach to a group.",
  },
} satisfies Catalogue;
