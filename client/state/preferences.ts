import { atom } from "nanostores";
import { LANGUAGES, type Language } from "#analysis/model/language.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How somebody likes to read; kept in this browser only. */
export const $language = atom<Language>(kept("language", LANGUAGES) ?? browserLanguage());
export const $theme = atom<Theme>(kept("theme", THEMES) ?? "system");

$language.subscribe((language) => {
  document.documentElement.lang = language;
  keep("language", language);
});
$theme.subscribe((theme) => {
  document.documentElement.dataset.theme = theme;
  keep("theme", theme);
});

/** Dutch unless the browser asks for another language first. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("nl") || navigator.language === "" ? "nl" : "en";
}

function kept<Value extends string>(key: string, values: readonly Value[]): Value | null {
  const text = keptText(key);
  return values.find((value) => value === text) ?? null;
}

/** What this browser has kept under a name; null when it keeps nothing. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(`schakelwerk.${key}`);
  } catch {
    return null;
  }
}

/** Storage may be switched off; the choice then holds until the page is closed. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`schakelwerk.${key}`, value);
  } catch {
    return;
  }
}
