import type { MetricDescriptor } from "../descriptor.ts";
import { DEALT, NOT_DEFINED_IN_LITERATURE } from "./literature-words.ts";

export const withinOddsRatioDescriptor = {
  id: "withinOddsRatio",
  family: "siloing",
  name: { nl: "Log-kansverhouding binnen groepen", en: "Log odds ratio inside groups" },
  meaning: {
    nl: "Hoeveel groter de kans op een relatie is voor twee actoren uit dezelfde groep dan voor twee uit verschillende, als natuurlijke logaritme. Een effectgrootte die niet meegroeit met het netwerk.",
    en: "How much greater the odds of a tie are for two actors of one group than for two of different groups, as a natural logarithm. An effect size that does not grow with the network.",
  },
  formula: "ln { [I/(S_I − I)] / [E/(S_E − E)] }",
  range: "−∞ … ∞",
  direction: {
    nl: "0: geen verschil. 0,7: twee keer zo grote kansen. 2,3: tien keer.",
    en: "0: no difference. 0.7: twice the odds. 2.3: ten times.",
  },
  undefinedWhen: NOT_DEFINED_IN_LITERATURE,
  nullModel: DEALT,
  reference: "Moody 2001, doi:10.1086/338954; Haldane 1956, doi:10.1111/j.1469-1809.1955.tb01285.x",
  complexity: "O(m + C²)",
  peers: {
    nl: "Relaties tellen, niet hun gewicht. Is één van de vier aantallen 0, dan krijgt elk een half erbij; netseg geeft dan oneindig. Een actor met zichzelf is geen paar; in Yule’s Q van netrics wel.",
    en: "Ties count, not their weight. When one of the four counts is 0, each gets a half; netseg then gives infinity. An actor and itself are no pair; in Yule’s Q of netrics they are.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
