import { type Selection, select } from "d3";
import type { Fit } from "./coalition-map-frame.ts";
import { areaLook, groupEdgeColour } from "./coalition-map-look.ts";
import { edgesBetween, type Outlines } from "./coalition-map-outlines.ts";
import type { CoalitionMapState, MapPlace } from "./coalition-map-types.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

export type LandLayer = {
  readonly draw: (state: CoalitionMapState) => void;
  /** Moves what is drawn: no path is made anew. */
  readonly move: (fit: Fit) => void;
  /** Draws a line round a place that the keyboard is at. */
  readonly ring: (key: string | null) => void;
};

/** All that has an extent: municipalities, where groups and water boards end, borders between who share nothing. */
export function createLand(layer: Layer): LandLayer {
  const part = (name: string) => layer.append("g").attr("class", name);
  const areas = part("map-areas");
  const groupEdges = layer.append("path").attr("class", "map-group-edges");
  const waterBoards = layer.append("path").attr("class", "map-water-boards");
  const silent = part("map-silent");
  const chosen = part("map-chosen");
  const focus = layer.append("path").attr("class", "map-focus");
  let shown: CoalitionMapState | null = null;

  const draw = (state: CoalitionMapState) => {
    const isSameGround = shown?.outlines === state.outlines && shown.places === state.places;
    shown = state;
    const { outlines, palette, lit, selected } = state;
    const own = new Map(state.places.filter(({ isArea }) => isArea).map((place) => [place.area, place]));
    const isDimmed = (place: MapPlace | undefined) => lit !== null && (!place || !lit.has(place.key));
    areas
      .selectAll<SVGPathElement, (typeof outlines.areas)[number]>("path")
      .data(outlines.areas, ({ code }) => code)
      .join((enter) => enter.append("path").attr("d", ({ path }) => path))
      .each(function (_, at) {
        const place = own.get(at);
        const look = areaLook(place?.groups ?? null, palette, isDimmed(place));
        select(this)
          .attr("class", place ? "map-target" : null)
          .attr("data-key", place?.key ?? null)
          .attr("fill", look.fill)
          .attr("stroke", look.outline);
      });
    if (!isSameGround) {
      const groupOf = (area: number | null) => (area === null ? undefined : own.get(area)?.groups[0]);
      groupEdges.attr("d", edgesBetween(outlines, groupOf));
      waterBoards.attr("d", waterBoardEdges(outlines));
    }
    groupEdges.attr("stroke", groupEdgeColour(palette, lit !== null));
    waterBoards.attr("visibility", state.showWaterBoards ? null : "hidden");
    silent
      .selectAll<SVGGElement, (typeof state.silentBorders)[number]>("g")
      .data(state.silentBorders, ({ key }) => key)
      .join((enter) => {
        const border = enter.append("g").attr("class", "map-silent-border");
        for (const name of ["casing", "line", "reach"]) {
          border
            .append("path")
            .attr("class", `map-silent-${name}`)
            .attr("d", ({ border: { path } }) => path);
        }
        return border;
      })
      .attr("data-key", ({ key }) => key)
      .classed("dimmed", ({ ends }) => selected.size > 0 && !ends.some((key) => selected.has(key)));
    chosen
      .selectAll("path")
      .data(state.places.filter(({ isArea, key }) => isArea && selected.has(key)))
      .join("path")
      .attr("d", ({ area }) => outlines.areas[area]?.path ?? null);
  };

  const move = ({ k, x, y }: Fit) => layer.attr("transform", `translate(${x} ${y}) scale(${k})`);
  const ring = (key: string | null) => {
    const place = shown?.places.find((other) => other.isArea && other.key === key);
    focus.attr("d", (place && shown?.outlines.areas[place.area]?.path) ?? null);
  };
  return { draw, move, ring };
}

/** On land: where two boards meet, for the coast is on the map already. */
function waterBoardEdges({ areas, lines }: Outlines): string {
  const inland = { lines: lines.filter(({ sides }) => sides.length === 2) };
  return edgesBetween(inland, (area) => (area === null ? null : areas[area]?.waterBoard));
}
