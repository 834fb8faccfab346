import type { MetricDescriptor } from "../descriptor.ts";
import { DISTANCE_CHANCE, DISTANCE_COMPLEXITY, NO_DISTANCE } from "./distance-words.ts";

export const unreachableShareDescriptor = {
  id: "unreachableShare",
  family: "siloing",
  name: { nl: "Onbereikbaar tussen groepen", en: "Unreachable between groups" },
  meaning: {
    nl: "Welk deel van de paren uit verschillende groepen elkaar langs geen enkele route bereikt. Staat altijd naast een gemiddelde afstand, want die gaat alleen over wie elkaar wel bereikt.",
    en: "Which part of the pairs from different groups do not reach each other by any route. Always beside a mean distance, since that is only about those who do.",
  },
  formula: "1 − Σ (1 − s)·[d < ∞] / Σ (1 − s)",
  range: "0 … 1",
  direction: {
    nl: "Hoger dan bij toeval: de breuken in het netwerk lopen langs de groepen.",
    en: "Above chance: the breaks in the network run along the groups.",
  },
  undefinedWhen: NO_DISTANCE,
  nullModel: DISTANCE_CHANCE,
  reference: "Mantel 1967, Cancer Research 27:209–220 (chance)",
  complexity: DISTANCE_COMPLEXITY,
} as const satisfies MetricDescriptor;
