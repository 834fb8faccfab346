import type { MetricDescriptor } from "../descriptor.ts";

const WHEN_SAME = {
  nl: "Beide indelingen zijn één groep, of in beide staat iedereen alleen: dan geeft elke verdeling hetzelfde. Ook niet zonder relaties, of als het netwerk te groot is voor de zoektocht.",
  en: "Both partitions are one group, or everybody is alone in both: then any deal gives the same. Nor without ties, or where the network is too large for the search.",
};

const WHEN_NOT_SEARCHED = {
  nl: "Er zijn geen relaties, er is maar één groep, of het netwerk is te groot voor de zoektocht.",
  en: "There are no ties, there is only one group, or the network is too large for the search.",
};

const DEALT = {
  nl: "De gevonden groepen blijven; de groepen van de indeling worden steeds opnieuw willekeurig verdeeld over wie relaties heeft. De verwachting is exact, de spreiding en de p-waarde komen uit herhaald verdelen.",
  en: "The found groups stay; the groups of the partition are dealt at random over those who have ties, again and again. The expectation is exact, spread and p-value come from repeated dealing.",
};

/** Whose groups are compared: the same for every index of agreement. */
const MAIN_GROUPS = {
  nl: "Wie in meer groepen zit, telt in zijn grootste. Wie geen relaties heeft, doet niet mee: de contacten zetten hem nergens.",
  en: "Who is in several groups counts in its largest. Who has no ties takes no part: the contacts put it nowhere.",
};

export const adjustedRandDescriptor = {
  id: "adjustedRand",
  family: "siloing",
  place: "literature",
  name: { nl: "Aangepaste Rand-index", en: "Adjusted Rand index" },
  meaning: {
    nl: `Hoe vaak twee actoren die in de indeling bij elkaar zitten, ook volgens hun contacten bij elkaar horen, met toeval eruit gehaald. ${MAIN_GROUPS.nl}`,
    en: `How often two actors that are together in the partition belong together by their contacts too, with chance taken out. ${MAIN_GROUPS.en}`,
  },
  formula: "ARI = (Σ C(n_gc, 2) − E) / (½(A + B) − E),  E = A·B / C(n, 2)",
  range: "below 0 … 1; 0 by chance",
  direction: { nl: "1: dezelfde groepen. 0: niet meer dan toeval.", en: "1: the same groups. 0: no more than chance." },
  undefinedWhen: WHEN_SAME,
  nullModel: {
    nl: "De gevonden groepen blijven; de groepen van de indeling worden verdeeld over wie relaties heeft. Verwachting en spreiding zijn exact.",
    en: "The found groups stay; the groups of the partition are dealt over those who have ties. Expectation and spread are exact.",
  },
  reference: "Hubert & Arabie 1985, doi:10.1007/BF01908075",
  complexity: "O(n)",
  peers: {
    nl: "Als beide indelingen één groep zijn, geeft igraph NaN en scikit-learn 1; hier is er geen waarde.",
    en: "Where both partitions are one group igraph gives NaN and scikit-learn 1; here there is no value.",
  },
} as const satisfies MetricDescriptor;

export const adjustedMutualInformationDescriptor = {
  id: "adjustedMutualInformation",
  family: "siloing",
  place: "detail",
  name: { nl: "Overeenkomst met de gevonden groepen", en: "Agreement with the found groups" },
  meaning: {
    nl: `Hoeveel de groep van een actor vertelt over de groep waarin zijn contacten hem zetten, met toeval eruit gehaald. ${MAIN_GROUPS.nl}`,
    en: `How much the group of an actor tells of the group that its contacts put it in, with chance taken out. ${MAIN_GROUPS.en}`,
  },
  formula: "AMI = (I − E[I]) / (½(H₁ + H₂) − E[I])",
  range: "below 0 … 1; 0 by chance",
  direction: { nl: "1: dezelfde groepen. 0: niet meer dan toeval.", en: "1: the same groups. 0: no more than chance." },
  undefinedWhen: WHEN_SAME,
  nullModel: DEALT,
  reference: "Vinh, Epps & Bailey 2010, JMLR 11:2837–2854",
  complexity: "O(n + n·√n) for the exact expectation",
  peers: {
    nl: "We delen door het gemiddelde van beide entropieën, zoals scikit-learn; het artikel noemt ook het maximum. NMI geven we niet: die stijgt met het aantal groepen, ook als ze niets betekenen.",
    en: "We divide by the mean of both entropies, as scikit-learn does; the paper names the maximum as well. NMI is not given: it rises with the number of groups, even when they mean nothing.",
  },
} as const satisfies MetricDescriptor;

export const variationOfInformationDescriptor = {
  id: "variationOfInformation",
  family: "siloing",
  place: "literature",
  name: { nl: "Variatie van informatie (bits)", en: "Variation of information (bits)" },
  meaning: {
    nl: `Hoeveel er nog te raden is als je van een actor maar één van beide groepen kent, heen en terug samen. ${MAIN_GROUPS.nl}`,
    en: `How much is left to guess when you know only one of both groups of an actor, both ways together. ${MAIN_GROUPS.en}`,
  },
  formula: "VI = H₁ + H₂ − 2I, logarithms to base 2",
  range: "0 … 2·log₂ n",
  direction: {
    nl: "0: dezelfde groepen. Lager is meer overeenkomst.",
    en: "0: the same groups. Lower is more agreement.",
  },
  undefinedWhen: WHEN_NOT_SEARCHED,
  nullModel: DEALT,
  reference: "Meilă 2007, doi:10.1016/j.jmva.2006.11.013",
  complexity: "O(n)",
  peers: {
    nl: "igraph geeft haar in nats; een bit is 0,693 nat.",
    en: "igraph gives it in nats; a bit is 0.693 nats.",
  },
} as const satisfies MetricDescriptor;

export const splitJoinDescriptor = {
  id: "splitJoin",
  family: "siloing",
  place: "literature",
  name: { nl: "Splits-en-voegafstand", en: "Split–join distance" },
  meaning: {
    nl: `Hoe vaak een actor uit een groep gehaald of bij een groep gevoegd wordt als je van de ene indeling de andere maakt. Wie van groep wisselt, telt twee keer. ${MAIN_GROUPS.nl}`,
    en: `How often an actor is taken out of a group or joined to one when you make one partition into the other. Who changes group counts twice. ${MAIN_GROUPS.en}`,
  },
  formula: "2n − Σ_g max_c n_gc − Σ_c max_g n_gc",
  range: "0 … below 2n",
  direction: { nl: "0: dezelfde groepen.", en: "0: the same groups." },
  undefinedWhen: WHEN_NOT_SEARCHED,
  nullModel: {
    nl: "De gevonden groepen blijven; de groepen van de indeling worden verdeeld over wie relaties heeft. Verwachting, spreiding en p-waarde komen uit herhaald verdelen.",
    en: "The found groups stay; the groups of the partition are dealt over those who have ties. Expectation, spread and p-value come from repeated dealing.",
  },
  reference: "van Dongen 2000, Performance criteria for graph clustering, CWI INS-R0012",
  complexity: "O(n)",
  peers: {
    nl: 'Gelijk aan compare(method = "split.join") van igraph: 15 voor de karateclub tegen de groepen van Louvain. Het is de som van twee afstanden, en dus niet het aantal actoren dat anders zit.',
    en: 'The same as igraph’s compare(method = "split.join"): 15 for the karate club against the groups of Louvain. It is the sum of two distances, so not the number of actors that sit elsewhere.',
  },
} as const satisfies MetricDescriptor;
