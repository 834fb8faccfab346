import type { Localised } from "#analysis/model/language.ts";

/** The comparison that every statistic of groups shares, in words. */
export const LABEL_PERMUTATION: Localised = {
  nl: "Het netwerk blijft zoals het is; de groepen worden steeds opnieuw willekeurig over de actoren verdeeld. Verwachting en spreiding zijn exact berekend, de p-waarde komt uit herhaald verdelen, of uit alle manieren als dat er weinig zijn.",
  en: "The network stays as it is; the groups are dealt at random over the actors, again and again. Expectation and spread are exact, the p-value comes from repeated dealing, or from all ways where these are few.",
};
