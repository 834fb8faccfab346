import type { ViewActor } from "#analysis/model/network-view.ts";

type PlacedActor = Pick<ViewActor, "id" | "form" | "partyType" | "place">;
type Placed = { readonly actors: readonly PlacedActor[] };

/** The municipality that a place stands for, with every actor in the network that is that municipality or a part of it. */
export type MunicipalPlace = {
  readonly code: string;
  /** Position of the actor that speaks for it: the body itself where the network has it. */
  readonly main: number;
  /** Also its departments, and the municipalities that merged into it: what they share, it shares. */
  readonly actors: readonly number[];
};

const MUNICIPALITY_CODE = /^gm\d{4}$/;

/** Whether a map has anything to show: some actor lies in a municipality, not just in a place by name. */
export function hasPlaces({ actors }: Placed): boolean {
  return actors.some(({ place }) => isMunicipalityCode(place));
}

function isMunicipalityCode(place: string | null): place is string {
  return place !== null && MUNICIPALITY_CODE.test(place);
}

/** By code. */
export function municipalPlaces({ actors }: Placed): ReadonlyMap<string, MunicipalPlace> {
  const byCode = new Map<string, number[]>();
  actors.forEach(({ partyType, place }, at) => {
    if (partyType !== "municipality" || !isMunicipalityCode(place)) return;
    byCode.set(place, [...(byCode.get(place) ?? []), at]);
  });
  return new Map(
    [...byCode].map(([code, own]) => {
      const ranked = own.toSorted((a, b) => standing(actors[a], code) - standing(actors[b], code) || a - b);
      return [code, { code, main: ranked[0] ?? -1, actors: own }];
    }),
  );
}

/** The body itself, then another whole one, then a part of one. */
function standing(actor: PlacedActor | undefined, code: string): number {
  if (actor?.id === code) return 0;
  return actor?.form === "organisation" ? 1 : 2;
}
