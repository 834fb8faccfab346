import type { PartyType } from "./actor.ts";
import type { Localised } from "./language.ts";

/** One thing that somebody imagines otherwise than it is. Ids are as they were typed: what they name may be gone by now. */
export type ImaginedChange =
  | { readonly do: "leave"; readonly actor: string }
  /** Two actors get contact, or lose it. */
  | { readonly do: "tie" | "untie"; readonly actor: string; readonly other: string }
  /** An actor belongs to another group of one partition. */
  | { readonly do: "move"; readonly actor: string; readonly partition: string; readonly group: string }
  /** The actor goes into the other one, with its ties and all it takes part in. */
  | { readonly do: "merge"; readonly actor: string; readonly other: string }
  | { readonly do: "arrive"; readonly actor: string; readonly name: string; readonly partyType: PartyType }
  /** Kept as it was written: nothing of a list is lost. */
  | { readonly do: "unreadable"; readonly text: string };

export const CHANGE_REFUSALS = [
  "unreadable",
  "unknown-actor",
  "unknown-partition",
  "unknown-group",
  /** Both ends are one and the same at the level that is looked at. */
  "one-actor",
  "tie-exists",
  "no-tie",
  "in-group",
  "id-taken",
  /** It stands in the list twice. */
  "twice",
  /** It can't be together with one before it. */
  "contradicts",
  /** It is not in the network under this lens: nothing changes. */
  "out-of-sight",
] as const;
export type ChangeRefusal = (typeof CHANGE_REFUSALS)[number];

/** A change with what people call what it names, and why it is not in what is shown; null when it is. */
export type ToldChange = {
  readonly change: ImaginedChange;
  /** The id where nobody has that id. */
  readonly actor: string;
  readonly other: string | null;
  readonly partition: Localised | null;
  readonly group: Localised | null;
  readonly refusal: {
    readonly code: ChangeRefusal;
    /** Place in the list of the change that it can't be together with. */
    readonly against: number | null;
  } | null;
};
