import { municipalPlaces } from "./municipal-places.ts";
import { buildIndex, type NetworkIndex } from "./network-index.ts";
import type { OpenLens } from "./open-lens.ts";
import { isAssigned } from "./partition.ts";
import { type Signatures, signaturesOf } from "./signatures.ts";
import { subindex } from "./subindex.ts";

/** The municipalities of a network that have a group and lie on the map. */
export type PlacedPart = {
  readonly index: NetworkIndex;
  readonly signatures: Signatures;
  /** Position in the network per position in the part. */
  readonly original: Uint32Array;
  /** Per actor the code of its place. */
  readonly places: readonly string[];
  /** Actors with a group that the map has no place for: what is no municipality, or one that is gone. */
  readonly elsewhere: number;
};

/** @param borders pairs of codes of places that share a border: what the map has */
export function placedPart(
  { network, memberships }: Pick<OpenLens, "network" | "memberships">,
  borders: readonly (readonly [string, string])[],
): PlacedPart {
  const onMap = new Set(borders.flat());
  const placeOf = new Map(
    [...municipalPlaces(network).values()]
      .filter(({ code }) => onMap.has(code))
      .flatMap(({ code, actors }) => actors.map((actor) => [actor, code] as const)),
  );
  const { index, original } = subindex(
    buildIndex(network),
    (actor) => isAssigned(memberships, actor) && placeOf.has(actor),
  );
  const assigned = network.actors.reduce((sum, _, actor) => sum + (isAssigned(memberships, actor) ? 1 : 0), 0);
  return {
    index,
    original,
    signatures: signaturesOf(memberships, original),
    places: Array.from(original, (actor) => placeOf.get(actor) ?? ""),
    elsewhere: assigned - original.length,
  };
}
