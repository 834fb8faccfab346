import type { MetricDescriptor } from "../descriptor.ts";

export const cutActorsDescriptor = {
  id: "cutActors",
  family: "bridging",
  name: { nl: "Onmisbare schakels", en: "Links without a way around" },
  meaning: {
    nl: "Actoren zonder wie een deel van het netwerk losraakt van de rest. Per actor: in welke stukken het uiteenvalt, hoeveel paren uit verschillende groepen elkaar dan niet meer kunnen bereiken, en welke groepen elkaar helemaal kwijt zijn. Hetzelfde voor relaties waar geen weg omheen is.",
    en: "Actors without whom a part of the network comes loose from the rest. Per actor: into which pieces it falls apart, how many pairs from different groups can then no longer reach each other, and which groups lose each other altogether. The same for ties with no way around.",
  },
  formula: "Σ_{s<t, s≠v≠t} ω(s,t) over pairs with a route now and none without v",
  range: "0 …",
  direction: {
    nl: "Hoger: er hangt meer aan één actor. Eén extra relatie langs een andere weg neemt het weg.",
    en: "Higher: more hangs on one actor. One more tie along another way takes it away.",
  },
  undefinedWhen: {
    nl: "Altijd bepaald. Gerichte relaties gelden hier in beide richtingen.",
    en: "Always defined. Directed ties hold in both directions here.",
  },
  nullModel: null,
  reference: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272",
  complexity: "O(n log n + m)",
} as const satisfies MetricDescriptor;
