import type { MetricDescriptor } from "../descriptor.ts";
import { DISTANCE_COMPLEXITY, NO_DISTANCE } from "./distance-words.ts";

export const pathSiloDescriptor = {
  id: "pathSilo",
  family: "siloing",
  name: { nl: "Verkokering in afstand", en: "Siloing by distance" },
  meaning: {
    nl: "Hoeveel verder actoren uit verschillende groepen van elkaar af staan dan actoren van één groep, over alle routes en niet alleen over directe relaties.",
    en: "How much farther actors of different groups are from each other than actors of one group, over all routes and not over direct ties alone.",
  },
  formula: "Π = 1 − F_cross / F_within",
  range: "… 1",
  direction: {
    nl: "0: andere groepen zijn even dichtbij als de eigen groep. 1: andere groepen zijn niet te bereiken. Onder 0: ze zijn dichterbij.",
    en: "0: other groups are as near as the own one. 1: other groups can’t be reached. Below 0: they are nearer.",
  },
  undefinedWhen: {
    nl: `Binnen groepen bereikt niemand elkaar, of er zijn geen paren binnen groepen. ${NO_DISTANCE.nl}`,
    en: `Inside groups nobody reaches anybody, or there are no pairs inside groups. ${NO_DISTANCE.en}`,
  },
  nullModel: {
    nl: "De p-waarde is die van de nabijheid tussen groepen, waar deze maat altijd tegenin loopt. Bij toeval hebben beide nabijheden dezelfde verwachting en ligt deze maat rond 0.",
    en: "The p-value is that of closeness between groups, which this measure always runs against. By chance both closenesses have the same expectation, and this measure lies around 0.",
  },
  reference: "Schakelwerk; efficiency: Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701",
  complexity: DISTANCE_COMPLEXITY,
} as const satisfies MetricDescriptor;
