import type { GraphViewState } from "./graph-view-types.ts";
import { groupsByShare } from "./main-group.ts";

export type GroupAnchor = {
  /** Key of the group; "" for the unassigned. */
  readonly key: string;
  /** Position in `partition.groups`; null for the unassigned. */
  readonly index: number | null;
  readonly name: string;
  readonly members: number;
  readonly x: number;
  readonly y: number;
  /** 0 where the group has no disc. */
  readonly radius: number;
};

/** Where the names of groups belong, the largest first: at their discs, or amid their members in a free layout. */
export function groupAnchors({
  view,
  layout,
  language,
  text,
}: Pick<GraphViewState, "view" | "layout" | "language" | "text">): GroupAnchor[] {
  const name = (index: number | null) =>
    index === null ? text.unassigned : (view.partition.groups[index]?.label[language] ?? "");
  if (layout.kind === "silo") {
    const discs = layout.unassigned ? [...layout.groups, layout.unassigned] : layout.groups;
    return discs
      .map(({ key, index, members, x, y, radius }) => ({ key, index, name: name(index), members, x, y, radius }))
      .sort((a, b) => b.members - a.members);
  }
  return view.partition.groups
    .flatMap(({ key }, index): GroupAnchor[] => {
      const places = view.actors.flatMap((actor) =>
        groupsByShare(actor.groups)[0] === index ? (layout.nodes.get(actor.id) ?? []) : [],
      );
      const middle = { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) };
      return places.length === 0
        ? []
        : [{ key, index, name: name(index), members: places.length, ...middle, radius: 0 }];
    })
    .sort((a, b) => b.members - a.members);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
