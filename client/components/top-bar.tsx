import { useStore } from "@nanostores/react";
import { LANGUAGES } from "#analysis/model/language.ts";
import { $language, $theme, THEMES } from "#client/state/preferences.ts";
import { HelpButton } from "./help/help-button.tsx";
import { useSpeaker } from "./use-speaker.ts";
import { ViewLink } from "./view-link.tsx";

const LANGUAGE_NAMES = { nl: "Nederlands", en: "English" } as const;

export function TopBar() {
  const language = useStore($language);
  const theme = useStore($theme);
  const { text } = useSpeaker();
  return (
    <header className="top-bar">
      <ViewLink to={{ screen: "coalitions" }} className="brand">
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="3">
            <circle cx="11" cy="10" r="7.5" />
            <circle cx="21" cy="10" r="7.5" />
          </g>
        </svg>
        {text("app.name")}
      </ViewLink>
      <div className="preferences">
        <HelpButton />
        <label className="choice">
          <span className="visually-hidden">{text("app.language")}</span>
          <select
            value={language}
            onChange={(event) => $language.set(LANGUAGES.find((known) => known === event.target.value) ?? language)}
          >
            {LANGUAGES.map((known) => (
              <option key={known} value={known} lang={known}>
                {LANGUAGE_NAMES[known]}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <span className="visually-hidden">{text("app.theme")}</span>
          <select
            value={theme}
            onChange={(event) => $theme.set(THEMES.find((known) => known === event.target.value) ?? theme)}
          >
            {THEMES.map((known) => (
              <option key={known} value={known}>
                {text(`app.theme.${known}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
