/** Ids are plain text; the brand keeps an actor's id from being used as a project's. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type CoalitionId = Id<"coalition">;
export type ActorId = Id<"actor">;
export type ProjectId = Id<"project">;
export type TieId = Id<"tie">;
export type ParticipationId = Id<"participation">;

/** Names text as an id at the edge where it comes in; below that ids keep their kind. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}
