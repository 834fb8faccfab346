import type { MetricDescriptor } from "../descriptor.ts";
import { LABEL_PERMUTATION } from "../label-permutation-words.ts";

const WITHOUT_TIES = {
  nl: "Er zijn geen relaties, of er is maar één groep.",
  en: "There are no ties, or there is only one group.",
};

export const modularityDescriptor = {
  id: "modularity",
  family: "siloing",
  place: "literature",
  name: { nl: "Modulariteit van de indeling", en: "Modularity of the partition" },
  meaning: {
    nl: "Welk deel van alle relaties binnen de groepen blijft, min wat daar zou blijven als iedereen even actief was als nu, maar met wie dan ook. Zo telt een groep met veel actieve leden niet vanzelf als koker.",
    en: "Which part of all ties stays inside the groups, less what would stay there if everybody were as active as now, but with anybody. So a group with many active members is no silo by itself.",
  },
  formula: "Q = Σ_ij (A_ij − uit_i·in_j/W)·s_ij / W,  s = Σ_g min(p_ig, p_jg)",
  range: "−½ … 1",
  direction: {
    nl: "Hoger dan bij toeval: de relaties volgen deze indeling, ook als je meetelt wie actief is. Vergelijk de waarde niet tussen netwerken van verschillende grootte.",
    en: "Above chance: ties follow this partition, also when who is active is allowed for. Do not compare the value between networks of different size.",
  },
  undefinedWhen: WITHOUT_TIES,
  nullModel: LABEL_PERMUTATION,
  reference:
    "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; directed: Leicht & Newman 2008, doi:10.1103/PhysRevLett.100.118703",
  complexity: "O(m + C²), C = distinct divisions over groups",
  peers: {
    nl: "Met één groep per actor gelijk aan igraph en NetworkX, ook met richting. Met meer groepen per actor nemen anderen het product van de aandelen (Shen e.a. 2009), zodat twee actoren met dezelfde twee petten half buiten elkaars groep vallen; hier telt het gedeelde deel, tenzij de invalshoek het product kiest. NetworkX telt gewichten mee zodra er een veld weight is, ook ongevraagd; hier zegt de invalshoek het. Zonder relaties geeft igraph NaN, stopt NetworkX met een fout en graphology ook; hier is er geen waarde, met de reden.",
    en: "With one group an actor the same as igraph and NetworkX, directed too. With several, others multiply the shares (Shen et al. 2009), so that two actors with the same two hats are half outside each other’s group; here what they share counts, unless the lens takes the product. NetworkX counts weights wherever there is a field weight, unasked; here the lens says so. Without ties igraph gives NaN, NetworkX and graphology stop with an error; here there is no value, and the reason is said.",
  },
} as const satisfies MetricDescriptor;

export const bestModularityDescriptor = {
  id: "bestModularity",
  family: "siloing",
  place: "detail",
  name: { nl: "Hoogste modulariteit van alle indelingen", en: "Highest modularity of all partitions" },
  meaning: {
    nl: "De modulariteit van de groepen die de contacten zelf laten zien: de beste indeling die een zoektocht vond, welke groepen dat ook zijn.",
    en: "The modularity of the groups that the contacts themselves show: the best partition that a search found, whichever groups those are.",
  },
  formula: "Q_best = max over partitions of Q; Leiden, γ = 1, ten seeded restarts and one from the given partition",
  range: "0 … 1",
  direction: {
    nl: "Hoger: het netwerk valt duidelijker in groepen uiteen. Ook een netwerk dat door loten is gemaakt heeft al gauw 0,3: vergelijk met netwerken waarin iedereen evenveel contacten heeft, niet met 0.",
    en: "Higher: the network falls more clearly into groups. A network made by lot easily has 0.3 too: compare with networks in which everybody has as many contacts, not with 0.",
  },
  undefinedWhen: {
    nl: "Er zijn geen relaties, er is maar één groep, of het netwerk is te groot voor de zoektocht.",
    en: "There are no ties, there is only one group, or the network is too large for the search.",
  },
  nullModel: null,
  reference: "Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z",
  complexity: "about O(m) for each pass, up to ten passes for each restart",
  peers: {
    nl: "Louvain vindt voor de karateclub 0,41880; het hoogste dat bekend is, is 0,41979, en dat vindt deze zoektocht. Louvain kan groepen geven die niet samenhangen; hier hangt elke groep samen. In graphology is Louvain elke keer anders, omdat er geen vaste toevalsreeks is. Met richting telt hier wie stuurt en wie ontvangt; de meeste programma’s maken het netwerk dan eerst ongericht. Modulariteit ziet groepen over het hoofd die klein zijn in een groot netwerk.",
    en: "Louvain finds 0.41880 for the karate club; the highest that is known is 0.41979, which this search finds. Louvain can give groups that do not hang together; here every group does. In graphology Louvain differs each time, for want of a fixed series of chance. With directed ties it counts here who sends and who receives; most programs drop direction first. Modularity overlooks groups that are small in a large network.",
  },
} as const satisfies MetricDescriptor;

export const siloRatioDescriptor = {
  id: "siloRatio",
  family: "siloing",
  place: "detail",
  name: { nl: "Hoeveel de indeling verklaart", en: "How much the partition explains" },
  meaning: {
    nl: "De modulariteit van deze indeling als deel van de hoogste die mogelijk bleek. 100 %: de groepen zijn precies de groepen die de contacten zelf laten zien.",
    en: "The modularity of this partition as a part of the highest that turned out to be possible. 100 %: the groups are exactly those that the contacts themselves show.",
  },
  formula: "ρ = Q(main groups) / Q_best",
  range: "… 1; below 0 when the groups avoid contact inside",
  direction: {
    nl: "Hoog: wie in welke groep zit, bepaalt grotendeels wie met wie werkt. Laag: de contacten volgen andere lijnen.",
    en: "High: who is in which group largely settles who works with whom. Low: contacts follow other lines.",
  },
  undefinedWhen: {
    nl: "De contacten laten zelf geen groepen zien (Q_best is niet hoger dan 0), er zijn geen relaties, er is maar één groep, of het netwerk is te groot.",
    en: "The contacts show no groups of their own (Q_best is not above 0), there are no ties, there is only one group, or the network is too large.",
  },
  nullModel: LABEL_PERMUTATION,
  reference: "Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z",
  complexity: "as the search for the best partition",
  peers: {
    nl: "Een zoektocht die niet ook bij de indeling zelf begint, kan minder vinden dan die indeling al heeft, en dan komt er meer dan 100 % uit. Wie in meer groepen zit, telt hier in zijn grootste.",
    en: "A search that does not begin at the partition itself too can find less than that partition already has, and then more than 100 % comes out. Who is in several groups counts here in its largest.",
  },
} as const satisfies MetricDescriptor;
