import type { MetricDescriptor } from "../descriptor.ts";

export const crossHolesDescriptor = {
  id: "crossHoles",
  family: "bridging",
  name: { nl: "Gaten tussen groepen", en: "Gaps between groups" },
  meaning: {
    nl: "Van de paren contacten van deze actor die elkaar niet kennen, het deel dat uit verschillende groepen komt.",
    en: "Of the pairs of contacts of this actor that are not tied to each other, the part from different groups.",
  },
  formula: "Σ (1 − s_jk) / number, over pairs of contacts j, k without a tie;  bij toeval 1 − π_i",
  range: "0 … 1",
  direction: {
    nl: "Boven wat toeval geeft: de actor staat vooral tussen mensen uit verschillende groepen die elkaar niet kennen. Eronder: tussen mensen van dezelfde groep.",
    en: "Above what chance gives: the actor stands mostly between people from different groups who do not know each other. Below: between people of one group.",
  },
  undefinedWhen: {
    nl: "De actor heeft geen groep, of al zijn contacten kennen elkaar; of er zijn te veel wegen van twee stappen.",
    en: "The actor has no group, or all its contacts know each other; or there are too many routes of two steps.",
  },
  nullModel: {
    nl: "De groepen van alle anderen willekeurig verdeeld over hetzelfde netwerk: exact 1 − π_i, welke paren ook open zijn.",
    en: "The groups of all others dealt at random over the same network: exactly 1 − π_i, whichever pairs are open.",
  },
  reference: "Schakelwerk; after Burt 1992, Structural Holes, Harvard University Press",
  complexity: "O(Σ k²)",
} as const satisfies MetricDescriptor;
