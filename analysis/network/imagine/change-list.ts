import { PARTY_TYPES } from "#analysis/model/actor.ts";
import type { ImaginedChange } from "#analysis/model/imagined-change.ts";

const BETWEEN = ",";
const AFTER_VERB = ":";
const WITHIN = "~";

/**
 * Imagined changes from one line of text: `leave:a1,tie:a1~b2,untie:a1~c3,move:a1~domain~water,merge:a1~b2,arrive:new~Name~care`.
 * An id is percent-encoded where it holds a sign of the list. Never throws: anybody may have typed it.
 */
export function readChanges(list: string | undefined): readonly ImaginedChange[] {
  return (list ?? "")
    .split(BETWEEN)
    .filter((text) => text.trim() !== "")
    .map(readChange);
}

/** The same list as text; undefined for none. */
export function writeChanges(changes: readonly ImaginedChange[]): string | undefined {
  return changes.length === 0 ? undefined : changes.map(writeChange).join(BETWEEN);
}

function readChange(text: string): ImaginedChange {
  const verb = text.slice(0, text.indexOf(AFTER_VERB)).trim();
  const parts = text.slice(text.indexOf(AFTER_VERB) + 1).split(WITHIN);
  const [actor = "", second = "", third = ""] = parts.map(decode);
  const names = (count: number) => parts.length === count && parts.every((part) => decode(part) !== "");
  const partyType = PARTY_TYPES.find((known) => known === third);
  if (verb === "leave" && names(1)) return { do: verb, actor };
  if ((verb === "tie" || verb === "untie" || verb === "merge") && names(2)) return { do: verb, actor, other: second };
  if (verb === "move" && names(3)) return { do: verb, actor, partition: second, group: third };
  if (verb === "arrive" && names(3) && partyType) return { do: verb, actor, name: second, partyType };
  return { do: "unreadable", text };
}

function writeChange(change: ImaginedChange): string {
  const written = (...parts: readonly string[]) => `${change.do}${AFTER_VERB}${parts.map(encode).join(WITHIN)}`;
  switch (change.do) {
    case "leave":
      return written(change.actor);
    case "tie":
    case "untie":
    case "merge":
      return written(change.actor, change.other);
    case "move":
      return written(change.actor, change.partition, change.group);
    case "arrive":
      return written(change.actor, change.name, change.partyType);
    case "unreadable":
      return change.text;
  }
}

/** The signs of the list, the one that encodes, and blanks at the ends, which reading by eye loses. */
const SIGNS = /[%,:~]|^\s+|\s+$/g;

function encode(part: string): string {
  return part.replace(SIGNS, encodeSigns);
}

function encodeSigns(signs: string): string {
  return Array.from(signs, (sign) => (sign === WITHIN ? "%7E" : encodeURIComponent(sign))).join("");
}

/** Empty where it can't be read, which no id is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part.trim());
  } catch {
    return "";
  }
}
