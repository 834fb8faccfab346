import type { MetricDescriptor } from "../descriptor.ts";

export const countingDescriptor = {
  id: "counting",
  family: "siloing",
  name: { nl: "Manieren van tellen", en: "Ways of counting" },
  meaning: {
    nl: "Of wat binnen groepen blijft hetzelfde is als antwoorden strenger, ruimer of opgehoogd geteld worden, en wat wie niet antwoordde er ten hoogste aan kan veranderen.",
    en: "Whether what stays inside groups is the same when answers are counted more strictly, more loosely or raised, and what those who did not answer could change at most.",
  },
  formula: "T̂_gh = T^obs_gh · D_gh/D^obs_gh; half-heard T ÷ q̂/(1 − (1 − q̂)²); I/W = Σ T̂_gg/Σ T̂",
  range: "0 … 1",
  direction: {
    nl: "Liggen de stippen bij elkaar aan dezelfde kant van toeval, dan hangt de conclusie niet aan de manier van tellen.",
    en: "Where the dots lie together on the same side of chance, the conclusion does not hang on the way of counting.",
  },
  undefinedWhen: {
    nl: "Tussen actoren met een groep is geen relatie genoemd.",
    en: "No tie was named between actors with a group.",
  },
  nullModel: {
    nl: "Wie antwoordde en wie genoemd is, blijft zoals het is; de groepen worden steeds opnieuw willekeurig verdeeld, apart over wie antwoordde en over wie niet antwoordde, en op elke manier geteld. Zo houdt elke groep haar respons.",
    en: "Who answered and who was named stays as it is; the groups are dealt at random, again and again, apart over those who answered and those who did not, and counted in every way. So every group keeps its response.",
  },
  reference: "Smith & Moody 2013, doi:10.1016/j.socnet.2013.09.003; Huisman 2009, Journal of Social Structure 10",
  complexity: "O(rounds × (m + C²))",
  peers: {
    nl: "Andere pakketten kiezen één manier en zeggen niet welke. Alleen paren meenemen waarvan beiden antwoordden is bijna altijd de slechtste keus; hier staat die ernaast.",
    en: "Other packages choose one way and do not say which. Taking only pairs that both answered is nearly always the worst choice; here it stands beside the rest.",
  },
} as const satisfies MetricDescriptor;
