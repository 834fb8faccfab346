import type { PartyType } from "./actor.ts";
import type { CoalitionKind } from "./coalition.ts";
import type { Localised } from "./language.ts";
import type { Period } from "./period.ts";

export type RegisterBody = { readonly code: string; readonly name: string; readonly partyType: PartyType };

/** What the national register knows of places and of who works with whom. */
export type RegisterFacts = {
  /** With the codes of its province and of the water board of most of its land; null where they are not known. */
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string | null;
    readonly waterBoard: string | null;
  }[];
  readonly bodies: readonly RegisterBody[];
  readonly arrangements: readonly (Period & {
    readonly id: string;
    readonly name: string;
    readonly domains: readonly string[];
  })[];
  readonly participations: readonly (Period & { readonly body: string; readonly arrangement: string })[];
  /** Villages and towns, with the code of the municipality they lie in. */
  readonly places: readonly { readonly name: string; readonly municipality: string }[];
};

/** Another coalition of the same user: its kind, and the kinds of party at its table. */
export type OtherCoalition = {
  readonly id: string;
  readonly name: Localised;
  readonly kind: CoalitionKind;
  readonly partyTypes: readonly PartyType[];
};

/** What is known around a coalition and does not stand in its own rows; null where nobody knows. */
export type Surroundings = {
  readonly register: RegisterFacts | null;
  readonly others: readonly OtherCoalition[] | null;
};
