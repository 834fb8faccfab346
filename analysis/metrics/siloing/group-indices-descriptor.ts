import type { MetricDescriptor } from "../descriptor.ts";

export const colemanDescriptor = {
  id: "coleman",
  family: "siloing",
  name: { nl: "Homofilie volgens Coleman, per groep", en: "Coleman’s homophily, per group" },
  meaning: {
    nl: "Hoe ver de keuzes van een groep binnen de groep blijven, boven wat haar grootte al geeft, als deel van de weg naar helemaal gesloten.",
    en: "How far the choices of a group stay inside it, beyond what its size gives, as a part of the way to wholly closed.",
  },
  formula: "o > e: (o − e)/(d − e);  o ≤ e: (o − e)/e;  e = d·(n_g − 1)/(n − 1)",
  range: "−1 … 1",
  direction: {
    nl: "1: alles blijft binnen. 0: wat de grootte geeft. −1: niets blijft binnen.",
    en: "1: all stays inside. 0: what the size gives. −1: nothing stays inside.",
  },
  undefinedWhen: { nl: "De groep heeft één actor, of geen relaties.", en: "The group has one actor, or no ties." },
  nullModel: null,
  reference: "Coleman 1958, doi:10.17730/humo.17.4.q5604m676260q8n7",
  complexity: "O(m)",
  peers: {
    nl: "Keuzes zijn wat een groep geeft; zonder richting telt een relatie voor beide kanten. Coleman zelf rekende met n_g/n en kwam zo op 0,375 en 0,167 waar het precies 0,38125 en 0,175 is; netseg geeft hetzelfde als wij.",
    en: "Choices are what a group sends; undirected, a tie counts for both sides. Coleman himself took n_g/n and so came to 0.375 and 0.167 where it is exactly 0.38125 and 0.175; netseg gives what we give.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;

export const segregationMatrixIndexDescriptor = {
  id: "segregationMatrixIndex",
  family: "siloing",
  name: { nl: "Segregatiematrix-index, per groep", en: "Segregation matrix index, per group" },
  meaning: {
    nl: "Hoe dicht een groep van binnen is, naast hoe dicht zij zelf met anderen verbonden is.",
    en: "How dense a group is inside, beside how densely it is itself connected to others.",
  },
  formula: "(δ_in − δ_out) / (δ_in + δ_out)",
  range: "−1 … 1",
  direction: { nl: "1: alles blijft binnen. 0: even dicht.", en: "1: all stays inside. 0: as dense." },
  undefinedWhen: {
    nl: "De groep heeft één actor, of geen relaties, of er is geen andere groep.",
    en: "The group has one actor, or no ties, or there is no other group.",
  },
  nullModel: null,
  reference: "Fershtman 1997, Social Networks 19:193–207; Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001",
  complexity: "O(m)",
  peers: {
    nl: "Voor elk aantal groepen. netseg kent er twee en deelt met richting beide door wat de eerste aan de tweede geeft; wij houden elke groep naast wat zij zelf geeft. Zonder richting is het de E-I-index naar dichtheid van de groep, met het andere teken.",
    en: "For any number of groups. netseg has two, and with directed ties divides both by what the first sends to the second; we hold each group beside what it sends itself. Undirected it is the group’s E-I index by density with the other sign.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
