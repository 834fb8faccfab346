import { groupColour, type Palette } from "#client/style/palette.ts";
import { mix } from "./colours.ts";
import type { Emphasis } from "./emphasis.ts";
import type { NodeAttributes } from "./picture-attributes.ts";
import { groupShape, PROJECT_SHAPE, type Shape } from "./shapes.ts";

export type NodeLook = {
  readonly shape: Shape;
  readonly fill: string;
  readonly border: string;
  /** Width of the border as a part of the radius. */
  readonly borderShare: number;
  /** Radius in units of the layout. */
  readonly radius: number;
  readonly zIndex: number;
};

type LookContext = {
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly selection: ReadonlySet<string>;
  readonly separated: ReadonlySet<string>;
  /** 0–1 by key, or null for the number of contacts. */
  readonly sizes: ReadonlyMap<string, number> | null;
  readonly mostContacts: number;
};

/** Least and largest radius; the layout keeps this much room free. */
const RADII = { actor: [0.52, 0.8], project: [0.4, 0.66], spanning: [0.72, 1.15] } as const;
const DIMMED = 0.2;

export function nodeLook(key: string, node: NodeAttributes, context: LookContext): NodeLook {
  const { palette, emphasis, selection } = context;
  const own = node.group === null ? palette.unassigned : groupColour(palette, node.group);
  const spanning = node.kind === "project" && node.spans > 1;
  const dimmed = emphasis.focus !== null && !emphasis.lit.has(key);
  const selected = selection.has(key);
  const tone = (colour: string) => (dimmed ? mix(colour, palette.background, DIMMED) : colour);
  const [least, most] = RADII[node.kind === "actor" ? "actor" : spanning ? "spanning" : "project"];
  const look = {
    shape: node.kind === "project" ? PROJECT_SHAPE : node.group === null ? ("circle" as const) : groupShape(node.group),
    radius: (least + (most - least) * sizeOf(key, node, context)) * (selected ? 1.2 : 1),
    zIndex: selected || emphasis.focus?.has(key) ? 3 : dimmed ? 0 : spanning ? 2 : 1,
  };
  if (selected)
    return { ...look, fill: spanning ? palette.spanning : own, border: palette.selection, borderShare: 0.3 };
  if (spanning) return { ...look, fill: tone(palette.spanning), border: tone(palette.background), borderShare: 0.12 };
  if (context.separated.has(key))
    return { ...look, fill: tone(own), border: tone(palette.separated), borderShare: 0.42 };
  const hollow = node.kind === "project" || node.group === null;
  return hollow
    ? { ...look, fill: tone(mix(own, palette.background, 0.16)), border: tone(own), borderShare: 0.28 }
    : node.second !== null
      ? { ...look, fill: tone(own), border: tone(groupColour(palette, node.second)), borderShare: 0.34 }
      : { ...look, fill: tone(own), border: tone(palette.background), borderShare: 0.1 };
}

function sizeOf(key: string, node: NodeAttributes, { sizes, mostContacts }: LookContext): number {
  const size = sizes?.get(key);
  if (size !== undefined) return Math.max(0, Math.min(1, size));
  if (node.kind === "project" && node.spans > 1) return Math.min(1, (node.spans - 2) / 4 + 0.2);
  return Math.sqrt(node.degree / Math.max(mostContacts, 1));
}
