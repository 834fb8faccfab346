import type { MetricDescriptor } from "../descriptor.ts";

const ONE_WORLD = {
  nl: "Alle actoren horen bij één wereld, of allemaal bij beide; of er zijn geen relaties.",
  en: "All actors are of one world, or all are of both; or there are no ties.",
};

export const systemLifeShareDescriptor = {
  id: "systemLifeShare",
  family: "bridging",
  name: { nl: "Contact tussen systeemwereld en leefwereld", en: "Contact between system world and lifeworld" },
  meaning: {
    nl: "Welk deel van de relaties, naar gewicht, de systeemwereld met de leefwereld verbindt. Een actor in beide werelden telt voor een halve in elk.",
    en: "Which part of the ties, by weight, connects the system world with the lifeworld. An actor in both worlds counts for a half in each.",
  },
  formula: "Σ w·(1 − s_world) / Σ w",
  range: "0 … 1",
  direction: {
    nl: "Lager dan toeval: de werelden zijn minder met elkaar in contact dan hun omvang zou geven. Hoeveel contact goed is, staat hier niet.",
    en: "Lower than chance: the worlds are less in contact than their sizes would give. How much contact is good does not stand here.",
  },
  undefinedWhen: ONE_WORLD,
  nullModel: {
    nl: "De werelden worden steeds opnieuw willekeurig over de actoren verdeeld; bestaan zij uit hele organisaties, dan over die organisaties. In een enquête ook apart over wie antwoordde en wie niet; wat het dichtst bij de uitkomst ligt, telt.",
    en: "The worlds are dealt at random over the actors, again and again; over whole organisations where they consist of these. In a survey also apart over who answered and who did not; what is nearer to the outcome counts.",
  },
  reference: "Krackhardt & Stern 1988, doi:10.2307/2786835, with worlds for groups",
  complexity: "O(m) + deals",
} as const satisfies MetricDescriptor;

export const worldDensityRatioDescriptor = {
  id: "worldDensityRatio",
  family: "bridging",
  name: { nl: "Dichtheid tussen de werelden tegenover erbinnen", en: "Density between the worlds over that within" },
  meaning: {
    nl: "Welk deel van de paren uit twee werelden een relatie heeft, gedeeld door hetzelfde deel van de paren uit één wereld. Relaties tellen, niet hun gewicht.",
    en: "Which part of the pairs of two worlds has a tie, over the same part of the pairs of one world. Ties count, not their weight.",
  },
  formula: "(E / S_E) / (I / S_I)",
  range: "0 … ∞",
  direction: {
    nl: "1: tussen de werelden is er naar verhouding evenveel contact als erbinnen. 0,5: half zo veel.",
    en: "1: in proportion there is as much contact between the worlds as within. 0.5: half as much.",
  },
  undefinedWhen: {
    nl: "Er zijn geen twee actoren uit één wereld, of geen relaties binnen een wereld; of te weinig antwoordden.",
    en: "No two actors are of one world, or no tie is within one; or too few answered.",
  },
  nullModel: null,
  reference: "Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001",
  complexity: "O(m)",
} as const satisfies MetricDescriptor;

export const worldOddsRatioDescriptor = {
  id: "worldOddsRatio",
  family: "bridging",
  name: {
    nl: "Kansverhouding tussen de werelden bij gelijke groep",
    en: "Odds ratio between the worlds with the group held equal",
  },
  meaning: {
    nl: "Hoe de kans op een relatie tussen de werelden zich verhoudt tot die binnen een wereld, terwijl paren uit één groep alleen met zulke paren worden vergeleken, en paren uit twee groepen met elkaar. Zo telt niet mee dat werelden ook andere groepen hebben.",
    en: "How the odds of a tie between the worlds compare with those within one, while pairs of one group are compared with such pairs only, and pairs of two groups with each other. So it does not count that the worlds have other groups too.",
  },
  formula: "(Σ_h b_h·c_h/N_h) / (Σ_h a_h·d_h/N_h),  h = one group, two groups",
  range: "0 … ∞",
  direction: {
    nl: "1: geen verschil tussen de werelden. 0,2: vijf keer zo kleine kansen op contact over de grens.",
    en: "1: no difference between the worlds. 0.2: odds of contact across the border that are five times as small.",
  },
  undefinedWhen: {
    nl: "De indeling is die in werelden, niemand heeft een groep, of nergens is er zowel een paar binnen als tussen de werelden; of te weinig antwoordden.",
    en: "The partition is that into worlds, nobody has a group, or nowhere is there a pair within as well as between the worlds; or too few answered.",
  },
  nullModel: null,
  reference: "Mantel & Haenszel 1959, doi:10.1093/jnci/22.4.719",
  complexity: "O(m + C²)",
  peers: {
    nl: "Geen p-waarde uit χ²: de paren zijn niet onafhankelijk. Is een som 0, dan krijgt elk aantal een half erbij. Wie in meer groepen of werelden zit, telt in elk voor een deel; groep en wereld worden daarbij los van elkaar verdeeld.",
    en: "No p-value from χ²: the pairs are not independent. When a sum is 0, each count gets a half. Who is in several groups or worlds counts for a part in each; group and world are then split independently.",
  },
} as const satisfies MetricDescriptor;

export const worldCarriersDescriptor = {
  id: "worldCarriers",
  family: "bridging",
  name: { nl: "Zo weinigen dragen de helft", en: "So few carry half" },
  meaning: {
    nl: "Hoeveel actoren er nodig zijn, te beginnen bij wie het meeste contact tussen de werelden heeft, tot bij de helft van dat contact een van hen betrokken is. De Gini-coëfficiënt zegt hoe ongelijk het over alle actoren is verdeeld.",
    en: "How many actors it takes, beginning with who has most contact between the worlds, until half of that contact involves one of them. The Gini coefficient tells how unequally it is divided over all actors.",
  },
  formula: "min k: Σ w(1 − s_world) of ties with an end among the first k ≥ ½ of all; G = Σ (2i − n − 1)·x_i / (n·Σ x)",
  range: "1 … n; G: 0 … 1",
  direction: {
    nl: "Minder actoren, of een hogere Gini: het contact rust op minder mensen. Weinig contact rust altijd op weinigen: vergelijk met toeval.",
    en: "Fewer actors, or a higher Gini: contact rests on fewer people. Little contact always rests on few: compare with chance.",
  },
  undefinedWhen: {
    nl: "Geen relatie verbindt de werelden; of in een van beide antwoordde minder dan de helft.",
    en: "No tie connects the worlds; or in one of them fewer than half answered.",
  },
  nullModel: {
    nl: "Even veel contact ligt ergens anders: wat van elke relatie tussen de werelden ligt, wordt willekeurig over alle relaties verdeeld, hoogstens 199 keer; het gemiddelde en de middelste negen tiende.",
    en: "As much contact lies anywhere: what of each tie is between the worlds is dealt at random over all ties, at most 199 times; the mean and the middle nine tenths.",
  },
  reference: "Schakelwerk; Gini after Dorfman 1979, doi:10.2307/1924845",
  complexity: "O(m + n log n) per draw",
} as const satisfies MetricDescriptor;

export const worldBetweennessDescriptor = {
  id: "worldBetweenness",
  family: "bridging",
  name: { nl: "Op de route tussen de werelden", en: "On the route between the worlds" },
  meaning: {
    nl: "Op welk deel van de kortste routes tussen een actor uit de systeemwereld en een uit de leefwereld deze actor ligt.",
    en: "On which part of the shortest routes between an actor of the system world and one of the lifeworld this actor lies.",
  },
  formula: "CB_world(v) = Σ_{s≠v≠t} ω(s,t)·σ_st(v) / σ_st,  ω = 1 − s_world; share = CB_world(v) / Σ_{s≠v≠t} ω(s,t)",
  range: "0 … 1 (share), 0 … (raw)",
  direction: {
    nl: "Hoger: er loopt meer tussen de werelden via deze actor. Dat is invloed, maar ook drukte, en kwetsbaar als hij wegvalt.",
    en: "Higher: more between the worlds runs through this actor. That is influence, but also load, and fragile should it drop out.",
  },
  undefinedWhen: {
    nl: "Het netwerk is te groot om alle kortste routes te zoeken, er is geen contact tussen de werelden, of in een van beide antwoordde minder dan de helft.",
    en: "The network is too large to search all shortest routes, there is no contact between the worlds, or in one of them fewer than half answered.",
  },
  nullModel: null,
  reference: "Schakelwerk; after Brandes 2008, doi:10.1016/j.socnet.2007.11.001",
  complexity: "O(n·m)",
} as const satisfies MetricDescriptor;

export const doubleBridgersDescriptor = {
  id: "doubleBridgers",
  family: "bridging",
  name: { nl: "Dubbele bruggen", en: "Double bridges" },
  meaning: {
    nl: "Wie bij het hoogste tiende deel hoort op de routes tussen groepen én op die tussen de werelden.",
    en: "Who is in the top tenth on the routes between groups as well as on those between the worlds.",
  },
  formula:
    "{v: CB(v) in the top tenth} ∩ {v: CB_world(v) in the top tenth}, of those with any; equal values share the border",
  range: "0 … n/10, more where values are equal",
  direction: {
    nl: "Wie op veel routes ligt, ligt vaak op beide: dit zegt waar beide grenzen op dezelfde plek worden overbrugd, niet dat dit bijzonder is.",
    en: "Who is on many routes is often on both: this tells where both borders are bridged in one place, not that this is out of the ordinary.",
  },
  undefinedWhen: {
    nl: "Minder dan 20 actoren liggen op een route tussen groepen, of tussen de werelden; of één van beide is niet bepaald.",
    en: "Fewer than 20 actors are on a route between groups, or between the worlds; or one of both is not defined.",
  },
  nullModel: null,
  reference: "Schakelwerk",
  complexity: "O(n·m), two passes",
} as const satisfies MetricDescriptor;
