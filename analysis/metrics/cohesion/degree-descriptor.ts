import type { MetricDescriptor } from "../descriptor.ts";

export const degreeDescriptor = {
  id: "degree",
  family: "cohesion",
  name: { nl: "Aantal partners", en: "Number of partners" },
  meaning: {
    nl: "Met hoeveel andere actoren deze actor in dit netwerk verbonden is.",
    en: "With how many other actors this actor is tied in this network.",
  },
  formula: "k_i = #{ j : w_ij > 0 },  s_i = Σ_j w_ij",
  range: "0 …",
  direction: {
    nl: "Meer is niet beter: partners kosten tijd.",
    en: "More is not better: partners take time.",
  },
  undefinedWhen: { nl: "Altijd bepaald.", en: "Always defined." },
  nullModel: null,
  reference: "Freeman 1978, doi:10.1016/0378-8733(78)90021-7",
  complexity: "O(m)",
} as const satisfies MetricDescriptor;
