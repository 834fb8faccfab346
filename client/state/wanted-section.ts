import { atom } from "nanostores";
import type { Tab } from "#analysis/model/coalition.ts";
import { changeView } from "./url.ts";

/** The address of the part of a report that somebody asks for from elsewhere, until the report has brought them there. */
export const $wantedSection = atom<string | null>(null);

/** Opens a tab at one part of its report. */
export function goToSection(tab: Tab, section: string): void {
  $wantedSection.set(section);
  changeView({ tab });
}
