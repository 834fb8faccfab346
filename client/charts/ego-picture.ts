import type { Selection } from "d3";
import { shapePath } from "#client/graph-view/shapes.ts";
import { textMeasure } from "#client/graph-view/text-measure.ts";
import { wrapLabel } from "#client/graph-view/wrap-label.ts";
import { blockWidth, type EgoLayout, egoLayout, LINE, laneX, type PlacedBlock } from "./ego-layout.ts";
import type { EgoContact, EgoGroup, EgoPictureState } from "./ego-picture-types.ts";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";

const MOST_LINES = 3;
const MARK = 5;
const EGO = 11;
const RING = 8.5;
/** Between mark and name, and at the far edge of a group. */
const NAME_GAP = 13;
const EDGE = 10;
const NAME_AT_EGO = 150;
/** In one column: from the actor to the lines down, and from these to a contact. */
const FAN = 34;
const TURN = 7;

/** How wide a bridge is, from the weakest tie to the strongest; in one column no wider than its lane. */
const BRIDGE = { least: 3.5, most: 8, mostInColumn: 5 };

/** Where contacts have many ties among themselves these fade, so that they don't hide what the picture is about. */
const AMONG = { few: 40, faintest: 0.3 };

/**
 * One actor with its contacts in the places of their groups. A tie with another group is a bridge with a deck; one inside the group
 * is a plain line, and what contacts have among themselves a hairline.
 */
export function mountEgoPicture(container: HTMLElement, state: EgoPictureState): Drawing<EgoPictureState> {
  const measure = textMeasure(getComputedStyle(container).fontFamily);
  const wrapped = (text: string, style: "count" | "pointed", maxWidth: number) =>
    wrapLabel(text, { maxWidth, maxLines: MOST_LINES, measure: (part) => measure(part, style) });
  const draw = (svg: Svg, shown: EgoPictureState, width: number): number => {
    const room = blockWidth(width, shown.groups.length) - MARK - NAME_GAP - 2 * EDGE;
    const heads = shown.groups.map(({ name }) => wrapped(name, "pointed", room + NAME_GAP));
    const names = shown.contacts.map(({ name }) => wrapped(name, "count", room));
    const layout = egoLayout(
      shown.groups.map(({ contacts }, at) => ({
        headLines: (heads[at]?.length ?? 1) + 1,
        rows: contacts.map((contact) => names[contact]?.length ?? 1),
      })),
      width,
    );
    drawGrounds(svg, shown, layout, heads);
    const places = placesOf(shown, layout);
    if (!layout.isNarrow) drawAmong(svg, shown, places, layout);
    drawTies(svg, shown, places, layout);
    drawContacts(svg, shown, { places, names });
    drawEgo(svg, shown, layout, wrapped(shown.ego.name, "pointed", layout.isNarrow ? width - 60 : NAME_AT_EGO));
    return layout.height;
  };
  return mountFitted(container, state, { name: "ego-picture", draw });
}

type Place = { readonly x: number; readonly y: number; readonly group: number; readonly side: PlacedBlock["side"] };

function placesOf({ groups }: EgoPictureState, { blocks }: EgoLayout): ReadonlyMap<number, Place> {
  return new Map(
    groups.flatMap(({ contacts }, group) =>
      contacts.flatMap((contact, row) => {
        const block = blocks[group];
        return block ? [[contact, { x: block.markX, y: block.rows[row] ?? 0, group, side: block.side }] as const] : [];
      }),
    ),
  );
}

function drawGrounds(svg: Svg, { groups }: EgoPictureState, { blocks }: EgoLayout, heads: readonly string[][]): void {
  groups.forEach((group, at) => {
    const block = blocks[at];
    if (!block) return;
    const { x, y, width, height } = block.box;
    const ground = svg.append("g").style("--group-colour", group.colour);
    ground
      .append("rect")
      .attr("class", group.isUnassigned ? "ego-ground ego-ground-unassigned" : "ego-ground")
      .attr("x", x)
      .attr("y", y)
      .attr("width", width)
      .attr("height", height)
      .attr("rx", 12);
    const isLeft = block.side === "left";
    const lines = [...(heads[at] ?? []), group.note];
    const head = ground.append("text").attr("text-anchor", isLeft ? "end" : "start");
    head
      .selectAll("tspan")
      .data(lines)
      .join("tspan")
      .attr("class", (_, line) => (line === lines.length - 1 ? "ego-note" : "ego-head"))
      .attr("x", isLeft ? x + width - EDGE : x + EDGE)
      .attr("y", (_, line) => y + 8 + LINE * (line + 0.8))
      .text((line) => line);
  });
}

/** What contacts have among themselves bends towards the actor, so that it does not run through names. */
function drawAmong(svg: Svg, { among }: EgoPictureState, places: ReadonlyMap<number, Place>, { ego }: EgoLayout): void {
  const ties = among.flatMap(([one, other]) => {
    const [from, to] = [places.get(one), places.get(other)];
    return from && to ? [[from, to] as const] : [];
  });
  svg
    .append("g")
    .attr("opacity", Math.max(AMONG.faintest, Math.min(1, AMONG.few / ties.length)))
    .selectAll("path")
    .data(ties)
    .join("path")
    .attr("class", "ego-among")
    .attr("d", ([from, to]) => {
      const inward = from.side === to.side ? 0.35 : 0.15;
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const bend = { x: middle.x + (ego.x - middle.x) * inward, y: middle.y + (ego.y - middle.y) * inward };
      return `M${at(from)}Q${at(bend)} ${at(to)}`;
    });
}

function drawTies(svg: Svg, shown: EgoPictureState, places: ReadonlyMap<number, Place>, layout: EgoLayout): void {
  const ties = [...places].flatMap(([contact, place]) => {
    const own = shown.contacts[contact];
    const group = shown.groups[place.group];
    return own && group ? [{ own, group, path: tiePath(place, layout, shown.groups.length) }] : [];
  });
  type Tie = { readonly own: EgoContact; readonly group: EgoGroup; readonly path: string };
  const bridges = ties.filter(({ own }) => own.isBridge);
  const lines = (drawn: readonly Tie[], name: string) =>
    svg
      .append("g")
      .selectAll<SVGPathElement, Tie>("path")
      .data(drawn)
      .join("path")
      .attr("class", name)
      .attr("d", ({ path }) => path)
      .style("--group-colour", ({ group }) => group.colour);
  lines(
    ties.filter(({ own }) => !own.isBridge),
    "ego-tie",
  );
  const most = layout.isNarrow ? BRIDGE.mostInColumn : BRIDGE.most;
  const width = ({ own }: Tie) => BRIDGE.least + own.strength * (most - BRIDGE.least);
  lines(bridges, "ego-bridge").attr("stroke-width", width);
  lines(bridges, "ego-deck").attr("stroke-width", (tie) => Math.max(1, width(tie) - 2.6));
}

function tiePath({ x, y, group }: Place, { ego, isNarrow }: EgoLayout, groups: number): string {
  if (!isNarrow) {
    const middle = (ego.x + x) / 2;
    return `M${at(ego)}C${at({ x: middle, y: ego.y })} ${at({ x: middle, y })} ${at({ x, y })}`;
  }
  const lane = laneX(group, groups);
  const down = { x: lane, y: ego.y + FAN };
  const fan = `M${at(ego)}C${at({ x: ego.x, y: ego.y + FAN / 2 })} ${at({ x: lane, y: ego.y + FAN / 2 })} ${at(down)}`;
  return `${fan}V${round(y - TURN)}Q${at({ x: lane, y })} ${at({ x: lane + TURN, y })}H${round(x)}`;
}

function drawContacts(
  svg: Svg,
  shown: EgoPictureState,
  { places, names }: { readonly places: ReadonlyMap<number, Place>; readonly names: readonly string[][] },
): void {
  for (const [contact, { x, y, group, side }] of places) {
    const own = shown.contacts[contact];
    const marked = shown.groups[group];
    if (!own || !marked) continue;
    const drawn: Mark = svg.append("g").style("--group-colour", marked.colour);
    if (own.hangsOn) drawn.append("circle").attr("class", "ego-ring").attr("cx", x).attr("cy", y).attr("r", RING);
    drawMark(drawn, shapePath(marked.shape, MARK), { x, y });
    const lines = names[contact] ?? [];
    const isLeft = side === "left";
    const label = drawn.append("text").attr("text-anchor", isLeft ? "end" : "start");
    label
      .selectAll("tspan")
      .data(lines)
      .join("tspan")
      .attr("class", "ego-name")
      .attr("x", isLeft ? x - NAME_GAP : x + NAME_GAP)
      .attr("y", (_, line) => y + (line - (lines.length - 1) / 2) * LINE)
      .attr("dy", "0.35em")
      .text((line) => line);
    label.append("title").text(own.name);
  }
}

type Mark = Selection<SVGGElement, unknown, null, undefined>;

function drawMark(drawn: Mark, path: string, { x, y }: { readonly x: number; readonly y: number }): void {
  drawn
    .append("path")
    .attr("class", "ego-mark")
    .attr("d", path)
    .attr("transform", `translate(${round(x)} ${round(y)})`);
}

function drawEgo(svg: Svg, { ego }: EgoPictureState, { ego: place, isNarrow }: EgoLayout, lines: string[]): void {
  const drawn: Mark = svg.append("g").attr("class", "ego-self").style("--group-colour", ego.colour);
  drawMark(drawn, shapePath(ego.shape, EGO), place);
  const top = isNarrow ? place.y - ((lines.length - 1) * LINE) / 2 : place.y - EGO - 8 - (lines.length - 1) * LINE;
  drawn
    .append("text")
    .attr("text-anchor", isNarrow ? "start" : "middle")
    .selectAll("tspan")
    .data(lines)
    .join("tspan")
    .attr("class", "ego-self-name")
    .attr("x", isNarrow ? place.x + EGO + 12 : place.x)
    .attr("y", (_, line) => top + line * LINE)
    .attr("dy", isNarrow ? "0.35em" : "0")
    .text((line) => line);
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
