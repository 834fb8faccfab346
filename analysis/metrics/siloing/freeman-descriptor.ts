import type { MetricDescriptor } from "../descriptor.ts";
import { LABEL_PERMUTATION } from "../label-permutation-words.ts";
import { NOT_DEFINED_IN_LITERATURE } from "./literature-words.ts";

export const freemanDescriptor = {
  id: "freeman",
  family: "siloing",
  name: { nl: "Segregatie volgens Freeman", en: "Freeman’s segregation" },
  meaning: {
    nl: "Welk deel van de relaties tussen groepen, dat er bij toeval zou zijn, ontbreekt.",
    en: "Which part of the ties between groups that chance would give is missing.",
  },
  formula: "1 − E / E[E],  E[E] = W·(1 − Σ n_g(n_g − 1) / n(n − 1))",
  range: "≤ 1",
  direction: {
    nl: "1: er zijn geen relaties tussen groepen. 0: evenveel als bij toeval. Onder 0: meer.",
    en: "1: there are no ties between groups. 0: as many as by chance. Below 0: more.",
  },
  undefinedWhen: NOT_DEFINED_IN_LITERATURE,
  nullModel: LABEL_PERMUTATION,
  reference: "Freeman 1978, doi:10.1177/004912417800600401; Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001",
  complexity: "O(m)",
  peers: {
    nl: "Voor elk aantal groepen, gewogen en met richting. Niet afgekapt bij 0, zoals in het artikel: ook minder verkokering dan bij toeval is iets. Het is een rechte lijn in de E-I-index: F = 1 − (1 + E-I)/(1 + E-I bij toeval). netseg neemt opgegeven groepsgroottes wel aan, maar gebruikt ze niet.",
    en: "For any number of groups, weighted and directed. Not cut off at 0 as in the paper: less siloing than by chance is something too. It is a straight line in the E-I index: F = 1 − (1 + E-I)/(1 + E-I by chance). netseg accepts given sizes of groups but does not use them.",
  },
  place: "literature",
} as const satisfies MetricDescriptor;
