import type { Language } from "#analysis/model/language.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { groupColour, type Palette } from "#client/style/palette.ts";
import { groupsByShare } from "./main-group.ts";
import { groupShape, type Shape } from "./shapes.ts";

type GroupMark = {
  readonly colour: string;
  readonly shape: Shape;
  /** Drawn as an outline instead of filled. */
  readonly hollow: boolean;
};

export type LegendEntry = GroupMark & {
  /** Key of the group; "" for the unassigned. */
  readonly key: string;
  readonly label: string;
  /** Number of actors drawn with this mark: each counts for its largest share. */
  readonly size: number;
};

/** How the actors of a group look; null stands for the unassigned. */
export function groupMark(index: number | null, palette: Palette): GroupMark {
  if (index === null) return { colour: palette.unassigned, shape: "circle", hollow: true };
  return { colour: groupColour(palette, index), shape: groupShape(index), hollow: false };
}

/** One entry for each group that the picture shows, in the order of the partition; the unassigned last. */
export function legendEntries(
  view: Pick<NetworkView, "partition" | "actors">,
  palette: Palette,
  { language, unassigned }: { readonly language: Language; readonly unassigned: string },
): LegendEntry[] {
  const counts = new Map<number, number>();
  for (const actor of view.actors) {
    const [main] = groupsByShare(actor.groups);
    if (main !== undefined) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  const groups = view.partition.groups.map(
    ({ key, label }, index): LegendEntry => ({
      key,
      label: label[language],
      size: counts.get(index) ?? 0,
      ...groupMark(index, palette),
    }),
  );
  const left = view.partition.unassigned;
  if (left > 0) {
    groups.push({ key: "", label: unassigned, size: left, ...groupMark(null, palette) });
  }
  return groups.filter((entry) => entry.size > 0);
}
