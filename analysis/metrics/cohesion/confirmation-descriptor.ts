import type { MetricDescriptor } from "../descriptor.ts";

export const confirmationDescriptor = {
  id: "confirmation",
  family: "cohesion",
  name: { nl: "Bevestiging", en: "Confirmation" },
  meaning: {
    nl: "Van de paren waarvan beide kanten antwoordden en minstens één de relatie noemde: bij welk deel noemden beide haar.",
    en: "Of the pairs of whom both answered and at least one named the tie: in which part both did.",
  },
  formula: "C/(C + U); q̂ = 2C/(2C + U); ties = (2C + U)²/4C",
  range: "0 … 1",
  direction: {
    nl: "Hoger: wie antwoordden, zien dezelfde relaties. Lager zegt niet wie gelijk heeft: een relatie kan voor de een meer tellen dan voor de ander.",
    en: "Higher: those who answered see the same ties. Lower does not say who is right: a tie may matter more to the one than to the other.",
  },
  undefinedWhen: {
    nl: "Tussen twee die allebei antwoordden is geen relatie genoemd.",
    en: "No tie was named between two who both answered.",
  },
  nullModel: null,
  reference: "Capture–recapture with two lists: Lincoln 1930; Chapman 1951",
  complexity: "O(m log d)",
  peers: {
    nl: "De standaard van sna voor wederkerigheid telt ook paren zonder relatie als eens. Wij tellen alleen paren met een relatie.",
    en: "The default of sna for reciprocity counts pairs without a tie as agreeing too. We count pairs with a tie only.",
  },
} as const satisfies MetricDescriptor;
