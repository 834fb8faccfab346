import type { Localised } from "#analysis/model/language.ts";

export type FirstDomain = { readonly label: Localised; readonly supporting: boolean; readonly isChosen: boolean };

const often = (nl: string, en: string): FirstDomain => ({ label: { nl, en }, supporting: false, isChosen: true });
const seldom = (nl: string, en: string): FirstDomain => ({ label: { nl, en }, supporting: false, isChosen: false });

/** Domains to begin with: those of most coalitions in a rural area are chosen, the others are one press away. */
export const FIRST_DOMAINS: readonly FirstDomain[] = [
  often("Water", "Water"),
  often("Natuur", "Nature"),
  often("Landbouw", "Agriculture"),
  often("Wonen", "Housing"),
  often("Mobiliteit", "Mobility"),
  often("Energie", "Energy"),
  often("Zorg en welzijn", "Care and welfare"),
  often("Economie", "Economy"),
  often("Ruimtelijke ordening", "Spatial planning"),
  seldom("Milieu", "Environment"),
  seldom("Werk", "Work"),
  seldom("Sociale zekerheid", "Social security"),
  seldom("Onderwijs", "Education"),
  seldom("Veiligheid", "Safety"),
  seldom("Cultuur", "Culture"),
  seldom("Belastingen", "Tax"),
  { label: { nl: "Bedrijfsvoering", en: "Operations" }, supporting: true, isChosen: true },
];
