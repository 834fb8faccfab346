import type { MetricDescriptor } from "../descriptor.ts";
import { DEALT } from "./literature-words.ts";

export const guptaAndersonMayDescriptor = {
  id: "guptaAndersonMay",
  family: "siloing",
  name: { nl: "Q van Gupta, Anderson en May", en: "Gupta, Anderson and May’s Q" },
  meaning: {
    nl: "Welk deel van de eigen contacten een groep gemiddeld binnen houdt. Elke groep telt even zwaar, hoe klein ook: een kleine gesloten groep valt hier op, ook als het geheel open is.",
    en: "Which part of its own contacts a group keeps inside, on average. Every group has the same say, however small: a small closed group shows here even when the whole is open.",
  },
  formula: "(Σ_g P_gg − 1) / (K − 1),  P_gh = T_gh / Σ_h T_gh",
  range: "−1/(K − 1) … 1",
  direction: { nl: "1: niets gaat naar buiten. Lager: opener.", en: "1: nothing goes outside. Lower: more open." },
  undefinedWhen: {
    nl: "Er is maar één groep, of een groep heeft geen relaties.",
    en: "There is only one group, or a group has no ties.",
  },
  nullModel: DEALT,
  reference: "Gupta, Anderson & May 1989, doi:10.1097/00002030-198912000-00005",
  complexity: "O(m)",
  peers: {
    nl: "netseg gooit bij richting de helft van de tabel weg (0,952 in plaats van 0,844 voor de schoolklas) en stopt bij een groep zonder relaties. Voor twee groepen zonder richting is het gelijk aan de assortativiteit.",
    en: "For directed ties netseg throws half the table away (0.952 instead of 0.844 for the classroom), and it stops at a group without ties. For two groups, undirected, it equals assortativity.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
