import type { ImaginedChange } from "#analysis/model/imagined-change.ts";
import { clashOf, named } from "./contradiction.ts";

/**
 * A list with one more change. Who moves again moves there instead, and a tie that goes and comes back is as it was; what else
 * can't be together stays, and is told.
 */
export function addChange(changes: readonly ImaginedChange[], change: ImaginedChange): readonly ImaginedChange[] {
  if (changes.some((earlier) => clashOf(change, earlier) === "twice")) return changes;
  const rest = changes.filter((earlier) => !(isUndoneBy(earlier, change) && clashOf(change, earlier) !== null));
  const isBack = change.do !== "move" && rest.length < changes.length;
  return isBack ? rest : [...rest, change];
}

/** A list without one of its changes, and without what names an actor that came with it. */
export function withoutChange(changes: readonly ImaginedChange[], at: number): readonly ImaginedChange[] {
  const gone = changes[at];
  return changes.filter(
    (change, place) => place !== at && !(gone?.do === "arrive" && named(change).includes(gone.actor)),
  );
}

const OPPOSITES: Readonly<Partial<Record<ImaginedChange["do"], ImaginedChange["do"]>>> = {
  tie: "untie",
  untie: "tie",
  move: "move",
};

function isUndoneBy(earlier: ImaginedChange, change: ImaginedChange): boolean {
  return OPPOSITES[change.do] === earlier.do;
}
