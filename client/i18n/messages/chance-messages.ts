import type { Catalogue } from "../message.ts";

/** Why a number of one actor stands without what chance gives. */
export const chanceMessages = {
  "chance.without.derived-partition": {
    nl: "Wat toeval zou geven, staat er niet bij: de groepen zijn uit de relaties zelf gemaakt.",
    en: "What chance would give is not told: the groups are made of the ties themselves.",
  },
  "chance.without.by-organisation": {
    nl: "Wat toeval zou geven, staat er niet bij: de groepen lopen langs organisaties, en collega’s zijn samen één aanwijzing.",
    en: "What chance would give is not told: groups go by organisation, and colleagues together are one piece of evidence.",
  },
} as const satisfies Catalogue;
