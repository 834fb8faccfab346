import type { NetworkView } from "#analysis/model/network-view.ts";
import type { MapPlace, Ray } from "#client/charts/coalition-map-types.ts";
import { recordOf } from "#client/state/record.ts";

/** More lines than this from one place hide the map; then the partners are lit alone. */
const MOST_RAYS = 24;

export type MapEmphasis = { readonly lit: ReadonlySet<string> | null; readonly rays: readonly Ray[] };

type Pointed = {
  readonly network: NetworkView;
  readonly places: readonly MapPlace[];
  readonly selected: readonly string[];
  readonly highlightedGroup: number | null;
};

/** What stands out: the chosen ones with their partners or participants, else a group that the legend points at. */
export function emphasise({ network, places, selected, highlightedGroup }: Pointed): MapEmphasis {
  const circles = selected.flatMap((key) => {
    const record = recordOf(network, key);
    if (!record) return [];
    return { key, others: (record.mode === "actor" ? record.partners : record.participants).map((other) => other.key) };
  });
  if (circles.length === 0) {
    if (highlightedGroup === null) return { lit: null, rays: [] };
    const members = places.filter(({ groups }) => groups.includes(highlightedGroup));
    return { lit: new Set(members.map(({ key }) => key)), rays: [] };
  }
  const placed = new Set(places.map(({ key }) => key));
  const [only, ...more] = circles;
  const ends = only && more.length === 0 && placed.has(only.key) ? only.others.filter((key) => placed.has(key)) : [];
  return {
    lit: new Set(circles.flatMap(({ key, others }) => [key, ...others])),
    rays: only && ends.length <= MOST_RAYS ? ends.map((to) => ({ from: only.key, to })) : [],
  };
}
