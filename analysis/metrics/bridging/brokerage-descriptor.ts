import type { MetricDescriptor } from "../descriptor.ts";

export const brokerageDescriptor = {
  id: "brokerage",
  family: "bridging",
  name: { nl: "Rollen tussen anderen", en: "Roles between others" },
  meaning: {
    nl: "Welke rol een actor speelt tussen twee anderen die elkaar niet kennen: coördinator binnen één groep, poortwachter naar de eigen groep, vertegenwoordiger van de eigen groep, bemiddelaar binnen een andere groep, of schakel tussen twee andere groepen.",
    en: "Which role an actor plays between two others who do not know each other: coordinator within one group, gatekeeper into the own group, representative of the own group, consultant within another group, or liaison between two other groups.",
  },
  formula: "a → v → c, a ≠ c, no a → c; partial = 1 / brokers of (a, c); exclusive = the only broker",
  range: "0 …",
  direction: {
    nl: "Hoger: deze rol komt vaker voor. Zegt pas iets naast wat toeval met dezelfde relaties zou geven.",
    en: "Higher: this role occurs more often. It tells something only beside what chance with the same ties would give.",
  },
  undefinedWhen: {
    nl: "De actor heeft geen groep.",
    en: "The actor has no group.",
  },
  nullModel: {
    nl: "De groepen van alle anderen worden over hetzelfde netwerk verdeeld; de actor houdt de eigen groep. Het gemiddelde is exact. Waar groepen langs organisaties lopen, wordt het niet gezegd: collega’s zijn samen één aanwijzing.",
    en: "The groups of all others are dealt over the same network; the actor keeps its own. The mean is exact. Where groups go by organisation it is not told: colleagues together are one piece of evidence.",
  },
  reference: "Gould & Fernandez 1989, doi:10.2307/270949",
  complexity: "O(Σ k²)",
  peers: {
    nl: "sna rekent z tegen een willekeurig netwerk met dezelfde dichtheid; dan lijkt bijna elk netwerk bijzonder. netrics, migraph en manynet verwisselen de namen poortwachter en vertegenwoordiger.",
    en: "sna computes z against a random network of the same density; nearly every network then looks special. netrics, migraph and manynet swap the names gatekeeper and representative.",
  },
} as const satisfies MetricDescriptor;
