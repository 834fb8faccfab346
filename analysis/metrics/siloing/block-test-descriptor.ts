import type { MetricDescriptor } from "../descriptor.ts";

export const blockTestDescriptor = {
  id: "blockTest",
  family: "siloing",
  name: { nl: "Verdeeld over hele organisaties", en: "Dealt over whole organisations" },
  meaning: {
    nl: "Hetzelfde aandeel binnen de eigen groep, getoetst per organisatie. Collega’s kennen elkaar toch al: als een groep uit hele organisaties bestaat, zegt hun onderlinge contact niets over de groep. Wie actoren één voor één verdeelt, vindt dan altijd een koker.",
    en: "The same share inside the own group, tested by organisation. Colleagues know each other anyway: where a group consists of whole organisations, contact among them says nothing of the group. Who deals actors one by one then always finds a silo.",
  },
  formula: "I / W with every actor in the groups of most of its organisation; labels dealt over organisations",
  range: "0 … 1",
  direction: {
    nl: "Hoger dan bij toeval: ook tussen organisaties van één groep is er meer contact dan verwacht.",
    en: "Above chance: between organisations of one group too there is more contact than expected.",
  },
  undefinedWhen: {
    nl: "Groepen vallen niet samen met organisaties (minder dan de helft deelt een organisatie, of minder dan 90 % van wie dat doet zit in de groep van de meesten), of elke organisatie is een eigen groep. Bij zo weinig organisaties dat p nooit onder 0,05 kan komen, staat er: niet te toetsen.",
    en: "Groups do not go by organisation (fewer than half share an organisation, or under 90 % of those are in the group of most), or each organisation is a group of its own. With so few organisations that p can never fall below 0.05 it says: cannot be tested.",
  },
  nullModel: {
    nl: "Het netwerk blijft zoals het is; de groepen worden steeds opnieuw over hele organisaties verdeeld. Zijn er weinig manieren, dan worden ze alle bekeken.",
    en: "The network stays as it is; the groups are dealt again and again over whole organisations. Where there are few ways, all are looked at.",
  },
  reference:
    "Permutation of whole blocks: Winkler et al. 2015, doi:10.1016/j.neuroimage.2015.05.092; Mantel 1967 (exact moments)",
  complexity: "O(m) a deal",
  peers: {
    nl: "Andere pakketten voor netwerken verdelen actoren één voor één. In nagemaakte netwerken waar alleen de organisatie telt, vindt dat 100 van de 100 keer een koker; per organisatie is dat 4 keer.",
    en: "Other packages for networks deal actors one by one. In made-up networks where only the organisation counts, that finds a silo 100 times of 100; by organisation it is 4 times.",
  },
} as const satisfies MetricDescriptor;
