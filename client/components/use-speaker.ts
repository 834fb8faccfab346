import { useStore } from "@nanostores/react";
import type { Language } from "#analysis/model/language.ts";
import { createSpeaker, type Speaker } from "#client/i18n/speaker.ts";
import { $language } from "#client/state/preferences.ts";

const speakers = new Map<Language, Speaker>();

/** Speaks the language of the screen. */
export function useSpeaker(): Speaker {
  const language = useStore($language);
  const speaker = speakers.get(language) ?? createSpeaker(language);
  speakers.set(language, speaker);
  return speaker;
}
