import type { MetricDescriptor } from "../descriptor.ts";

export const reciprocityDescriptor = {
  id: "reciprocity",
  family: "cohesion",
  name: { nl: "Wederkerigheid", en: "Reciprocity" },
  meaning: {
    nl: "Welk deel van de relaties met een richting ook terug loopt: wie advies geeft, krijgt het van dezelfde.",
    en: "Which part of the ties with a direction also runs back: who gives advice gets it from the same.",
  },
  formula: "2M/(2M + A) of ties; M/(M + A) of pairs",
  range: "0 … 1",
  direction: {
    nl: "Hoger: relaties lopen vaker heen en terug. Voor geld of een opdracht is terug niet te verwachten.",
    en: "Higher: ties run both ways more often. Of money or a mandate it is not to be expected.",
  },
  undefinedWhen: { nl: "Geen relatie heeft een richting.", en: "No tie has a direction." },
  nullModel: null,
  reference: "Wasserman & Faust 1994, Social Network Analysis, ch. 13",
  complexity: "O(m log d)",
  peers: {
    nl: "igraph en networkx geven het deel van de relaties; de standaard van sna telt paren zonder relatie mee en is in elk dun netwerk bijna 1.",
    en: "igraph and networkx give the part of the ties; the default of sna counts pairs without a tie and is near 1 in every sparse network.",
  },
} as const satisfies MetricDescriptor;
