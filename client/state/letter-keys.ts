import { atom } from "nanostores";
import { keep, keptText } from "./preferences.ts";

const KEPT_AS = "letter-keys";

/** Whether keys without Ctrl or Alt do something anywhere on the page. Who dictates to the computer may switch them off. */
export const $letterKeys = atom(keptText(KEPT_AS) !== "off");

$letterKeys.listen((isOn) => keep(KEPT_AS, isOn ? "on" : "off"));

/** Whether a key press is somebody writing: then it is a letter and nothing else. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const NOT_TEXT: ReadonlySet<string> = new Set(["button", "checkbox", "radio", "range", "reset", "submit"]);
