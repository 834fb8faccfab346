import type { Localised } from "#analysis/model/language.ts";

/** When an index of the literature has no value: the same for nearly all. */
export const NOT_DEFINED_IN_LITERATURE: Localised = {
  nl: "Er zijn geen relaties, er is maar één groep, of er zijn geen paren binnen de groepen.",
  en: "There are no ties, there is only one group, or there are no pairs inside the groups.",
};

export const DEALT: Localised = {
  nl: "Het netwerk blijft zoals het is; de groepen worden hoogstens 999 keer opnieuw willekeurig over de actoren verdeeld. Verwachting, spreiding en p-waarde komen uit die verdelingen.",
  en: "The network stays as it is; the groups are dealt at random over the actors, at most 999 times. Expectation, spread and p-value come from those deals.",
};

export const ON_THE_SCALE_OF_THE_HEADLINE: Localised = {
  nl: "Dit getal stijgt of daalt alleen met het aandeel binnen de eigen groep. De p-waarde is daarom die van dat aandeel.",
  en: "This number rises or falls only with the share inside the own group. The p-value is therefore the one of that share.",
};
