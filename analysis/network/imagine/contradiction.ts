import type { ImaginedChange } from "#analysis/model/imagined-change.ts";

export type Clash = "twice" | "contradicts";

/** Whether a change says the same as one before it, or can't be together with it; null where both can be. */
export function clashOf(change: ImaginedChange, earlier: ImaginedChange): Clash | null {
  if (isSame(change, earlier)) return "twice";
  const leavers = [change, earlier].flatMap((one) => (one.do === "leave" ? [one.actor] : []));
  if (leavers.some((actor) => named(change).includes(actor) && named(earlier).includes(actor))) return "contradicts";
  if (earlier.do === "merge" && named(change).includes(earlier.actor)) return "contradicts";
  if (isOfTies(change) && isOfTies(earlier) && pairOf(change) === pairOf(earlier)) return "contradicts";
  const isMovedTwice =
    change.do === "move" &&
    earlier.do === "move" &&
    change.actor === earlier.actor &&
    change.partition === earlier.partition;
  return isMovedTwice ? "contradicts" : null;
}

/** Ids of the actors that a change is about. */
export function named(change: ImaginedChange): readonly string[] {
  if (change.do === "unreadable") return [];
  return "other" in change ? [change.actor, change.other] : [change.actor];
}

type OfTies = Extract<ImaginedChange, { readonly do: "tie" | "untie" }>;

function isOfTies(change: ImaginedChange): change is OfTies {
  return change.do === "tie" || change.do === "untie";
}

function pairOf({ actor, other }: OfTies): string {
  return JSON.stringify([actor, other].sort());
}

function isSame(one: ImaginedChange, other: ImaginedChange): boolean {
  if (isOfTies(one) && isOfTies(other)) return one.do === other.do && pairOf(one) === pairOf(other);
  const keys = Object.keys({ ...one, ...other }) as (keyof ImaginedChange)[];
  return keys.every((key) => one[key] === other[key]);
}
