import type { MetricDescriptor } from "../descriptor.ts";
import { DEALT } from "./literature-words.ts";

export const assortativityDescriptor = {
  id: "assortativity",
  family: "siloing",
  name: { nl: "Assortativiteit", en: "Assortativity" },
  meaning: {
    nl: "Hoeveel meer er binnen de groepen blijft dan wanneer elke groep even actief was maar met iedereen omging, als deel van wat er hoogstens bij kon.",
    en: "How much more stays inside the groups than if each group were as active but dealt with everybody, as a part of the most that there could be.",
  },
  formula: "r = (Σ e_gg − Σ a_g·b_g) / (1 − Σ a_g·b_g) = Q / Q_max",
  range: "−Σab/(1 − Σab) … 1",
  direction: {
    nl: "1: niets gaat naar buiten. 0: de groepen maken geen verschil. De laagste waarde is niet −1 maar hangt van de groepen af.",
    en: "1: nothing goes outside. 0: the groups make no difference. The lowest value is not −1 but depends on the groups.",
  },
  undefinedWhen: {
    nl: "Er zijn geen relaties, er is maar één groep, of maar één groep heeft relaties.",
    en: "There are no ties, there is only one group, or only one group has ties.",
  },
  nullModel: DEALT,
  reference: "Newman 2003, doi:10.1103/PhysRevE.67.026126",
  complexity: "O(m), O(m + C²)",
  peers: {
    nl: "Gewichten tellen mee; igraph en networkx kennen die hier niet, assortnet wel. Met richting is het wat een groep geeft maal wat zij krijgt, zoals in het artikel; netseg maakt de tabel eerst symmetrisch en geeft daardoor iets anders (0,8409 in plaats van 0,8411 voor de schoolklas). NetworKit telt zonder richting een relatie binnen een groep te weinig. Zonder relaties geeft networkx 0; wij zeggen dat er niets te zeggen is. Wie geen groep heeft, is voor networkx een groep apart; hier telt die niet mee.",
    en: "Weights count; igraph and networkx have none here, assortnet has. Directed, it is what a group sends times what it receives, as in the paper; netseg makes the table symmetric first and gives something else (0.8409 instead of 0.8411 for the classroom). NetworKit, undirected, counts a tie inside a group too little. Without ties networkx gives 0; we say that there is nothing to say. To networkx those without a group are a group of their own; here they are left out.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
