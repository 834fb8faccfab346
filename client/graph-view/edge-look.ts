import { groupColour, type Palette } from "#client/style/palette.ts";
import { mix } from "./colours.ts";
import type { Emphasis } from "./emphasis.ts";
import type { EdgeAttributes } from "./picture-attributes.ts";

export type EdgeLook = {
  readonly colour: string;
  /** Width in units of the layout. */
  readonly width: number;
  readonly zIndex: number;
};

type EdgeContext = {
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly twoMode: boolean;
  readonly lightest: number;
  readonly heaviest: number;
};

/** How much of its colour a line keeps against the background. */
const STRENGTH = { inside: 0.32, unassigned: 0.15, across: 0.52 } as const;
/** Ink is darker than any group's colour, so less of it stands out as much. */
const ACROSS_ONE_MODE = 0.36;
const WIDTH = { inside: 0.06, unassigned: 0.06, across: 0.09 } as const;

export function edgeLook(ends: readonly [string, string], edge: EdgeAttributes, context: EdgeContext): EdgeLook {
  const { palette, emphasis, twoMode, lightest, heaviest } = context;
  const across = edge.course === "across";
  const own =
    edge.group === null || edge.course === "unassigned" ? palette.unassigned : groupColour(palette, edge.group);
  const colour = across && !twoMode ? palette.spanning : own;
  const heavier = heaviest > lightest ? 0.8 + (1.4 * (edge.weight - lightest)) / (heaviest - lightest) : 1;
  const strength = across && !twoMode ? ACROSS_ONE_MODE : STRENGTH[edge.course];
  const width = WIDTH[edge.course] * heavier;
  if (ends.some((end) => emphasis.focus?.has(end)))
    return { colour: mix(colour, palette.background, 0.95), width: width * 1.8, zIndex: 2 };
  if (emphasis.dims) return { colour: mix(colour, palette.background, 0.07), width, zIndex: 0 };
  return { colour: mix(colour, palette.background, strength), width, zIndex: across ? 1 : 0 };
}
