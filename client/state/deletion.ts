import { LANGUAGES, type Localised } from "#analysis/model/language.ts";

/** Whether what was typed is the name of a coalition, in either of its languages. */
export function isNameOf(name: Localised, typed: string): boolean {
  return LANGUAGES.some((language) => name[language].trim() === typed.trim());
}
