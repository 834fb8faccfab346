import type { MetricDescriptor } from "../descriptor.ts";
import { LABEL_PERMUTATION } from "../label-permutation-words.ts";

export const mixingMatrixDescriptor = {
  id: "mixing",
  family: "siloing",
  name: { nl: "Relaties tussen twee groepen", en: "Ties between two groups" },
  meaning: {
    nl: "Hoeveel paren van actoren uit twee groepen verbonden zijn, naast het aantal dat toeval zou geven. Zo wordt zichtbaar tussen welke groepen het contact ontbreekt.",
    en: "How many pairs of actors from two groups are tied, beside the number that chance would give. It shows between which groups contact is missing.",
  },
  formula: "T_gh = Σ w·c_gh,  E[T_gh] = W·D_gh / ΣD,  z = (T − E)/sd",
  range: "0 …",
  direction: {
    nl: "Minder dan bij toeval: een kloof tussen deze groepen. De p-waarde houdt er rekening mee dat alle paren bekeken zijn.",
    en: "Fewer than chance: a gap between these groups. The p-value allows for having looked at all pairs.",
  },
  undefinedWhen: {
    nl: "Een groep van één actor heeft geen paren binnen zichzelf; zonder spreiding is er geen z.",
    en: "A group of one has no pairs inside itself; without spread there is no z.",
  },
  nullModel: LABEL_PERMUTATION,
  reference: "Mantel 1967; Westfall & Young 1993 (per side)",
  complexity: "O(m + K²)",
} as const satisfies MetricDescriptor;
