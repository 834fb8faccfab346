import type { MetricDescriptor } from "../descriptor.ts";

export const leaveOneOutDescriptor = {
  id: "leaveOneOut",
  family: "siloing",
  name: { nl: "Zonder één actor of antwoord", en: "Without one actor or answer" },
  meaning: {
    nl: "Hoeveel het aandeel binnen de eigen groep van één enkele actor afhangt, of bij een vragenlijst van wat één persoon antwoordde.",
    en: "How much the share inside the own group hangs on a single actor or, with a survey, on what one person answered.",
  },
  formula: "|S₋ᵢ − S| for each i; the largest, and the middle of all",
  range: "0 … 1",
  direction: {
    nl: "Klein: het cijfer hangt aan niemand. Groot: kijk eerst wat er bij die ene aan de hand is. Er wordt niemand bij naam genoemd.",
    en: "Small: the number hangs on nobody. Large: first look at what that one is about. Nobody is named.",
  },
  undefinedWhen: {
    nl: "Er zijn geen relaties, of niemand heeft geantwoord.",
    en: "There are no ties, or nobody answered.",
  },
  nullModel: null,
  reference: "Efron & Stein 1981, doi:10.1214/aos/1176345462",
  complexity: "O(n + m)",
  peers: {
    nl: "Laat je een antwoord weg, dan blijft een relatie staan die de ander ook noemde; software die de actor zelf weghaalt, doet dat niet.",
    en: "When an answer is left out, a tie that the other named as well stays; software that removes the actor does not do that.",
  },
} as const satisfies MetricDescriptor;

export const jackknifeDescriptor = {
  id: "jackknife",
  family: "siloing",
  name: { nl: "Standaardfout van de E-I-index", en: "Standard error of the E-I index" },
  meaning: {
    nl: "Hoe ver de E-I-index ernaast kan zitten als de actoren een steekproef zijn uit veel meer actoren. Zijn dit alle actoren die er zijn, dan zegt dit getal niets.",
    en: "How far off the E-I index may be if the actors are a sample from many more. Where these are all the actors there are, this number says nothing.",
  },
  formula: "SE² = (n − 2)/(2n) · Σ_i (EI₋ᵢ − mean)², each actor left out once with all its ties",
  range: "0 …",
  direction: {
    nl: "Hoger: minder nauwkeurig. Ruwweg twee keer deze fout aan elke kant.",
    en: "Higher: less precise. Roughly twice this error on either side.",
  },
  undefinedWhen: {
    nl: "Er zijn minder dan drie actoren, of zonder één actor blijft er geen relatie over.",
    en: "There are fewer than three actors, or without one actor no tie is left.",
  },
  nullModel: null,
  reference: "Snijders & Borgatti 1999, Connections 22:161–170",
  complexity: "O(n + m)",
  peers: {
    nl: "De bootstrap uit hetzelfde artikel, ook in UCINET, trekt actoren met teruglegging. In proefnetwerken gaf die een fout die bijna twee keer te groot was.",
    en: "The bootstrap of the same paper, in UCINET too, draws actors with replacement. In trial networks it gave an error nearly twice too large.",
  },
} as const satisfies MetricDescriptor;
