import type { MetricDescriptor } from "../descriptor.ts";

const UNDEFINED = {
  nl: "De actor heeft geen groep, of geen relaties met actoren die een groep hebben.",
  en: "The actor has no group, or no ties with actors that have one.",
};

export const effectiveGroupsDescriptor = {
  id: "effectiveGroups",
  family: "bridging",
  name: { nl: "Groepen in de contacten", en: "Groups among the contacts" },
  meaning: {
    nl: "Met hoeveel groepen een actor omgaat, waarbij een groep telt naar haar deel van de contacten: 3,1 is zo gemengd als iets meer dan drie groepen die elk even veel krijgen.",
    en: "With how many groups an actor deals, where a group counts by its part of the contacts: 3.1 is as mixed as a little over three groups that get the same.",
  },
  formula: "1 / Σ_g q_ig²,  q_ig = Σ_j w_ij·p_jg / s_i",
  range: "1 … K",
  direction: { nl: "Hoger: contacten in meer groepen.", en: "Higher: contacts in more groups." },
  undefinedWhen: UNDEFINED,
  nullModel: null,
  reference: "Guimerà & Amaral 2005, doi:10.1038/nature03288",
  complexity: "O(m)",
  peers: {
    nl: "Het is 1/(1 − participatiecoëfficiënt), en die is gelijk aan Blau’s index van de contacten: één getal met drie namen. bctpy geeft 0 voor een actor zonder relaties; netrics telt de actor zelf mee.",
    en: "It is 1/(1 − participation coefficient), and that equals Blau’s index of the contacts: one number with three names. bctpy gives 0 for an actor without ties; netrics counts the actor itself.",
  },
} as const satisfies MetricDescriptor;

export const participationDescriptor = {
  id: "participation",
  family: "bridging",
  name: { nl: "Menging van de contacten", en: "Mix of the contacts" },
  meaning: {
    nl: "Hoe vaak twee willekeurige contacten van deze actor uit verschillende groepen komen.",
    en: "How often two random contacts of this actor come from different groups.",
  },
  formula: "P* = 1 − Σ_{j≠k} w_j·w_k·s_jk / Σ_{j≠k} w_j·w_k;  bij toeval 1 − π_i",
  range: "0 … 1",
  direction: {
    nl: "Boven wat toeval geeft: een brug tussen groepen. Eronder: de contacten komen uit één hoek.",
    en: "Above what chance gives: a bridge between groups. Below: the contacts come from one corner.",
  },
  undefinedWhen: { nl: "De actor heeft minder dan twee contacten.", en: "The actor has fewer than two contacts." },
  nullModel: {
    nl: "De groepen van alle anderen willekeurig verdeeld: exact 1 − π_i, hoeveel contacten de actor ook heeft.",
    en: "The groups of all others dealt at random: exactly 1 − π_i, however many contacts the actor has.",
  },
  reference: "Guimerà & Amaral 2005, doi:10.1038/nature03288",
  complexity: "O(m)",
  peers: {
    nl: "De gewone participatiecoëfficiënt 1 − Σq² is laag voor wie weinig contacten heeft, wat hun groepen ook zijn: bij toeval (1 − 1/k)(1 − π). Daarom staat hier P·k/(k − 1), die dat niet heeft.",
    en: "The plain participation coefficient 1 − Σq² is low for who has few contacts, whatever their groups: by chance (1 − 1/k)(1 − π). So what stands here is P·k/(k − 1), which is free of that.",
  },
} as const satisfies MetricDescriptor;
