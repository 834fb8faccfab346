import type { MetricDescriptor } from "../descriptor.ts";

export const crossShareDescriptor = {
  id: "crossShare",
  family: "bridging",
  name: { nl: "Deel van wat groepen verbindt", en: "Part of what connects groups" },
  meaning: {
    nl: "Welk deel van alle samenwerking tussen verschillende groepen via deze regeling, dit project of deze actor loopt.",
    en: "Which part of all cooperation between different groups runs through this arrangement, project or actor.",
  },
  formula: "Σ w·(1 − s) here / Σ w·(1 − s) in all",
  range: "0 … 1",
  direction: {
    nl: "Hoger: er hangt meer van de verbinding aan. Delen van projecten tellen op tot 1; een relatie telt bij beide actoren mee, dus hun delen niet.",
    en: "Higher: more of the connection rests on it. Parts of projects add up to 1; a tie counts for both its actors, so theirs do not.",
  },
  undefinedWhen: { nl: "Er loopt niets tussen groepen.", en: "Nothing runs between groups." },
  nullModel: null,
  reference: "Newman 2001, doi:10.1103/PhysRevE.64.016132 (weights)",
  complexity: "O(Σ q²)",
} as const satisfies MetricDescriptor;
