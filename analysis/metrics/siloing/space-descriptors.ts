import type { MetricDescriptor } from "../descriptor.ts";

const NOT_DEFINED = {
  nl: "Minder dan twee gemeenten van de kaart hebben een groep, er is maar één groep, of tussen de gemeenten zijn geen relaties.",
  en: "Fewer than two municipalities of the map have a group, there is only one group, or there are no ties between the municipalities.",
};

export const tiesByStepDescriptor = {
  id: "tiesByStep",
  family: "siloing",
  name: { nl: "Relaties naar afstand op de kaart", en: "Ties by distance over the map" },
  meaning: {
    nl: "Welk deel van de paren van gemeenten een relatie heeft, voor buren, voor wie één gemeente verder ligt, enzovoort; binnen een groep en over de grens van een groep. Zo is te zien of een groep verder reikt dan de buurt.",
    en: "Which part of the pairs of municipalities is tied, for neighbours, for those one municipality farther, and so on; inside a group and across its border. It shows whether a group reaches farther than the neighbourhood.",
  },
  formula: "t_d / n_d inside: Σ s·1[tied] / Σ s over pairs at d steps;  across: with 1 − s",
  range: "0 … 1",
  direction: {
    nl: "Ver uit elkaar bij dezelfde afstand: de grens van de groep telt, niet de afstand.",
    en: "Far apart at the same distance: the border of the group matters, not the distance.",
  },
  undefinedWhen: NOT_DEFINED,
  nullModel: null,
  reference: "Steps over the borders of municipalities (Statistics Netherlands)",
  complexity: "O(n²)",
} as const satisfies MetricDescriptor;

export const distancePartDescriptor = {
  id: "distancePart",
  family: "siloing",
  name: { nl: "Deel dat afstand is", en: "Part that is distance" },
  meaning: {
    nl: "Welk deel van het verschil met toeval alleen afstand is. Gemeenten van één groep liggen vaak dicht bij elkaar, en wie dichtbij ligt, werkt meer samen. ‘Ver weg’ is nog geen verkokering.",
    en: "Which part of the difference with chance is distance alone. Municipalities of one group often lie close together, and those who lie close cooperate more. “Far away” is not yet siloed.",
  },
  formula: "(D − E) / (S − E),  D = Σ_d W_d·s̄_d / W,  S share inside,  E its expectation",
  range: "… 1 …",
  direction: {
    nl: "Bij 100 % verklaart afstand alles; bij 0 % niets. Boven 100 % zoeken groepen elkaar meer op dan hun afstand doet verwachten.",
    en: "At 100 % distance explains all; at 0 % nothing. Above 100 % groups seek each other out more than their distance makes one expect.",
  },
  undefinedWhen: {
    nl: `${NOT_DEFINED.nl} Ook niet waar het verschil met toeval kleiner is dan 5 punten, of de indeling van de regelingen zelf gemaakt is.`,
    en: `${NOT_DEFINED.en} Nor where the difference with chance is under 5 points, or the partition is made of the arrangements themselves.`,
  },
  nullModel: {
    nl: "De relaties op elke afstand vallen binnen en buiten de groepen zoals de paren op die afstand dat doen.",
    en: "The ties at each distance fall inside and across groups as the pairs at that distance do.",
  },
  reference: "Direct standardisation; steps over the map as strata",
  complexity: "O(n²)",
} as const satisfies MetricDescriptor;

export const regionShareDescriptor = {
  id: "regionShare",
  family: "siloing",
  name: { nl: "Vergeleken binnen regio’s", en: "Compared within regions" },
  meaning: {
    nl: "Hetzelfde aandeel binnen de eigen groep, maar vergeleken met toeval dat groepen alleen binnen een regio verdeelt. Wat dan nog overblijft, komt niet doordat een groep in één regio ligt.",
    en: "The same share inside the own group, but compared with chance that deals groups within a region only. What then remains is not because a group lies in one region.",
  },
  formula: "S − E[S | labels dealt within each region]",
  range: "0 … 1",
  direction: {
    nl: "Hoger dan deze vergelijking: ook binnen een regio zoekt men de eigen groep op.",
    en: "Above this comparison: within a region too people turn to their own group.",
  },
  undefinedWhen: {
    nl: `${NOT_DEFINED.nl} Ook niet waar elke groep precies een regio is: dan is er binnen een regio niets te verdelen.`,
    en: `${NOT_DEFINED.en} Nor where each group is a region: then there is nothing to deal within a region.`,
  },
  nullModel: {
    nl: "Het netwerk blijft zoals het is; de groepen van elke regio worden steeds opnieuw over de gemeenten van die regio verdeeld.",
    en: "The network stays as it is; the groups of each region are dealt again and again over the municipalities of that region.",
  },
  reference: "Restricted permutation; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585",
  complexity: "O(m) a deal",
} as const satisfies MetricDescriptor;
