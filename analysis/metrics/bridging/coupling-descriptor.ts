import type { MetricDescriptor } from "../descriptor.ts";

export const couplingDescriptor = {
  id: "couplingOpportunity",
  family: "bridging",
  name: { nl: "Kans om te koppelen", en: "Chance to combine" },
  meaning: {
    nl: "Welke projecten tegelijk op dezelfde plaats lopen en niemand of weinigen gemeen hebben: hoeveel van de kortste looptijd samenvalt, hoe dichtbij ze zijn, en welk deel van het kleinste project ook in het andere zit.",
    en: "Which projects run at the same time in the same place and share nobody or few: how much of the shorter period coincides, how near they are, and which part of the smaller project is in the other too.",
  },
  formula:
    "τ·σ·(1 − x/min(n_a, n_b)), τ = days in common/days of the shorter, σ = 1 same place, ½ next door; × θ or 1 − θ when asked, θ = Σ min of domain shares",
  range: "0 … 1",
  direction: {
    nl: "Hoger: langer tegelijk, dichterbij, en minder mensen gemeen. Het zegt waar een gesprek kan lonen, niet dat er iets te koppelen valt.",
    en: "Higher: longer at the same time, nearer, and fewer people shared. It says where a talk may pay, not that there is something to combine.",
  },
  undefinedWhen: {
    nl: "Van een project is geen plaats of geen periode bekend, of van een van beide geen domein als daarop wordt gelet: dat is niet nul.",
    en: "No place or no period of a project is known, or no domain of one of both where that is asked for: that is not zero.",
  },
  nullModel: {
    nl: "Hoeveel actoren de twee zouden delen als alleen de grootte van de projecten telde en in hoeveel projecten iedereen zit: exact, zonder trekken. Bij kleine projecten is niemand delen heel gewoon; daarom staat er een verwacht aantal en geen p-waarde.",
    en: "How many actors the two would share if only the sizes of the projects counted and in how many projects everybody is: exact, nothing is drawn. With small projects it is quite usual to share nobody; so an expected number stands there and no p-value.",
  },
  reference:
    "ours; expected by the bipartite configuration model, Saracco et al. 2015, doi:10.1038/srep10595; Neal 2014, doi:10.1016/j.socnet.2014.06.001",
  complexity: "O(pairs in one place or next door × participants)",
} as const satisfies MetricDescriptor;
