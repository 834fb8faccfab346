import type { MetricDescriptor } from "../descriptor.ts";
import { LABEL_PERMUTATION } from "../label-permutation-words.ts";

const NOT_DEFINED = {
  nl: "Er zijn geen relaties, er is maar één groep, of de indeling is gemaakt van de regelingen die zelf meetellen.",
  en: "There are no ties, there is only one group, or the partition is made from the arrangements that are counted.",
};

export const internalShareDescriptor = {
  id: "internalShare",
  family: "siloing",
  name: { nl: "Aandeel binnen de eigen groep", en: "Share inside the own group" },
  meaning: {
    nl: "Welk deel van alle samenwerking tussen actoren uit dezelfde groep blijft. Het zegt alleen iets naast wat toeval zou geven: grote groepen houden vanzelf meer binnen.",
    en: "Which part of all cooperation stays between actors of the same group. It only tells something beside what chance would give: large groups keep more inside by themselves.",
  },
  formula: "I / (I + E),  I = Σ w·s,  s = Σ_g min(p_ig, p_jg)",
  range: "0 … 1",
  direction: {
    nl: "Hoger dan bij toeval: verkokering langs deze indeling. Lager: de groepen zoeken elkaar juist op.",
    en: "Above chance: siloed along this partition. Below: the groups seek each other out.",
  },
  undefinedWhen: NOT_DEFINED,
  nullModel: LABEL_PERMUTATION,
  reference: "Mantel 1967, Cancer Research 27:209–220; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585",
  complexity: "O(m)",
  peers: {
    nl: "De p telt wat gevonden is als een van de verdelingen mee, (r + 1)/(B + 1), en is dus nooit 0; migraph deelt r door B en kan p = 0 geven. Waar alle verdelingen bekeken zijn, is p precies hun deel.",
    en: "The p counts what was found as one of the deals, (r + 1)/(B + 1), and so is never 0; migraph divides r by B and can give p = 0. Where all deals were looked at, p is exactly their part.",
  },
  place: "headline",
} as const satisfies MetricDescriptor;

export const eiIndexDescriptor = {
  id: "eiIndex",
  family: "siloing",
  name: { nl: "E-I-index", en: "E-I index" },
  meaning: {
    nl: "Dezelfde verhouding op een schaal van −1 (alles blijft binnen) tot +1 (alles gaat naar buiten), zoals onderzoekers haar gebruiken.",
    en: "The same proportion on a scale from −1 (all stays inside) to +1 (all goes outside), as researchers use it.",
  },
  formula: "(E − I) / (E + I)",
  range: "−1 … 1",
  direction: { nl: "Lager: meer binnen de eigen groep.", en: "Lower: more inside the own group." },
  undefinedWhen: NOT_DEFINED,
  nullModel: LABEL_PERMUTATION,
  reference: "Krackhardt & Stern 1988, doi:10.2307/2786835",
  complexity: "O(m)",
  peers: {
    nl: "Van één actor tellen de eigen relaties, niet die tussen zijn contacten (netrics telt die mee). Voor het hele netwerk telt elke relatie één keer; egor telt een relatie naar buiten bij beide groepen. De herschaling van UCINET naar het haalbare bereik geven we niet: zij verandert alleen iets als er meer relaties zijn dan paren binnen de groepen, en is dus geen correctie voor de grootte van groepen.",
    en: "Of one actor its own ties count, not those among its contacts (netrics counts these too). Of the whole network each tie counts once; egor counts a tie outwards for both groups. UCINET’s rescaling to the feasible range is not given: it changes something only where there are more ties than pairs inside the groups, and so is no correction for the size of groups.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
