import type { MetricDescriptor } from "../descriptor.ts";
import { DISTANCE_COMPLEXITY } from "./distance-words.ts";

const NO_PAIRS = {
  nl: "Een groep van één heeft geen paren binnen zichzelf; zonder route is er geen gemiddelde en geen mediaan. Bij meer dan 60 groepen blijven deze cijfers weg.",
  en: "A group of one has no pairs inside itself; without a route there is no mean and no median. Above 60 groups these numbers are left out.",
};

export const groupDistanceDescriptor = {
  id: "groupDistance",
  family: "siloing",
  name: { nl: "Stappen tussen twee groepen", en: "Steps between two groups" },
  meaning: {
    nl: "Over hoeveel relaties een bericht gaat van een actor uit de ene groep naar een actor uit de andere, langs de kortste route. Het gemiddelde gaat over de paren met een route; welk deel er geen heeft, staat er altijd bij.",
    en: "Over how many ties a message goes from an actor of the one group to an actor of the other, by the shortest route. The mean is over the pairs with a route; which part has none always stands beside it.",
  },
  formula: "mean, median of d over pairs with a route; R = pairs with a route / pairs; F = Σ 1/d / pairs",
  range: "1 … (steps), 0 … 1 (shares)",
  direction: {
    nl: "Meer stappen of minder bereik: de groepen staan verder van elkaar. Ver weg in de ruimte is vaak ook ver weg in het netwerk.",
    en: "More steps or less reach: the groups are farther apart. Far away in space is often far away in the network too.",
  },
  undefinedWhen: NO_PAIRS,
  nullModel: {
    nl: "Worden de groepen willekeurig over de actoren verdeeld, dan heeft elk paar groepen dezelfde verwachting: het gemiddelde over alle paren.",
    en: "When the groups are dealt at random over the actors, every pair of groups has the same expectation: the mean over all pairs.",
  },
  reference: "breadth-first search side by side: Then et al. 2014, doi:10.14778/2735496.2735507",
  complexity: DISTANCE_COMPLEXITY,
  peers: {
    nl: "Elke relatie is één stap, hoe sterk ook: graphology leest een gewicht als lengte, zodat een sterke relatie een omweg wordt. Een gemiddelde met n voor wie elkaar niet bereikt, hangt af van hoeveel actoren er zijn; dat geven we niet.",
    en: "Every tie is one step, however strong: graphology reads a weight as a length, so that a strong tie becomes a detour. A mean with n for those who do not reach each other depends on how many actors there are; it is not given.",
  },
} as const satisfies MetricDescriptor;

export const nearestDoorDescriptor = {
  id: "nearestDoor",
  family: "siloing",
  name: { nl: "Dichtstbijzijnde deur", en: "Nearest door" },
  meaning: {
    nl: "Hoeveel stappen het is van een lid van de ene groep naar het dichtstbijzijnde lid van de andere. Wie in beide groepen zit, is er al.",
    en: "How many steps it is from a member of the one group to the nearest member of the other. Who is in both is there already.",
  },
  formula: "min_{j in h} d(i, j), mean over the members i of g by their shares",
  range: "0 …",
  direction: {
    nl: "Meer stappen: leden van de ene groep kennen niemand die hen bij de andere binnenlaat.",
    en: "More steps: members of the one group know nobody who lets them into the other.",
  },
  undefinedWhen: NO_PAIRS,
  nullModel: null,
  reference: "Schakelwerk",
  complexity: "O(K/32 · steps · m) for K groups",
} as const satisfies MetricDescriptor;
