import type { MetricDescriptor } from "../descriptor.ts";
import { DISTANCE_CHANCE, DISTANCE_COMPLEXITY, DISTANCE_REFERENCE, NO_DISTANCE } from "./distance-words.ts";

const DIRECTION = {
  nl: "Hoger: dichterbij. 1 betekent dat iedereen elkaar kent, 0,5 zoveel als twee stappen, 0 dat niemand elkaar bereikt.",
  en: "Higher: nearer. 1 means that all know each other, 0.5 as much as two steps, 0 that nobody reaches anybody.",
};

export const crossEfficiencyDescriptor = {
  id: "crossEfficiency",
  family: "siloing",
  name: { nl: "Nabijheid tussen groepen", en: "Closeness between groups" },
  meaning: {
    nl: "Hoe dichtbij actoren uit verschillende groepen bij elkaar zijn: het gemiddelde van 1 gedeeld door het aantal stappen. Wie elkaar niet bereikt, telt als 0, zodat een gebroken netwerk nooit dichterbij lijkt.",
    en: "How near actors of different groups are to each other: the mean of 1 over the number of steps. Those who do not reach each other count as 0, so that a broken network never looks nearer.",
  },
  formula: "F_cross = Σ (1 − s)/d / Σ (1 − s),  1/d = 0 without a route; routes may run through actors without a group",
  range: "0 … 1",
  direction: DIRECTION,
  undefinedWhen: NO_DISTANCE,
  nullModel: DISTANCE_CHANCE,
  reference: DISTANCE_REFERENCE,
  complexity: DISTANCE_COMPLEXITY,
  peers: {
    nl: "Een gewoon gemiddelde van afstanden laat weg wie elkaar niet bereikt en daalt dus als een groep losraakt; closeness van graphology heeft hetzelfde euvel. igraph en NetworkX kennen dit gemiddelde (global efficiency) alleen over alle paren samen.",
    en: "A plain mean of distances leaves out those who do not reach each other, and so falls when a group comes loose; closeness in graphology has the same flaw. igraph and NetworkX have this mean (global efficiency) only over all pairs together.",
  },
} as const satisfies MetricDescriptor;

export const withinEfficiencyDescriptor = {
  id: "withinEfficiency",
  family: "siloing",
  name: { nl: "Nabijheid binnen groepen", en: "Closeness inside groups" },
  meaning: {
    nl: "Hoe dichtbij actoren van dezelfde groep bij elkaar zijn, op dezelfde manier geteld. De route mag buitenom lopen.",
    en: "How near actors of the same group are to each other, counted in the same way. The route may run outside the group.",
  },
  formula: "F_within = Σ s/d / Σ s",
  range: "0 … 1",
  direction: DIRECTION,
  undefinedWhen: {
    nl: "Iedereen zit alleen in een groep, of de afstanden zijn niet bepaald.",
    en: "Everybody is alone in a group, or the distances are not defined.",
  },
  nullModel: DISTANCE_CHANCE,
  reference: DISTANCE_REFERENCE,
  complexity: DISTANCE_COMPLEXITY,
} as const satisfies MetricDescriptor;
