import { mix } from "#client/graph-view/colours.ts";
import { groupColour, type Palette } from "#client/style/palette.ts";

export type AreaLook = { readonly fill: string; readonly outline: string };

/** The ground of a municipality: its group's colour, faint while others stand out, and paper where it does not take part. */
export function areaLook(groups: readonly number[] | null, palette: Palette, isDimmed: boolean): AreaLook {
  const { background, muted, unassigned } = palette;
  if (groups === null) return { fill: mix(muted, background, 0.07), outline: mix(muted, background, 0.22) };
  const [main] = groups;
  const own = main === undefined ? mix(unassigned, background, 0.6) : groupColour(palette, main);
  return { fill: mix(own, background, isDimmed ? 0.12 : 0.5), outline: background };
}

/** Where a group ends. */
export function groupEdgeColour({ ink, background }: Palette, isDimmed: boolean): string {
  return mix(ink, background, isDimmed ? 0.35 : 0.75);
}

/** A mark's own colour, or nearly paper while others stand out. */
export function markColour(colour: string, { background }: Palette, isDimmed: boolean): string {
  return isDimmed ? mix(colour, background, 0.3) : colour;
}
