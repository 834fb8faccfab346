import type { ActorForm, Layer, PartyType, World } from "#analysis/model/actor.ts";

/** One row of actors.csv; an empty cell is "not known". */
export type ActorRow = {
  readonly id: string;
  readonly name: string;
  readonly form: ActorForm;
  readonly part_of: string;
  readonly party_type: PartyType;
  readonly world: World | "";
  readonly layer: Layer;
  readonly place: string;
  readonly domains: string;
};

/** Id, name, form, part of, layer, domains; and the world or the place where it is not the usual one. */
type Line = readonly [string, string, ActorForm, string, Layer, string, (World | "")?, string?];

export function listActors(
  shared: { readonly party_type: PartyType; readonly place: string },
  lines: readonly Line[],
): ActorRow[] {
  return lines.map(([id, name, form, part_of, layer, domains, world = "", place = shared.place]) => ({
    id,
    name,
    form,
    part_of,
    party_type: shared.party_type,
    world,
    layer,
    place,
    domains,
  }));
}
