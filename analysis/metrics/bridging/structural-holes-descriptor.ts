import type { MetricDescriptor } from "../descriptor.ts";

const REFERENCE = "Burt 1992, Structural Holes, Harvard University Press";
const UNDEFINED = { nl: "De actor heeft geen contacten.", en: "The actor has no contacts." };
const PEERS = {
  nl: "De aandelen van een contact gaan over al zijn relaties, zoals in igraph en NetworkX; UCINET telt naar keuze alleen de kring van de actor zelf. NetworkX geeft zonder nodes= een verkeerde effectieve grootte bij gewichten of richting.",
  en: "The proportions of a contact go over all its ties, as in igraph and NetworkX; UCINET can count within the actor’s own circle only. Without nodes=, NetworkX gives a wrong effective size for weights or direction.",
};

export const effectiveSizeDescriptor = {
  id: "effectiveSize",
  family: "bridging",
  name: { nl: "Verschillende kringen", en: "Different circles" },
  meaning: {
    nl: "Hoeveel van de contacten van een actor echt verschillende kringen openen: contacten die elkaar kennen, tellen samen minder.",
    en: "How many of an actor’s contacts really open different circles: contacts who know each other count for less together.",
  },
  formula: "ES_i = Σ_j [1 − Σ_q p_iq·m_jq];  p_iq = z_iq / Σ z_i,  m_jq = z_jq / max z_j,  z = a_ij + a_ji",
  range: "0 … k",
  direction: {
    nl: "Hoger: meer kringen die elkaar niet kennen. Gelijk aan het aantal contacten als niemand van hen elkaar kent.",
    en: "Higher: more circles that do not know each other. Equal to the number of contacts when none of them know each other.",
  },
  undefinedWhen: UNDEFINED,
  nullModel: null,
  reference: REFERENCE,
  complexity: "O(Σ k²)",
  peers: PEERS,
} as const satisfies MetricDescriptor;

export const constraintDescriptor = {
  id: "constraint",
  family: "bridging",
  name: { nl: "Gebondenheid aan contacten", en: "Constraint" },
  meaning: {
    nl: "Hoe sterk een actor vastzit aan contacten die ook met elkaar verbonden zijn. Van wie hij het meest afhangt, staat erbij.",
    en: "How much an actor is tied to contacts who are also tied to each other. On whom it depends most is told with it.",
  },
  formula: "C_i = Σ_j (p_ij + Σ_q p_iq·p_qj)²",
  range: "0 …; niet begrensd door 1 / not bounded by 1",
  direction: {
    nl: "Lager: meer ruimte om tussen anderen te staan. Het daalt ook vanzelf met het aantal contacten.",
    en: "Lower: more room to stand between others. It also falls by itself with the number of contacts.",
  },
  undefinedWhen: UNDEFINED,
  nullModel: null,
  reference: REFERENCE,
  complexity: "O(Σ k²)",
  peers: PEERS,
} as const satisfies MetricDescriptor;
