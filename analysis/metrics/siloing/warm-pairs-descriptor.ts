import type { MetricDescriptor } from "../descriptor.ts";
import { DISTANCE_CHANCE, DISTANCE_COMPLEXITY, NO_DISTANCE } from "./distance-words.ts";

export const warmPairsDescriptor = {
  id: "warmPairs",
  family: "siloing",
  name: { nl: "Kennen elkaar of delen een contact", en: "Know each other or share a contact" },
  meaning: {
    nl: "Welk deel van de paren uit verschillende groepen elkaar kent of minstens één contact deelt. Zij zijn met één kennismaking bij elkaar te brengen; het cijfer beweegt dus mee met wat u kunt doen.",
    en: "Which part of the pairs from different groups know each other or share at least one contact. One introduction brings them together, so the number moves with what you can do.",
  },
  formula: "Σ (1 − s)·[d ≤ 2] / Σ (1 − s);  directed: along the direction of the ties",
  range: "0 … 1",
  direction: {
    nl: "Lager dan bij toeval: wie iemand uit een andere groep zoekt, kent zelden iemand die haar kent.",
    en: "Below chance: who looks for somebody in another group seldom knows anybody who knows them.",
  },
  undefinedWhen: NO_DISTANCE,
  nullModel: DISTANCE_CHANCE,
  reference: "Schakelwerk; chance: Mantel 1967, Cancer Research 27:209–220",
  complexity: DISTANCE_COMPLEXITY,
} as const satisfies MetricDescriptor;
