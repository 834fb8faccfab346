import type { MetricDescriptor } from "../descriptor.ts";

export const lensOverlapDescriptor = {
  id: "lensOverlap",
  family: "siloing",
  name: { nl: "Op papier en in de praktijk", en: "On paper and in practice" },
  meaning: {
    nl: "Welke paren op papier aan elkaar verbonden zijn, welke in de praktijk, en welke allebei. Op papier: geld, opdrachten, wat in een register of document staat, en gedeelde projecten. In de praktijk: alle andere relaties.",
    en: "Which pairs are tied on paper, which in practice, and which both. On paper: money, mandates, what a register or document says, and shared projects. In practice: all other ties.",
  },
  formula: "both, only one, only the other; by chance in both: Σ over kinds of pairs first × second / possible",
  range: "0 … possible pairs",
  direction: {
    nl: "Veel alleen op papier: afspraken waar nog geen contact bij hoort. Veel alleen in de praktijk: contact dat op niets vastligt.",
    en: "Much on paper only: agreements without contact yet. Much in practice only: contact that rests on nothing.",
  },
  undefinedWhen: {
    nl: "Een van de twee netwerken heeft geen relaties.",
    en: "One of the two networks has no ties.",
  },
  nullModel: {
    nl: "Beide netwerken houden hun vorm en wat er tussen groepen is; binnen elke groep wordt verwisseld wie wie is.",
    en: "Both networks keep their shape and what they have between groups; within each group who is who is mixed.",
  },
  reference: "Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4 (QAP, here within groups)",
  complexity: "O(m × rounds)",
} as const satisfies MetricDescriptor;
