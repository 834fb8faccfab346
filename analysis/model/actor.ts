import type { ActorId } from "./id.ts";

export const ACTOR_FORMS = ["person", "unit", "organisation", "group"] as const;
export type ActorForm = (typeof ACTOR_FORMS)[number];

export const PARTY_TYPES = [
  "municipality",
  "water-board",
  "province",
  "national-body",
  "joint-body",
  "foreign-authority",
  "village-council",
  "residents-initiative",
  "farmers-organisation",
  "nature-manager",
  "business",
  "care",
  "housing",
  "knowledge",
  "other",
] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

export const WORLDS = ["lifeworld", "system", "both"] as const;
export type World = (typeof WORLDS)[number];

export const LAYERS = ["operations", "management", "executive", "politics", "society"] as const;
export type Layer = (typeof LAYERS)[number];

const LIFEWORLD_PARTIES: ReadonlySet<PartyType> = new Set([
  "residents-initiative",
  "village-council",
  "business",
  "farmers-organisation",
]);

/** The world a kind of party belongs to as long as nobody says otherwise (DESIGN, words). */
export function defaultWorld(partyType: PartyType): World {
  return LIFEWORLD_PARTIES.has(partyType) ? "lifeworld" : "system";
}

/** A part of an actor in one policy domain; the shares of one actor sum to 1. */
export type DomainShare = { readonly domain: string; readonly share: number };

export type Actor = {
  readonly id: ActorId;
  readonly name: string;
  /** The name as the source writes it, where loading mended it; null when nothing was mended. */
  readonly originalName: string | null;
  readonly form: ActorForm;
  readonly partOf: ActorId | null;
  readonly partyType: PartyType;
  readonly world: World;
  readonly layer: Layer | null;
  /** Code of the municipality it lies in. */
  readonly place: string | null;
  /** Official code (TOOI), where the body has one. */
  readonly code: string | null;
  readonly succeededBy: ActorId | null;
  /** ISO day of the succession. */
  readonly succeededOn: string | null;
  /** Stays in the network and in every number; lists that put actors in order leave it out, and say how many they do. */
  readonly doNotRank: boolean;
  readonly domains: readonly DomainShare[];
  /** Every other column of the source: what a partition can be made of. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** What an actor is of whom only the name and the kind of party are said. */
export const BLANK_ACTOR = {
  form: "organisation",
  partOf: null,
  layer: null,
  place: null,
  code: null,
  succeededBy: null,
  succeededOn: null,
  doNotRank: false,
  domains: [],
  attributes: {},
} as const satisfies Omit<Actor, "id" | "name" | "originalName" | "partyType" | "world">;
