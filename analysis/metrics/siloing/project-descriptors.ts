import type { MetricDescriptor } from "../descriptor.ts";

const FIXED_MARGINS = {
  nl: "Elke actor houdt evenveel projecten en elk project evenveel deelnemers; wie met wie in een project zit, wordt steeds opnieuw geloot. Elke mogelijke uitkomst is even waarschijnlijk.",
  en: "Each actor keeps as many projects and each project as many participants; who is in a project with whom is drawn anew, again and again. Every possible outcome is as likely.",
};

const NOT_DEFINED = {
  nl: "Geen project brengt twee actoren met een groep samen, of er is maar één groep. Van een indeling die van de projecten zelf is gemaakt, wordt niets met toeval vergeleken.",
  en: "No project brings two actors with a group together, or there is only one group. A partition made of the projects themselves is not compared with chance.",
};

const TRADES =
  "Strona et al. 2014, doi:10.1038/ncomms5114; Godard & Neal 2022, doi:10.1093/comnet/cnac053; Besag & Clifford 1989, doi:10.1093/biomet/76.4.633";

export const mixedProjectsDescriptor = {
  id: "mixedProjects",
  family: "siloing",
  name: { nl: "Projecten met twee of meer groepen", en: "Projects with two or more groups" },
  meaning: {
    nl: "Aan welk deel van de projecten twee of meer groepen deelnemen, van de projecten met minstens twee deelnemers. Een groot project heeft vanzelf meer groepen: daarom staat ernaast wat toeval met dezelfde deelnemers en groottes geeft.",
    en: "In which part of the projects two or more groups take part, of those with two participants or more. A large project has more groups by itself: so what chance gives with the same participants and sizes stands beside it.",
  },
  formula: "#{p : |p| ≥ 2, groups(p) ≥ 2} / #{p : |p| ≥ 2}",
  range: "0 … 1",
  direction: {
    nl: "Minder dan bij toeval: de projecten blijven binnen de groepen. Meer: zij zijn er juist om groepen samen te brengen.",
    en: "Below chance: the projects stay inside the groups. Above: they are there to bring groups together.",
  },
  undefinedWhen: NOT_DEFINED,
  nullModel: FIXED_MARGINS,
  reference: TRADES,
  complexity: "O(Σ|p|) a draw",
} as const satisfies MetricDescriptor;

export const groupMeetingsDescriptor = {
  id: "groupMeetings",
  family: "siloing",
  name: { nl: "Ontmoetingen in projecten", en: "Meetings in projects" },
  meaning: {
    nl: "Hoe vaak actoren van twee groepen samen in een project zitten: elk paar telt in elk gedeeld project één keer.",
    en: "How often actors of two groups are in a project together: each pair counts once in each project that it shares.",
  },
  formula: "M_gh = Σ_p Σ_{i<j ∈ p} c_gh(i, j);  z = (M − E)/sd over draws",
  range: "0 …",
  direction: {
    nl: "Minder dan bij toeval: deze twee groepen komen elkaar in projecten weinig tegen.",
    en: "Below chance: these two groups rarely meet in projects.",
  },
  undefinedWhen: NOT_DEFINED,
  nullModel: FIXED_MARGINS,
  reference: `${TRADES}; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x`,
  complexity: "O(Σ|p| + Σ groups(p)²) a draw",
} as const satisfies MetricDescriptor;

export const projectBackboneDescriptor = {
  id: "projectBackbone",
  family: "siloing",
  name: { nl: "Vaste koppels", en: "Standing pairs" },
  meaning: {
    nl: "Twee actoren die meer projecten delen dan te verwachten is van hoe druk zij zijn en hoe groot de projecten zijn. Een project van velen maakt iedereen tot partner van iedereen; deze koppels blijven over als je daarvan afziet.",
    en: "Two actors who share more projects than is to be expected from how busy they are and how large the projects are. A project of many makes everybody a partner of everybody; these pairs remain when that is set aside.",
  },
  formula: "P(X_ij ≥ shared_ij),  X_ij ~ Poisson-binomial(p_ip·p_jp),  p_ip = x_i y_p / (1 + x_i y_p)",
  range: "0 … 1",
  direction: {
    nl: "Liggen vaste koppels vaker binnen een groep dan alle paren die een project delen, dan zijn de groepen dichter dan de projecten laten zien.",
    en: "Where standing pairs are inside a group more often than all pairs that share a project, the groups are closer than the projects show.",
  },
  undefinedWhen: NOT_DEFINED,
  nullModel: {
    nl: "Gemiddeld evenveel projecten per actor en deelnemers per project, verder zo weinig mogelijk aangenomen. Er wordt rekening mee gehouden dat alle paren bekeken zijn.",
    en: "On average as many projects for each actor and participants for each project, and as little as possible assumed beside that. It allows for having looked at all pairs.",
  },
  reference: "Neal 2014, doi:10.1016/j.socnet.2014.06.001; Saracco et al. 2015, doi:10.1038/srep10595",
  complexity: "O(A²P) to fit for A and P different margins; a tail once for every two margins and number shared",
  peers: {
    nl: "Het R-pakket backbone toetst alleen paren die iets delen, tenzij anders gevraagd (missing.as.zero); hier telt de correctie alle paren. Waar de aantallen geen keus laten, is de kans precies 0 of 1 in plaats van bijna.",
    en: "The R package backbone tests only pairs that share something unless told otherwise (missing.as.zero); here the correction counts all pairs. Where the margins leave no choice, a chance is 0 or 1 exactly instead of nearly.",
  },
} as const satisfies MetricDescriptor;
