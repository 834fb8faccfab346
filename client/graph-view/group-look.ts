import { groupColour, type Palette } from "#client/style/palette.ts";
import { mix } from "./colours.ts";

type GroupLook = { readonly fill: string; readonly outline: string; readonly dashed: boolean };

/** The ground a group stands on: its colour, faintly; the unassigned get a dashed outline only. */
export function groupLook(index: number | null, palette: Palette, dimmed: boolean): GroupLook {
  const own = index === null ? palette.unassigned : groupColour(palette, index);
  const strength = dimmed ? 0.4 : 1;
  return {
    fill: mix(own, palette.background, (index === null ? 0.03 : 0.08) * strength),
    outline: mix(own, palette.background, 0.4 * strength),
    dashed: index === null,
  };
}
