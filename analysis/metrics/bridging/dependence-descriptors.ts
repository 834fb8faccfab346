import type { MetricDescriptor } from "../descriptor.ts";

const REFERENCE_CUTS = "Menger 1927, doi:10.4064/fm-10-1-96-115; Dinic 1970, Soviet Math. Dokl. 11:1277–1280";

export const minimumCutDescriptor = {
  id: "minimumCut",
  family: "bridging",
  name: { nl: "Zo weinigen houden twee groepen in contact", en: "So few keep two groups in touch" },
  meaning: {
    nl: "Hoeveel actoren er minstens moeten wegvallen voor twee groepen geen contact meer hebben, en wie daar altijd bij zijn. Leden van de groepen tellen mee; daarnaast staat hoeveel het er zijn als alleen anderen wegvallen.",
    en: "How many actors must at least leave before two groups have no contact any more, and who always are among them. Members of the groups count; beside it stands how many there are when only others leave.",
  },
  formula: "κ(A, B) = routes from A to B without an actor in common = fewest actors that part A from B",
  range: "0 … min(|A|, |B|)",
  direction: {
    nl: "Lager: het contact hangt op minder mensen. 1: op één. Gelijk aan de kleinste groep: het hangt op niemand in het bijzonder.",
    en: "Lower: contact hangs on fewer people. 1: on one. Equal to the smaller group: it hangs on nobody in particular.",
  },
  undefinedWhen: {
    nl: "Als alleen anderen mogen wegvallen: wanneer leden rechtstreeks verbonden zijn, of in beide groepen zitten.",
    en: "Where only others may leave: when members are tied directly, or are in both groups.",
  },
  nullModel: null,
  reference: REFERENCE_CUTS,
  complexity: "O(m·√n) for every two groups",
} as const satisfies MetricDescriptor;

export const minimumTieCutDescriptor = {
  id: "minimumTieCut",
  family: "bridging",
  name: { nl: "Zo weinig relaties houden twee groepen in contact", en: "So few ties keep two groups in touch" },
  meaning: {
    nl: "Hoeveel relaties er minstens moeten wegvallen voor twee groepen geen contact meer hebben, terwijl iedereen blijft.",
    en: "How many ties must at least be lost before two groups have no contact any more, while everybody stays.",
  },
  formula: "λ(A, B) = routes from A to B without a tie in common = fewest ties that part A from B",
  range: "0 …; ≥ κ(A, B)",
  direction: {
    nl: "Lager: het contact hangt op minder relaties. Nooit minder dan het aantal actoren dat het kan verbreken: een actor kan veel relaties dragen.",
    en: "Lower: contact hangs on fewer ties. Never fewer than the actors who can part the two: an actor can carry many ties.",
  },
  undefinedWhen: {
    nl: "Iemand zit in beide groepen: dan verbreekt geen verlies van relaties het contact.",
    en: "Somebody is in both groups: then no loss of ties parts them.",
  },
  nullModel: null,
  reference: REFERENCE_CUTS,
  complexity: "O(m·√m) for every two groups",
} as const satisfies MetricDescriptor;

export const secondRouteDescriptor = {
  id: "secondRoute",
  family: "bridging",
  name: { nl: "Een tweede weg", en: "A second route" },
  meaning: {
    nl: "Van welk deel van de paren uit verschillende groepen die elkaar kunnen bereiken, is er een tweede weg met andere tussenpersonen.",
    en: "Of which part of the pairs from different groups that can reach each other there is a second route with other people in between.",
  },
  formula: "Σ ω over pairs in one block of three or more / Σ ω over pairs with a route",
  range: "0 … 1",
  direction: {
    nl: "Hoger: minder paren verliezen elkaar als één actor wegvalt.",
    en: "Higher: fewer pairs lose each other when one actor leaves.",
  },
  undefinedWhen: {
    nl: "Geen paar uit verschillende groepen kan elkaar bereiken. Gerichte relaties gelden in beide richtingen.",
    en: "No pair from different groups can reach each other. Directed ties hold in both directions.",
  },
  nullModel: null,
  reference: "Whitney 1932, doi:10.2307/2371086",
  complexity: "O(n + m)",
} as const satisfies MetricDescriptor;

export const unavoidablePairsDescriptor = {
  id: "unavoidablePairs",
  family: "bridging",
  name: { nl: "Geen weg omheen", en: "No way around" },
  meaning: {
    nl: "Voor hoeveel paren van anderen uit verschillende groepen deze actor op elke kortste weg ligt: valt hij weg, dan wordt hun weg langer of is er geen meer.",
    en: "For how many pairs of others from different groups this actor is on every shortest route: without it their route gets longer, or there is none left.",
  },
  formula: "U(v) = Σ_{s<t, s≠v≠t} ω(s,t)·[every shortest route from s to t passes v]",
  range: "0 …",
  direction: {
    nl: "Hoger: meer paren kunnen niet om deze actor heen. Het zegt iets over de plek in het netwerk, niet over de persoon.",
    en: "Higher: more pairs cannot do without this actor. It tells of the place in the network, not of the person.",
  },
  undefinedWhen: {
    nl: "Het netwerk is te groot om alle kortste wegen te zoeken.",
    en: "The network is too large to search all shortest routes.",
  },
  nullModel: null,
  reference: "Schakelwerk; dominators after Cooper, Harvey & Kennedy 2001",
  complexity: "O(n·m)",
} as const satisfies MetricDescriptor;

export const lossCurveDescriptor = {
  id: "lossCurve",
  family: "bridging",
  name: { nl: "Wat blijft als de meest nodigen weggaan", en: "What stays when the most needed leave" },
  meaning: {
    nl: "Welk deel van hun bereik naar andere groepen de blijvers houden als één voor één weggaat wie het meest nodig is, naast wat zij houden als er evenveel willekeurige actoren weggaan.",
    en: "Which part of their reach to other groups those who stay keep when, one by one, whoever is most needed leaves, beside what they keep when as many leave at random.",
  },
  formula: "Σ_{s≠t stay} ω/d after / Σ_{s≠t stay} ω/d before",
  range: "0 … 1",
  direction: {
    nl: "Hoe verder de lijn onder die van toeval ligt, hoe meer het bereik op weinigen rust.",
    en: "The further the line lies below that of chance, the more reach rests on few.",
  },
  undefinedWhen: {
    nl: "Niemand is voor een paar onmisbaar, of het netwerk is te groot.",
    en: "Nobody is indispensable to any pair, or the network is too large.",
  },
  nullModel: {
    nl: "Evenveel actoren gaan willekeurig weg, vele malen; het gemiddelde en de middelste negen tiende.",
    en: "As many actors leave at random, many times; the mean and the middle nine tenths.",
  },
  reference: "Albert, Jeong & Barabási 2000, doi:10.1038/35019019",
  complexity: "O(n·m) per step",
} as const satisfies MetricDescriptor;

export const keySetsDescriptor = {
  id: "keySets",
  family: "bridging",
  name: { nl: "Samen laten zij het grootste gat", en: "Together they leave the largest gap" },
  meaning: {
    nl: "Welke één tot vijf actoren samen de anderen het verst uit elkaar laten als zij weg zijn: welk deel van de paren die blijven geen weg meer heeft, en hoe ver zij van elkaar raken. Voor alle paren, en voor die uit verschillende groepen.",
    en: "Which one to five actors together leave the others farthest apart when they are gone: which part of the pairs that stay has no route left, and how far apart they get. For all pairs, and for those from different groups.",
  },
  formula: "F = 1 − Σ_{s≠t stay} ω·[route] / Σ ω;  F_D = 1 − Σ_{s≠t stay} ω/d / Σ ω",
  range: "0 … 1",
  direction: {
    nl: "Hoe verder boven wat evenveel willekeurige actoren laten verliezen, hoe meer er op dit stel samen rust. Het is niet de rij van de meest centrale actoren: die kunnen elkaar vervangen.",
    en: "The further above what as many actors at random make lost, the more rests on this set together. It is not the row of the most central actors: these can stand in for each other.",
  },
  undefinedWhen: {
    nl: "Er blijft geen paar over, of het netwerk is te groot. De zoektocht probeert niet alle stellen: een ander stel kan meer doen.",
    en: "No pair is left, or the network is too large. The search does not try every set: another one may do more.",
  },
  nullModel: {
    nl: "Evenveel willekeurige actoren gaan weg, 200 keer: het gemiddelde en de middelste acht tiende.",
    en: "As many actors at random leave, 200 times: the mean and the middle eight tenths.",
  },
  reference: "Borgatti 2006, doi:10.1007/s10588-006-7084-x",
  complexity: "O(sets tried × n·m/32)",
  peers: {
    nl: "keyplayer deelt de afstandsvorm door de grootste 1/d van het hele netwerk; hier niet, zoals in het artikel.",
    en: "keyplayer divides the form by distance by the largest 1/d of the whole network; not here, as in the paper.",
  },
} as const satisfies MetricDescriptor;

export const reachingSetDescriptor = {
  id: "reachingSet",
  family: "bridging",
  name: { nl: "Samen bereiken zij de meesten", en: "Together they reach most" },
  meaning: {
    nl: "Een klein stel actoren dat samen zo veel mogelijk anderen in twee stappen bereikt.",
    en: "A small set of actors that together reach as many others as they can in two steps.",
  },
  formula: "greedy max |∪_{v∈S} N₂[v]| / n",
  range: "0 … 1",
  direction: {
    nl: "Hoger: via deze actoren komt een bericht bij meer anderen. Er kunnen andere stellen zijn die evenveel bereiken.",
    en: "Higher: through these actors a message gets to more others. Other sets may reach as many.",
  },
  undefinedWhen: { nl: "Niemand heeft een groep.", en: "Nobody has a group." },
  nullModel: null,
  reference: "Borgatti 2006, doi:10.1007/s10588-006-7084-x; Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971",
  complexity: "O(size·n·reach)",
} as const satisfies MetricDescriptor;
