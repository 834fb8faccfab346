import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import { lensDay } from "./lens-day.ts";
import { rollUp } from "./roll-up.ts";

/** Per actor the number of the organisation that it is part of; null where every actor is an organisation of its own. */
export function organisationsOf(rows: CoalitionRows, network: NetworkRows): Uint32Array | null {
  const places = placesOf(rows, network);
  const numbers = new Map([...new Set(places)].map((id, number) => [id, number]));
  const organisations = Uint32Array.from(places, (id) => numbers.get(id) ?? 0);
  return numbers.size < network.actors.length ? organisations : null;
}

/** The organisations by their numbers, as `organisationsOf` gives them. */
export function namedOrganisations(
  rows: CoalitionRows,
  network: NetworkRows,
): readonly { readonly id: string; readonly label: string }[] {
  const names = new Map<string, string>(rows.actors.map(({ id, name }) => [id, name]));
  return [...new Set(placesOf(rows, network))].map((id) => ({ id, label: names.get(id) ?? id }));
}

/** Per actor of the network what stands at the top of its chain. */
function placesOf(rows: CoalitionRows, { actors, lens }: NetworkRows): readonly string[] {
  const day = lensDay(lens, rows.coalition.waves);
  const place = rollUp(rows.actors, { ...lens, level: "organisation", day });
  return actors.map(({ id }) => place.get(id) ?? id);
}
