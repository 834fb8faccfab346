import type { MetricDescriptor } from "../descriptor.ts";

const NOT_COMPARED = {
  nl: "Er zijn minder dan 5 of meer dan 600 actoren, niemand is verbonden of iedereen, of er is niets om te vergelijken. Wat voor alle paren gelijk is of uit de rest volgt, blijft weg.",
  en: "There are fewer than 5 or more than 600 actors, nobody is tied or everybody, or there is nothing to compare. What is the same for all pairs or follows from the rest is left out.",
};

export const matrixEffectDescriptor = {
  id: "matrixEffect",
  family: "siloing",
  name: { nl: "Samenhang met een relatie, de rest gelijk", en: "What goes with a tie, the rest equal" },
  meaning: {
    nl: "Hoeveel punten vaker twee actoren verbonden zijn als zij dit gemeen hebben, of per stap afstand, terwijl al het andere in de tabel gelijk blijft. Zo is te zien of een indeling zelf telt of alleen meelift met bijvoorbeeld afstand.",
    en: "By how many points more often two actors are tied when they have this in common, or per step of distance, while all else in the table stays equal. It shows whether a partition counts by itself or only goes along with, say, distance.",
  },
  formula: "tied_ij = b₀ + Σ_k b_k·x^k_ij + e_ij, least squares over all pairs; 100·b_k in points; R² = explained part",
  range: "−100 … 100 points",
  direction: {
    nl: "Boven 0: wie dit gemeen heeft, is vaker verbonden. Onder 0: minder vaak. Het zegt niet dat het een door het ander komt.",
    en: "Above 0: those who have this in common are tied more often. Below 0: less often. It does not say that the one comes from the other.",
  },
  undefinedWhen: NOT_COMPARED,
  nullModel: {
    nl: "Van elke maat wordt eerst weggehaald wat de andere al verklaren. Wat overblijft, wordt steeds opnieuw over de actoren geschud, rijen en kolommen samen, en teruggelegd naast de andere. De band is waar de middelste 95 van de 100 keren liggen.",
    en: "From each measure what the others explain is taken out first. What is left is shuffled over the actors again and again, rows and columns together, and put back beside the others. The band is where the middle 95 of 100 times lie.",
  },
  reference:
    "Dekker, Krackhardt & Snijders 2007, doi:10.1007/s11336-007-9016-1 (double semi-partialling); Phipson & Smyth 2010, doi:10.2202/1544-6115.1585",
  complexity: "O(rounds × n²) for each matrix",
  peers: {
    nl: "Dezelfde methode als netlm van sna met nullhyp = “qapspp”, op één punt na: sna telt r/B en kan dus p = 0 geven; hier is het (r + 1)/(B + 1). Gewone regressie telt elk paar als los bewijs en vindt daardoor te snel iets.",
    en: "The same method as netlm of sna with nullhyp = “qapspp” but for one thing: sna counts r/B and so can give p = 0; here it is (r + 1)/(B + 1). Plain regression takes every pair for evidence by itself and so finds something too soon.",
  },
} as const satisfies MetricDescriptor;

export const matrixCorrelationDescriptor = {
  id: "matrixCorrelation",
  family: "siloing",
  name: { nl: "Samenhang met een relatie, op zichzelf", en: "What goes with a tie, by itself" },
  meaning: {
    nl: "Hoe sterk verbonden zijn samengaat met wat twee actoren gemeen hebben, zonder naar de rest te kijken. Staat ernaast om te laten zien wat er verandert als de rest gelijk blijft.",
    en: "How strongly being tied goes with what two actors have in common, without a look at the rest. It stands beside to show what changes when the rest is held equal.",
  },
  formula: "Pearson r of tied_ij and x_ij over all pairs, each pair once when undirected",
  range: "−1 … 1",
  direction: {
    nl: "0: geen samenhang. Met weinig relaties blijft dit getal klein, ook als de samenhang duidelijk is.",
    en: "0: they do not go together. With few ties this number stays small, also where they clearly do.",
  },
  undefinedWhen: NOT_COMPARED,
  nullModel: {
    nl: "De actoren van de ene tabel worden steeds opnieuw geschud, rijen en kolommen samen; de andere blijft zoals zij is.",
    en: "The actors of the one matrix are shuffled again and again, rows and columns together; the other stays as it is.",
  },
  reference: "Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4 (QAP)",
  complexity: "O(rounds × n²)",
} as const satisfies MetricDescriptor;
