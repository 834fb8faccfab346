import type { MetricDescriptor } from "../descriptor.ts";
import { DEALT, NOT_DEFINED_IN_LITERATURE, ON_THE_SCALE_OF_THE_HEADLINE } from "./literature-words.ts";

export const densityRatioDescriptor = {
  id: "densityRatio",
  family: "siloing",
  name: { nl: "Dichtheid binnen gedeeld door tussen", en: "Density inside over between" },
  meaning: {
    nl: "Hoeveel keer zo dicht het netwerk is binnen groepen als ertussen, per mogelijk paar.",
    en: "How many times as dense the network is inside groups as between them, per possible pair.",
  },
  formula: "(I/S_I) / (E/S_E)",
  range: "0 … ∞",
  direction: { nl: "1: even dicht. Hoger: dichter binnen.", en: "1: as dense. Higher: denser inside." },
  undefinedWhen: {
    nl: "Er zijn geen relaties tussen groepen, of geen paren binnen groepen.",
    en: "There are no ties between groups, or no pairs inside groups.",
  },
  nullModel: ON_THE_SCALE_OF_THE_HEADLINE,
  reference: "Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001",
  complexity: "O(m + C²)",
  place: "literature",
} as const satisfies MetricDescriptor;

export const eiSizeCorrectedDescriptor = {
  id: "eiSizeCorrected",
  family: "siloing",
  name: { nl: "E-I-index naar dichtheid", en: "E-I index by density" },
  meaning: {
    nl: "De E-I-index als er evenveel paren binnen de groepen waren als ertussen: zo zijn groepen van verschillende grootte te vergelijken.",
    en: "What the E-I index would be with as many pairs inside the groups as between them: so that groups of different sizes can be compared.",
  },
  formula: "(δ_E − δ_I) / (δ_E + δ_I),  δ_I = I/S_I,  δ_E = E/S_E",
  range: "−1 … 1",
  direction: {
    nl: "0: even dicht. Lager: dichter binnen de groepen.",
    en: "0: as dense. Lower: denser inside the groups.",
  },
  undefinedWhen: NOT_DEFINED_IN_LITERATURE,
  nullModel: {
    nl: `${DEALT.nl} De p-waarde is die van het aandeel binnen de eigen groep: beide gaan samen op en neer.`,
    en: `${DEALT.en} The p-value is the one of the share inside the own group: both rise and fall together.`,
  },
  reference: "Krackhardt & Stern 1988, doi:10.2307/2786835",
  complexity: "O(m + C²)",
  peers: {
    nl: "Drie dingen heten ‘herschaald’. Dit is wat egor zo noemt. Het verschil met de verwachting staat bij de E-I-index zelf. De herschaling van UCINET, naar wat met dit aantal relaties haalbaar is, doet niets zolang er minder relaties zijn dan paren binnen de groepen; daarom geven we haar niet.",
    en: "Three things are called ‘rescaled’. This is what egor calls so. The difference from what is expected stands with the E-I index itself. UCINET’s rescaling, to what this number of ties can reach, does nothing as long as there are fewer ties than pairs inside the groups; so it is not given.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
