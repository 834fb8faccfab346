import type { Catalogue } from "../message.ts";

/** What hangs on whom: the report on bridges. Structure, and no word on what anybody is worth. */
export const bridgingMessages = {
  "workbench.tab.bridges": { nl: "Bruggen", en: "Bridges" },
  "settings.tab.bridges": { nl: "Bruggen", en: "Bridges" },
  "bridging.title": {
    nl: "Bruggen in dit netwerk, en wat eraan hangt",
    en: "Bridges in this network, and what hangs on them",
  },
  "bridging.touch.title": { nl: "Wie houdt groepen met elkaar in contact?", en: "Who keeps groups in touch?" },
  "bridging.weak.title": { nl: "Kwetsbare schakels", en: "Weak links" },
  "bridging.leaving.title": { nl: "Wat verandert als iemand weggaat?", en: "What changes when somebody leaves?" },
  "bridging.loss.title": { nl: "Rust het contact op weinigen?", en: "Does contact rest on few?" },
  "bridging.second": {
    nl: "Voor {share} van de paren uit verschillende groepen die elkaar kunnen bereiken, is er een tweede weg langs anderen.",
    en: "For {share} of the pairs from different groups that can reach each other, there is a second route through others.",
  },
  "bridging.second.none": {
    nl: "Geen paar uit verschillende groepen kan elkaar bereiken.",
    en: "No pair from different groups can reach each other.",
  },
  "bridging.touch.one": {
    nl: "Tussen {one} en {other} hangt alle contact op één actor{only, select, yes {: {name}.} other {. Dat is bijvoorbeeld {name}: meer dan één actor kan het contact alleen verbreken.}}",
    en: "Between {one} and {other} all contact hangs on one actor{only, select, yes {: {name}.} other {. That is {name}, for example: more than one actor can part the two alone.}}",
  },
  "bridging.touch.one.directed": {
    nl: "Van {one} naar {other} loopt alles via één actor{only, select, yes {: {name}.} other {. Dat is bijvoorbeeld {name}: meer dan één actor kan die weg alleen verbreken.}}",
    en: "From {one} to {other} everything runs through one actor{only, select, yes {: {name}.} other {. That is {name}, for example: more than one actor can break that way alone.}}",
  },
  "bridging.touch.ones": {
    nl: "Bij {count, plural, one {# paar groepen} other {# paren groepen}} hangt alle contact op één actor.",
    en: "For {count, plural, one {# pair} other {# pairs}} of groups all contact hangs on one actor.",
  },
  "bridging.touch.nobody": {
    nl: "Van geen twee groepen met meer dan één lid hangt alle contact op één actor.",
    en: "Of no two groups with more than one member does all contact hang on one actor.",
  },
  "bridging.touch.apart": {
    nl: "{count, plural, one {# paar groepen heeft} other {# paren groepen hebben}} nu al geen contact, ook niet via anderen.",
    en: "{count, plural, one {# pair of groups has} other {# pairs of groups have}} no contact now, not through others either.",
  },
  "bridging.touch.apart.directed": {
    nl: "In {count, plural, one {# richting} other {# richtingen}} tussen twee groepen loopt nu al niets, ook niet via anderen.",
    en: "In {count, plural, one {# direction} other {# directions}} between two groups nothing runs now, not through others either.",
  },
  "bridging.pair": { nl: "{one} en {other}", en: "{one} and {other}" },
  "bridging.pair.directed": { nl: "van {one} naar {other}", en: "from {one} to {other}" },
  "bridging.touch.picture": {
    nl: "Zo weinig actoren houden twee groepen in contact",
    en: "So few actors keep two groups in touch",
  },
  "bridging.touch.value": { nl: "{fewest} van {most}", en: "{fewest} of {most}" },
  "bridging.touch.row": { nl: "{groups}: {value}", en: "{groups}: {value}" },
  "bridging.touch.summary": { nl: "{title}. {rows}.", en: "{title}. {rows}." },
  "bridging.touch.axis": {
    nl: "Het getal is hoeveel actoren er minstens moeten wegvallen, van hoeveel er in de kleinste van de twee groepen zijn. Hoe korter de balk, hoe minder mensen het contact dragen. Een volle balk zegt: het hangt op niemand in het bijzonder.",
    en: "The number is how many actors must at least leave, of how many are in the smaller of the two groups. The shorter the bar, the fewer people carry the contact. A full bar says: it hangs on nobody in particular.",
  },
  "bridging.touch.shown": {
    nl: "Getekend zijn de {count} paren die op de minsten rusten; de tabel heeft ze alle.",
    en: "Drawn are the {count} pairs that rest on the fewest; the table has them all.",
  },
  "bridging.touch.table": {
    nl: "Alle paren van groepen ({count, number})",
    en: "All pairs of groups ({count, number})",
  },
  "bridging.touch.many": {
    nl: "Er zijn te veel groepen om dit voor elk paar uit te zoeken.",
    en: "There are too many groups to find this out for every pair.",
  },
  "bridging.column.groups": { nl: "Groepen", en: "Groups" },
  "bridging.column.fewest": { nl: "Minstens zo veel", en: "At least so many" },
  "bridging.column.smaller": { nl: "Leden van de kleinste", en: "Members of the smaller" },
  "bridging.column.every": { nl: "Daar altijd bij", en: "Always among them" },
  "bridging.column.others": { nl: "Als alleen anderen weggaan", en: "When only others leave" },
  "bridging.column.ties": { nl: "Of zo veel relaties", en: "Or so many ties" },
  "bridging.ties.both": { nl: "iemand zit in beide", en: "somebody is in both" },
  "bridging.every.none": { nl: "niemand altijd; bijvoorbeeld {names}", en: "nobody always; for example {names}" },
  "bridging.others.set": {
    nl: "{fewest, number}{only, select, yes {: {names}} other {, bijvoorbeeld {names}}}",
    en: "{fewest, number}{only, select, yes {: {names}} other {, for example {names}}}",
  },
  "bridging.others.direct": { nl: "leden kennen elkaar zelf", en: "members know each other" },
  "bridging.nobody": { nl: "niemand in het bijzonder", en: "nobody in particular" },
  "bridging.weak.none": {
    nl: "Er is geen plek gevonden waar contact op één actor of één relatie hangt.",
    en: "No place was found where contact hangs on one actor or one tie.",
  },
  "bridging.weak.count": {
    nl: "Op {count, plural, one {# plek hangt} other {# plekken hangt}} contact op één actor of één relatie. Eén extra relatie langs een andere weg neemt zo’n plek weg.",
    en: "In {count, plural, one {# place} other {# places}} contact hangs on one actor or one tie. One more tie along another way takes such a place away.",
  },
  "bridging.weak.groups": {
    nl: "{one} en {other} hebben zonder {name} geen contact meer{only, select, yes {.} other {; dat geldt ook voor minstens één andere actor.}}",
    en: "{one} and {other} have no contact left without {name}{only, select, yes {.} other {; that goes for at least one other actor too.}}",
  },
  "bridging.weak.groups.directed": {
    nl: "Van {one} naar {other} loopt zonder {name} niets meer{only, select, yes {.} other {; dat geldt ook voor minstens één andere actor.}}",
    en: "From {one} to {other} nothing runs any more without {name}{only, select, yes {.} other {; that goes for at least one other actor too.}}",
  },
  "bridging.weak.listed": {
    nl: "Hier staan er {count, number} van de {total, number}: van elke soort de zwaarste.",
    en: "Listed here are {count, number} of the {total, number}: the gravest of each kind.",
  },
  "bridging.weak.directed": {
    nl: "Wie los raakt, heeft helemaal geen contact meer, in geen van beide richtingen. Paren die dan in één richting hun weg verliezen, staan bij wat verandert als iemand weggaat.",
    en: "Who comes loose has no contact left at all, in neither direction. Pairs that then lose their way in one direction are told under what changes when somebody leaves.",
  },
  "bridging.weak.actor": {
    nl: "Zonder {name} {lost, plural, one {raakt # actor} other {raken # actoren}} los van de rest{pairs, plural, =0 {.} other {; # paren uit verschillende groepen verliezen elkaar.}}",
    en: "Without {name} {lost, plural, one {# actor comes} other {# actors come}} loose from the rest{pairs, plural, =0 {.} other {; # pairs from different groups lose each other.}}",
  },
  "bridging.weak.tie": {
    nl: "De relatie tussen {source} en {target} is de enige weg naar {lost, plural, one {# actor} other {# actoren}}{pairs, plural, =0 {.} other {; # paren uit verschillende groepen hangen eraan.}}",
    en: "The tie between {source} and {target} is the only way to {lost, plural, one {# actor} other {# actors}}{pairs, plural, =0 {.} other {; # pairs from different groups hang on it.}}",
  },
  "bridging.weak.organisations": {
    nl: "Van {own} naar {other} {ties, plural, one {loopt de ene relatie} other {lopen alle # relaties}} via {name}.",
    en: "From {own} to {other} {ties, plural, one {the one tie runs} other {all # ties run}} through {name}.",
  },
  "bridging.weak.show": { nl: "Kies in het netwerk", en: "Choose in the network", about: "button at a weak link" },
  "weak-picture.show": { nl: "Zo ziet dat eruit", en: "What that looks like" },
  "weak-picture.loose": {
    nl: "{count, plural, one {# actor raakt los} other {# actoren raken los}}",
    en: "{count, plural, one {# actor comes} other {# actors come}} loose",
  },
  "weak-picture.rest": {
    nl: "de rest: {count, plural, one {# actor} other {# actoren}}",
    en: "the rest: {count, plural, one {# actor} other {# actors}}",
  },
  "weak-picture.members": {
    nl: "{count, plural, one {# lid} other {# leden}}",
    en: "{count, plural, one {# member} other {# members}}",
  },
  "weak-picture.side": { nl: "{title}: {names}", en: "{title}: {names}" },
  "weak-picture.spoken": { nl: "{finding} De kanten: {sides}.", en: "{finding} The sides: {sides}." },
  "weak-picture.others": { nl: "{count, number} andere", en: "{count, number} others" },
  "bridging.weak.more": { nl: "De andere {count, number}", en: "The other {count, number}" },
  "bridging.weak.next": { nl: "De volgende {count, number}", en: "The next {count, number}" },
  "bridging.leaving.finding": {
    nl: "Voor {pairs, plural, one {# paar} other {# paren}} uit verschillende groepen is {name} niet te vermijden: zonder deze actor wordt hun weg langer of is er geen meer. Dat zegt iets over de plek in het netwerk, niet over hoe iemand werkt.",
    en: "For {pairs, plural, one {# pair} other {# pairs}} from different groups {name} can’t be avoided: without this actor their route gets longer or there is none left. That tells of the place in the network, not of how anybody works.",
  },
  "bridging.leaving.equal": {
    nl: "{names} zijn elk voor {pairs, plural, one {# paar} other {# paren}} uit verschillende groepen niet te vermijden: zonder die ene actor wordt hun weg langer of is er geen meer. Dat zegt iets over de plek in het netwerk, niet over hoe iemand werkt.",
    en: "Each of {names} can’t be avoided by {pairs, plural, one {# pair} other {# pairs}} from different groups: without that one actor their route gets longer or there is none left. That tells of the place in the network, not of how anybody works.",
  },
  "bridging.leaving.equals": {
    nl: "{all, select, yes {{count, number}} other {Minstens {count, number}}} actoren zijn elk voor {pairs, plural, one {# paar} other {# paren}} uit verschillende groepen niet te vermijden, meer dan ieder ander: zonder die ene actor wordt hun weg langer of is er geen meer. Dat zegt iets over de plek in het netwerk, niet over hoe iemand werkt.",
    en: "{all, select, yes {{count, number}} other {At least {count, number}}} actors can’t be avoided by {pairs, plural, one {# pair} other {# pairs}} from different groups each, more than anybody else: without that one actor their route gets longer or there is none left. That tells of the place in the network, not of how anybody works.",
  },
  "bridging.leaving.nobody": {
    nl: "Iedereen is te vermijden: zonder één actor wordt voor niemand de weg naar een andere groep langer.",
    en: "Everybody can be avoided: without any one actor nobody’s route to another group gets longer.",
  },
  "bridging.leaving.large": {
    nl: "Dit netwerk is te groot om alle wegen zonder elke actor uit te zoeken.",
    en: "This network is too large to find all routes without each actor.",
  },
  "bridging.leaving.table": { nl: "Gevolg als deze actor weggaat", en: "Effect when this actor leaves" },
  "bridging.leaving.open": {
    nl: "Alle actoren die niet te vermijden zijn ({count, number})",
    en: "All actors who can’t be avoided ({count, number})",
  },
  "bridging.leaving.first": {
    nl: "De eerste {count, number} van {total, number} actoren die niet te vermijden zijn",
    en: "The first {count, number} of {total, number} actors who can’t be avoided",
  },
  "bridging.leaving.directed": {
    nl: "Een weg volgt de richting van de relaties: heen en terug zijn twee paren.",
    en: "A route follows the direction of the ties: there and back are two pairs.",
  },
  "bridging.leaving.untold": {
    nl: "Dit netwerk is te groot om langere en verloren wegen uit elkaar te houden; hun som staat er wel.",
    en: "This network is too large to tell longer and lost routes apart; their sum is given.",
  },
  "bridging.leaving.most": {
    nl: "Zo veel paren kunnen niet om deze actor heen",
    en: "So many pairs can’t do without this actor",
  },
  "bridging.leaving.value": { nl: "{longer} langer, {cutOff} kwijt", en: "{longer} longer, {cutOff} lost" },
  "bridging.leaving.note": {
    nl: "Geteld zijn paren van anderen uit verschillende groepen; wie in twee groepen zit, telt voor een deel. Punten zijn procentpunten van het deel dat binnen de groep blijft.",
    en: "Counted are pairs of others from different groups; who is in two groups counts for a part. Points are percentage points of the share that stays inside the group.",
  },
  "bridging.column.actor": { nl: "Actor", en: "Actor" },
  "bridging.column.group": { nl: "Groep", en: "Group" },
  "bridging.column.pairs": {
    nl: "Paren met een langere of geen weg",
    en: "Pairs with a longer route or none",
  },
  "bridging.column.longer": { nl: "Paren met een langere weg", en: "Pairs with a longer route" },
  "bridging.column.cutOff": { nl: "Paren zonder weg", en: "Pairs without a route" },
  "bridging.column.share": { nl: "Blijft binnen (punten)", en: "Stays inside (points)" },
  "bridging.column.gap": { nl: "Meer dan toeval (punten)", en: "Beyond chance (points)" },
  "bridging.loss.finding": {
    nl: "{count, plural, one {Gaat de meest nodige actor} other {Gaan de # meest nodigen}} weg, dan houden de anderen {kept} van hun bereik naar andere groepen. {count, plural, one {Gaat er één willekeurige actor} other {Gaan er # willekeurig}} weg, dan is dat gemiddeld {random}.",
    en: "When the {count, plural, one {most needed actor leaves} other {# most needed leave}}, the others keep {kept} of their reach to other groups. When {count, plural, one {one actor leaves} other {# leave}} at random, it is {random} on average.",
  },
  "bridging.loss.few": {
    nl: "Dat verschil is klein: het contact rust hier niet op enkelen.",
    en: "That difference is small: contact does not rest on a few here.",
  },
  "bridging.loss.unsure": {
    nl: "Dat verschil is niet klein, maar ook wie willekeurig weggaat, neemt soms zo veel weg: in een klein netwerk is dat vaak zo. Het contact kan hier op weinig mensen rusten.",
    en: "That difference is not small, but whoever leaves at random sometimes takes as much away: in a small network that is often so. Contact may rest on few people here.",
  },
  "bridging.loss.many": {
    nl: "Het contact tussen groepen rust dus voor een deel op weinig mensen.",
    en: "So contact between groups rests in part on few people.",
  },
  "bridging.loss.none": {
    nl: "Niemand is voor een paar onmisbaar, of het netwerk is te groot om dit uit te rekenen.",
    en: "Nobody is indispensable to any pair, or the network is too large to work this out.",
  },
  "bridging.loss.picture": { nl: "Bereik dat de anderen houden", en: "Reach that the others keep" },
  "bridging.loss.row": { nl: "{step}. ook zonder {name}", en: "{step}. also without {name}" },
  "bridging.loss.spoken": {
    nl: "na {step}: {kept}, willekeurig {random}",
    en: "after {step}: {kept}, at random {random}",
  },
  "bridging.loss.found": { nl: "als de meest nodigen weggaan", en: "when the most needed leave" },
  "bridging.loss.random": {
    nl: "als evenveel willekeurige actoren weggaan (gemiddeld)",
    en: "when as many leave at random (mean)",
  },
  "bridging.loss.range": {
    nl: "waar negen van de tien willekeurige keren liggen",
    en: "where nine in ten random times lie",
  },
  "bridging.loss.table": { nl: "Dezelfde cijfers als tabel", en: "The same figures as a table" },
  "bridging.column.step": { nl: "Na", en: "After" },
  "bridging.column.kept": { nl: "Gehouden", en: "Kept" },
  "bridging.column.random": { nl: "Willekeurig", en: "At random" },
  "bridging.column.between": { nl: "Negen van de tien", en: "Nine in ten" },
  "bridging.reaching": {
    nl: "Samen bereiken {names} {share} van de actoren met een groep in hoogstens twee stappen. Er kunnen andere stellen zijn die evenveel bereiken.",
    en: "Together {names} reach {share} of the actors with a group in two steps at most. Other sets may reach as many.",
  },
  "bridging.cannot": {
    nl: "Dit gaat over de relaties die bekend zijn. Een relatie die niet genoemd is, kan een tweede weg zijn. Wie op veel wegen staat, heeft het vaak ook druk: het zegt niets over hoe goed iemand het doet.",
    en: "This is about the ties that are known. A tie that was not named may be a second route. Who stands on many routes is often busy as well: it says nothing of how well anybody does.",
  },
} satisfies Catalogue;
