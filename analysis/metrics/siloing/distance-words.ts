import type { Localised } from "#analysis/model/language.ts";

/** What every number of distances has in common, in words. */
export const NO_DISTANCE: Localised = {
  nl: "Er is geen indeling, niemand zit in een andere groep, er is geen enkele route, of het netwerk is te groot om alle routes te zoeken.",
  en: "There is no partition, nobody is in another group, there is no route at all, or the network is too large to search all routes.",
};

export const DISTANCE_CHANCE: Localised = {
  nl: "De afstanden blijven zoals ze zijn; de groepen worden steeds opnieuw willekeurig over de actoren verdeeld. Verwachting en spreiding zijn exact. De p-waarde komt uit herhaald verdelen; bij grote netwerken blijft zij weg.",
  en: "The distances stay as they are; the groups are dealt at random over the actors, again and again. Expectation and spread are exact. The p-value comes from repeated dealing; for large networks it is left out.",
};

export const DISTANCE_REFERENCE = "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701; chance: Mantel 1967";

/** For n actors, m ties and searches that go 32 at a time. */
export const DISTANCE_COMPLEXITY = "O(n·m / 32 · steps), memory O(n)";
