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
