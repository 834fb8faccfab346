import type { MetricDescriptor } from "../descriptor.ts";

export const secondNullDescriptor = {
  id: "secondNull",
  family: "siloing",
  name: { nl: "Als iedereen even actief blijft", en: "When everybody stays as active" },
  meaning: {
    nl: "Of een koker meer is dan een kwestie van wie veel contacten heeft. Zitten de drukste actoren in één groep, dan blijft daar vanzelf veel binnen.",
    en: "Whether a silo is more than a matter of who has many contacts. Where the busiest actors are in one group, much stays inside by itself.",
  },
  formula:
    "I / m, each tie once;  ends joined anew: E[I] = Σ_g K_g(K_g − 1) / 2(2m − 1), K_g ends in g;  or ties swapped",
  range: "0 … 1",
  direction: {
    nl: "Ook boven dit toeval: de koker blijft staan. Niet meer erboven: zij verdwijnt als u meetelt wie actief is.",
    en: "Above this chance too: the silo stands. No longer above it: it disappears once we account for who is active.",
  },
  undefinedWhen: {
    nl: "Relaties komen uit gedeelde projecten, de indeling is van de regelingen zelf gemaakt, of het aandeel binnen groepen is niet bepaald. Zijn er te veel relaties om te wisselen, dan blijft alleen de exacte vorm over.",
    en: "Ties come from shared projects, the partition is made of the arrangements themselves, or the share inside is not defined. Where there are too many ties to swap, only the exact form remains.",
  },
  nullModel: {
    nl: "De groepen blijven staan en elke actor houdt evenveel relaties; met richting evenveel gegeven en gekregen. Wie met wie verbonden is, wordt opnieuw geloot: exact berekend als een paar dubbel mag, of door relaties te wisselen als dat niet mag.",
    en: "The groups stay and each actor keeps as many ties; directed, as many sent and received. Who is tied to whom is drawn anew: computed exactly where a pair may be tied twice, or by swapping ties where it may not.",
  },
  reference: "Fosdick et al. 2018, doi:10.1137/16M1087175",
  complexity: "O(m) exact; O(m) swaps a draw, at most 199 draws",
  peers: {
    nl: "double_edge_swap van networkx telt een geweigerde wissel niet als stap; dan is niet elk netwerk even waarschijnlijk. Hier telt die wel.",
    en: "double_edge_swap of networkx does not count a refused swap as a step; then not every network is as likely. Here it counts.",
  },
} as const satisfies MetricDescriptor;
