import type { MetricDescriptor } from "../descriptor.ts";

const TOO_LARGE = {
  nl: "Niemand heeft een groep, er is maar één groep of geen relatie, of het netwerk is te groot om alle afstanden te bewaren.",
  en: "Nobody has a group, there is one group or no tie, or the network is too large to keep all distances.",
};

export const introductionGainDescriptor = {
  id: "introductionGain",
  family: "bridging",
  name: { nl: "Wat een kennismaking verandert", en: "What an introduction changes" },
  meaning: {
    nl: "Hoeveel dichter de groepen bij elkaar komen als deze twee elkaar kennen, en hoeveel paren uit verschillende groepen een kortere weg krijgen. Gerichte relaties gelden in beide richtingen: wie elkaar ontmoet, ontmoet elkaar allebei.",
    en: "How much nearer the groups come to each other when these two know each other, and how many pairs from different groups get a shorter route. Directed ties hold both ways: who meets, meets both ways.",
  },
  formula:
    "Σ_{s<t} ω(s,t)·(1/d after − 1/d before) / Σ ω: the rise of crossEfficiency; of a list the surrogate lets every pair take one new tie at most, and is never more than the true gain",
  range: "0 … 1 for a tie, a small number; 0 … Σ ω as a sum over pairs",
  direction: {
    nl: "Hoger: meer paren komen dichterbij. Het zegt niets over de vraag of de kennismaking slaagt.",
    en: "Higher: more pairs come nearer. It does not say whether the introduction succeeds.",
  },
  undefinedWhen: TOO_LARGE,
  nullModel: {
    nl: "Evenveel kennismakingen onder dezelfde grenzen: 200 keer geloot, de waarschijnlijkste, en die tussen de drukste actoren.",
    en: "As many introductions under the same limits: drawn 200 times, the likeliest, and those between the busiest actors.",
  },
  reference:
    "Schakelwerk; greedy: Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971; with caps: Fisher, Nemhauser & Wolsey 1978, doi:10.1007/BFb0121195",
  complexity: "O(n + |A||B|) for a tie, A and B those at least two steps nearer to one of its ends; n² bytes",
} as const satisfies MetricDescriptor;

export const raisingTieDescriptor = {
  id: "raisingTie",
  family: "bridging",
  name: { nl: "Een weg erbij tussen twee groepen", en: "One more route between two groups" },
  meaning: {
    nl: "Of een kennismaking ervoor zorgt dat er één actor meer moet wegvallen voor twee groepen geen contact meer hebben.",
    en: "Whether an introduction makes it take one actor more to leave before two groups have no contact any more.",
  },
  formula:
    "κ(A, B) rises to κ + 1 ⇔ a further route could leave u and go on from v in the residual network, or the reverse",
  range: "yes, no",
  direction: {
    nl: "Ja: het contact tussen die twee groepen hangt minder op enkelen.",
    en: "Yes: contact between those two groups hangs less on a few.",
  },
  undefinedWhen: {
    nl: "Er zijn te veel paren van groepen. Alleen voor groepen die hoogstens twee actoren bijeenhouden, en minder dan de kleinste leden heeft.",
    en: "There are too many pairs of groups. Only for groups that at most two actors keep in touch, and fewer than the smaller has members.",
  },
  nullModel: null,
  reference: "Menger 1927, doi:10.4064/fm-10-1-96-115; residual network: Dinic 1970, Soviet Math. Dokl. 11:1277–1280",
  complexity: "O(m·√n) for every two groups",
} as const satisfies MetricDescriptor;

export const tieLikelihoodDescriptor = {
  id: "tieLikelihood",
  family: "bridging",
  name: { nl: "Hoe waarschijnlijk een relatie is", en: "How likely a tie is" },
  meaning: {
    nl: "Hoeveel contacten twee actoren delen, waarbij wie weinig mensen kent zwaarder telt. Het is iets anders dan nuttig: het waarschijnlijkst is meer van hetzelfde, binnen de eigen koker.",
    en: "How many contacts two actors share, where one who knows few counts for more. It is not the same as useful: likeliest is more of the same, inside one's own silo.",
  },
  formula:
    "Adamic–Adar Σ 1/ln k_w over shared contacts w; as a rank among the candidates. Beside it: shared contacts, Jaccard, Σ 1/k_w, (A² + 0.01·A³)_uv, k_u·k_v",
  range: "0 … ; as a rank 0 … 1",
  direction: {
    nl: "Hoger: eerder vanzelf ontstaan, of er al zonder dat iemand het noemde.",
    en: "Higher: sooner made by itself, or there already without anybody having said so.",
  },
  undefinedWhen: { nl: "De twee delen geen contact.", en: "The two share no contact." },
  nullModel: {
    nl: "Een tiende van de relaties wordt verstopt, twintig keer, en gezocht tussen alle paren zonder relatie.",
    en: "A tenth of the ties is hidden, twenty times, and looked for among all pairs without a tie.",
  },
  reference:
    "Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1; Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8; Lü, Jin & Zhou 2009, doi:10.1103/PhysRevE.80.046122",
  complexity: "O(Σ k²)",
  peers: {
    nl: "NetworkX en igraph geven dezelfde getallen. Zij rangschikken alle paren samen; hier worden paren uit verschillende groepen apart beoordeeld.",
    en: "NetworkX and igraph give the same numbers. They rank all pairs together; here pairs from different groups are judged by themselves.",
  },
} as const satisfies MetricDescriptor;

export const adviceQualityDescriptor = {
  id: "adviceQuality",
  family: "bridging",
  name: { nl: "Hoe goed dit advies hier is", en: "How good this advice is here" },
  meaning: {
    nl: "Hoe goed verstopte relaties van dit netwerk worden teruggevonden, voor alle paren en voor paren uit verschillende groepen apart.",
    en: "How well hidden ties of this network are found again, for all pairs and for pairs from different groups by themselves.",
  },
  formula: "AUC = P(score there > score not) + ½·P(equal); precision of the first k; average precision",
  range: "0 … 1; mean of the repeats with the middle nine tenths of them",
  direction: {
    nl: "AUC 0,5 is zoveel als toeval; een precisie zegt pas iets naast het deel dat er werkelijk is.",
    en: "AUC 0.5 is as much as chance; a precision says something only beside the part that is there.",
  },
  undefinedWhen: {
    nl: "Geen verstopte relatie van die soort, of het netwerk is te groot voor vijf herhalingen.",
    en: "No hidden tie of that kind, or the network is too large for five repeats.",
  },
  nullModel: {
    nl: "Het deel van alle paren dat er werkelijk is: dat vindt wie loot.",
    en: "The part of all pairs that is there: what drawing lots finds.",
  },
  reference: "Yang, Lichtenwalter & Chawla 2015, doi:10.1007/s10115-014-0789-0",
  complexity: "O(n²) a repeat",
} as const satisfies MetricDescriptor;

export const spannerReachDescriptor = {
  id: "spannerReach",
  family: "bridging",
  name: { nl: "Wie één actor zou moeten ontmoeten", en: "Whom one actor should meet" },
  meaning: {
    nl: "Met wie een actor kennis zou moeten maken om andere groepen, of de andere wereld, het dichtst te naderen.",
    en: "Whom an actor should meet to come nearest to other groups, or to the other world.",
  },
  formula: "Σ_t ω(u,t)/d(u,t) / Σ_t ω(u,t), d(u,t) = min(d, 1 + d(v,t)) over those met; greedy",
  range: "0 … 1",
  direction: {
    nl: "Hoger: dichterbij. De lijst bereikt minstens 63 % van wat de beste even lange lijst toevoegt.",
    en: "Higher: nearer. The list reaches at least 63 % of what the best list of its length adds.",
  },
  undefinedWhen: { nl: "Niemand verschilt van deze actor van groep.", en: "Nobody differs from this actor in group." },
  nullModel: null,
  reference: "Crescenzi et al. 2016, doi:10.1145/2953882; Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971",
  complexity: "O(size·n²)",
} as const satisfies MetricDescriptor;
