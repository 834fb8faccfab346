import type { Language, Localised } from "#analysis/model/language.ts";
import type { NewCoalition } from "#server/contract/settings.ts";
import type { FirstDomain } from "./first-domains.ts";

/** Domains that somebody is choosing for a new coalition, in the order in which they are shown. */
export type DomainChoice = readonly FirstDomain[];

export function toggleDomain(choice: DomainChoice, position: number): DomainChoice {
  return choice.map((domain, at) => (at === position ? { ...domain, isChosen: !domain.isChosen } : domain));
}

/** Adds a domain by name. One that is there already, by any of its names, is chosen instead. */
export function addDomain(choice: DomainChoice, typed: string): DomainChoice {
  const name = typed.trim();
  if (name === "") return choice;
  const at = choice.findIndex(({ label }) => isNamed(label, name));
  if (at >= 0) return choice.map((domain, position) => (position === at ? { ...domain, isChosen: true } : domain));
  const added = { label: { nl: name, en: name }, supporting: false, isChosen: true };
  // What only supports the others stays last.
  const end = choice.findIndex(({ supporting }) => supporting);
  return end < 0 ? [...choice, added] : choice.toSpliced(end, 0, added);
}

export function chosenDomains(choice: DomainChoice): NonNullable<NewCoalition["domains"]> {
  return choice
    .filter(({ isChosen }) => isChosen)
    .map(({ label, supporting }) => ({ label: { ...label }, supporting }));
}

/** Whether a label is called so in either language, whatever the case. */
export function isNamed(label: Localised, name: string): boolean {
  const wanted = name.trim().toLocaleLowerCase();
  return (["nl", "en"] satisfies Language[]).some((language) => label[language].toLocaleLowerCase() === wanted);
}
