import type { MetricDescriptor } from "../descriptor.ts";

export const mantelHaenszelDescriptor = {
  id: "mantelHaenszel",
  family: "siloing",
  name: { nl: "Log-kansverhouding bij gelijke organisatie", en: "Log odds ratio with organisation held equal" },
  meaning: {
    nl: "De log-kansverhouding binnen groepen, maar paren uit één organisatie worden alleen met zulke paren vergeleken, en paren uit twee organisaties met elkaar. Zo telt niet mee dat collega’s elkaar toch al kennen.",
    en: "The log odds ratio inside groups, but pairs of one organisation are compared with such pairs only, and pairs of two organisations with each other. So it does not count that colleagues know each other anyway.",
  },
  formula: "ln Σ_h a_h·d_h/N_h − ln Σ_h b_h·c_h/N_h",
  range: "−∞ … ∞",
  direction: {
    nl: "Bijna 0, terwijl de gewone verhouding dat niet is: de organisatie verklaart het, niet de groep.",
    en: "Near 0 while the plain ratio is not: the organisation explains it, not the group.",
  },
  undefinedWhen: {
    nl: "Geen twee actoren zijn uit één organisatie, of nergens is er zowel een paar binnen als tussen groepen.",
    en: "No two actors are of one organisation, or nowhere is there a pair inside as well as between groups.",
  },
  nullModel: {
    nl: "De groepen worden hoogstens 999 keer opnieuw willekeurig over de actoren verdeeld; bestaan zij uit hele organisaties, dan over die organisaties. Wie bij welke organisatie hoort, blijft staan.",
    en: "The groups are dealt at random over the actors, at most 999 times; over whole organisations where they consist of these. Who is of which organisation stays.",
  },
  reference: "Mantel & Haenszel 1959, doi:10.1093/jnci/22.4.719",
  complexity: "O(m + Σ c²)",
  peers: {
    nl: "Geen p-waarde uit χ²: de paren zijn niet onafhankelijk. Is een som 0, dan krijgt elk aantal een half erbij.",
    en: "No p-value from χ²: the pairs are not independent. When a sum is 0, each count gets a half.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
