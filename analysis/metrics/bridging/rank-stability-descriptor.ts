import type { MetricDescriptor } from "../descriptor.ts";

export const rankStabilityDescriptor = {
  id: "rankStability",
  family: "bridging",
  name: { nl: "Hoe vast een plaats is", en: "How firm a place is" },
  meaning: {
    nl: "Of een actor bij de eerste tien blijft als een deel van de relaties niet bekend was geweest.",
    en: "Whether an actor stays among the first ten if a part of the ties had not been known.",
  },
  formula: "P(rank ≤ 10) over 200 draws without 5, 10 or 20 % of the ties; Kendall τ_b between rankings",
  range: "0 … 1; τ_b −1 … 1",
  direction: {
    nl: "0,8 of meer: stevig. 0,5 tot 0,8: waarschijnlijk. Lager: onzeker. Gelijke waarden delen een rang.",
    en: "0.8 or more: stable. 0.5 to 0.8: probable. Lower: uncertain. Equal values share a rank.",
  },
  undefinedWhen: {
    nl: "Er loopt niets tussen groepen, of het netwerk is te groot voor genoeg trekkingen.",
    en: "Nothing runs between groups, or the network is too large for enough draws.",
  },
  nullModel: null,
  reference:
    "Borgatti, Carley & Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001; Kendall 1945, doi:10.1093/biomet/33.3.239",
  complexity: "O(draws × n(n + m))",
} as const satisfies MetricDescriptor;
