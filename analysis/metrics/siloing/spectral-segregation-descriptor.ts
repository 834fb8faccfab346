import type { MetricDescriptor } from "../descriptor.ts";

export const spectralSegregationDescriptor = {
  id: "spectralSegregation",
  family: "siloing",
  name: { nl: "Spectrale segregatie", en: "Spectral segregation" },
  meaning: {
    nl: "Of actoren tussen gelijken zitten die zelf ook tussen gelijken zitten: kijkt verder dan de eigen contacten. Het gemiddelde over alle actoren, en per groep.",
    en: "Whether actors are among their like, who are among their like too: it looks further than the own contacts. The mean over all actors, and per group.",
  },
  formula: "SSI_i = λ·x_i / x̄,  B·x = λ·x,  B_ij = w_ij / s_i,  g_i = g_j",
  range: "0 … 1",
  direction: {
    nl: "0: geen contact binnen de eigen groep. 1: alleen contact binnen de eigen groep.",
    en: "0: no contact inside the own group. 1: contact inside the own group only.",
  },
  undefinedWhen: {
    nl: "Er zijn geen relaties, of er is maar één groep.",
    en: "There are no ties, or there is only one group.",
  },
  nullModel: {
    nl: "Het netwerk blijft zoals het is; de groepen worden hoogstens 999 keer opnieuw willekeurig over de actoren verdeeld, in een groot netwerk minder vaak en in een heel groot netwerk niet.",
    en: "The network stays as it is; the groups are dealt at random over the actors, at most 999 times, in a large network fewer and in a very large one not.",
  },
  reference: "Echenique & Fryer 2007, doi:10.1162/qjec.122.2.441",
  complexity: "O(k·m)",
  peers: {
    nl: "Gelijk aan netseg en aan figuur III van het artikel. Elk samenhangend deel van een groep telt apart. Gewone machtsiteratie blijft slingeren op een tweezijdig deel; hier niet. Met meer groepen per actor telt een contact voor zover de ander in die groep zit: dat is van ons.",
    en: "Equal to netseg and to figure III of the paper. Each connected part of a group counts by itself. Plain power iteration keeps swinging on a two-sided part; not here. With several groups an actor, a contact counts as far as the other is in that group: that is ours.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
