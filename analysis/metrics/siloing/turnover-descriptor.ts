import type { MetricDescriptor } from "../descriptor.ts";

export const turnoverDescriptor = {
  id: "turnover",
  family: "siloing",
  name: { nl: "Wat bleef, eindigde en begon", en: "What was kept, ended and formed" },
  meaning: {
    nl: "Hoeveel van het netwerk vernieuwd is tussen twee momenten, onder wie er op beide momenten was. Wie is gefuseerd, is gevolgd naar de opvolger: een fusie is geen verloop.",
    en: "How much of the network was renewed between two moments, among those who were there at both. Who merged is followed to the successor: a merger is no turnover.",
  },
  formula: "Jaccard n11 / (n11 + n10 + n01);  n11 / (n11 + n10) kept;  n01 / (possible − n11 − n10) formed",
  range: "0 … 1",
  direction: {
    nl: "Jaccard dicht bij 1: bijna hetzelfde netwerk. Onder 0,2 lijken de twee momenten te weinig op elkaar om ze te vergelijken.",
    en: "Jaccard near 1: nearly the same network. Below 0.2 the two moments have too little in common to compare them.",
  },
  undefinedWhen: {
    nl: "Niemand was er op beide momenten, of er was op geen van beide een relatie.",
    en: "Nobody was there at both moments, or there was no tie at either.",
  },
  nullModel: null,
  reference: "Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004",
  complexity: "O(m)",
  peers: {
    nl: "netrics telt voor Jaccard andere paren dan het zegt, door de volgorde van twee bewerkingen: 0,154 waar het 0,5 is.",
    en: "For Jaccard netrics counts other pairs than it says, by the precedence of two operators: 0.154 where it is 0.5.",
  },
} as const satisfies MetricDescriptor;

export const shareChangeDescriptor = {
  id: "shareChange",
  family: "siloing",
  name: { nl: "Verandering van het aandeel binnen", en: "Change of the share inside" },
  meaning: {
    nl: "Of er tussen twee momenten meer of minder binnen de eigen groep bleef, onder wie er op beide momenten was. Vergeleken wordt het verschil met toeval, want dat hangt niet af van de grootte.",
    en: "Whether more or less stayed inside the own group between two moments, among those who were there at both. What is compared is the gap with chance, since that does not depend on size.",
  },
  formula:
    "Δ = (I/W − expected) at t₂ − (I/W − expected) at t₁;  after = before + formed − ended + joined − left + moved",
  range: "−1 … 1",
  direction: {
    nl: "Boven 0: er bleef meer binnen. Bij een vragenlijst geldt een verandering pas als zij blijft staan hoe er ook geteld wordt.",
    en: "Above 0: more stayed inside. With a survey a change only counts when it stands however answers are counted.",
  },
  undefinedWhen: {
    nl: "Op een van de momenten is het aandeel zelf niet te bepalen.",
    en: "The share itself is not defined at one of the moments.",
  },
  nullModel: {
    nl: "Elke relatie die maar één kant noemde, wordt 200 keer opnieuw wel of niet genoemd, met de kans dat een kant noemt wat er is; en alles wordt geteld als één kant genoeg is en als beide het moeten zeggen.",
    en: "Every tie that one side reported is reported again or not, 200 times, with the chance that a side reports what is there; and all is counted when one side is enough and when both must say so.",
  },
  reference: "q̂ = 2C / (2C + U) from confirmed and one-sided ties; exact decomposition, no reference needed",
  complexity: "O(m × 200)",
} as const satisfies MetricDescriptor;

export const tieSurvivalDescriptor = {
  id: "tieSurvival",
  family: "siloing",
  name: { nl: "Houden bruggen stand?", en: "Do bridges last?" },
  meaning: {
    nl: "Of relaties tussen groepen even goed standhouden als relaties binnen een groep.",
    en: "Whether ties between groups last as well as ties inside them.",
  },
  formula: "ratio = kept across / kept inside, each n11 / (n11 + n10)",
  range: "0 … ∞",
  direction: {
    nl: "Onder 1: bruggen eindigen eerder. Boven 1: bruggen houden beter stand.",
    en: "Below 1: bridges end sooner. Above 1: bridges last better.",
  },
  undefinedWhen: {
    nl: "Er was op het eerste moment geen relatie binnen of geen relatie tussen groepen.",
    en: "At the first moment there was no tie inside groups, or none between them.",
  },
  nullModel: {
    nl: "Beide netwerken blijven zoals ze zijn; de groepen worden opnieuw verdeeld over wie bleef, apart over wie eerst relaties had en wie niet.",
    en: "Both networks stay as they are; the groups are dealt again over those who stayed, apart over who had ties at first and who had none.",
  },
  reference: "Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 (p)",
  complexity: "O(m × rounds)",
} as const satisfies MetricDescriptor;
