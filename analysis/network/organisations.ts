import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import { lensDay } from "./lens-day.ts";
import { rollUp } from "./roll-up.ts";

/** Per actor the number of the organisation that it is part of; null where every actor is an organisation of its own. */
export function organisationsOf(rows: CoalitionRows, { actors, lens }: NetworkRows): Uint32Array | null {
  const day = lensDay(lens, rows.coalition.waves);
  const place = rollUp(rows.actors, { ...lens, level: "organisation", day });
  const numbers = new Map<string, number>();
  const organisations = Uint32Array.from(actors, ({ id }) => {
    const organisation = place.get(id) ?? id;
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    return number;
  });
  return numbers.size < actors.length ? organisations : null;
}
