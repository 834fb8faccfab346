import { useState } from "react";
import type { ProjectKind } from "#analysis/model/project.ts";
import type { CoalitionMapState } from "#client/charts/coalition-map-types.ts";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { MapSample } from "./map-sample.tsx";

const SHOWN_AT_FIRST = 12;

type Props = {
  state: CoalitionMapState;
  kind: ProjectKind;
  /** Then no border is marked, and the legend says why. */
  hidesTies: boolean;
  highlighted: number | null;
  onHighlight: (group: number | null) => void;
};

/** What is on the map and nothing else; pointing at a group lights it. */
export function MapLegend({ state, kind, hidesTies, highlighted, onHighlight }: Props) {
  const { text, number } = useSpeaker();
  const [isLong, setLong] = useState(false);
  const { palette, places } = state;
  const sizes = countByGroup(places);
  const groups = state.groupNames.flatMap((name, group) => {
    const size = sizes.get(group);
    return size === undefined ? [] : [{ group, name, size, ...groupMark(group, palette) }];
  });
  const unassigned = sizes.get(null);
  const hollow = groupMark(null, palette);
  const isPart = new Set(places.filter(({ isArea }) => isArea).map(({ area }) => area));
  return (
    <section className="legend" aria-label={text("legend.title")}>
      <ul>
        {(isLong ? groups : groups.slice(0, SHOWN_AT_FIRST)).map(({ group, name, size, shape, colour }) => (
          <li key={group}>
            <button
              type="button"
              aria-pressed={highlighted === group}
              onClick={() => onHighlight(highlighted === group ? null : group)}
            >
              <ShapeMark shape={shape} colour={colour} hollow={false} />
              {name} <span className="muted">{number(size)}</span>
            </button>
          </li>
        ))}
        {groups.length > SHOWN_AT_FIRST && (
          <li>
            <button type="button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
              {isLong ? text("legend.less") : text("legend.more", { count: groups.length - SHOWN_AT_FIRST })}
            </button>
          </li>
        )}
        {unassigned !== undefined && (
          <li className="static">
            <ShapeMark shape={hollow.shape} colour={hollow.colour} hollow />
            {text("picture.unassigned")} {number(unassigned)}
          </li>
        )}
      </ul>
      <ul>
        {hidesTies && <li className="static">{text("map.legend.ties-unseen")}</li>}
        {state.silentBorders.length > 0 && (
          <li className="static">
            <MapSample of="silent" />
            {text(`map.legend.silent.${kind === "arrangement" ? "arrangement" : "project"}`)}
          </li>
        )}
        {state.rays.length > 0 && (
          <li className="static">
            <MapSample of="ray" />
            {text("map.legend.rays")}
          </li>
        )}
        {state.showWaterBoards && (
          <li className="static">
            <MapSample of="water-board" />
            {text("map.water-boards")}
          </li>
        )}
        {places.some(({ isArea }) => !isArea) && (
          <li className="static">
            <MapSample of="guest" />
            {text("map.legend.guest")}
          </li>
        )}
        {state.outlines.areas.length > isPart.size && (
          <li className="static">
            <MapSample of="outside" />
            {text("map.legend.outside")}
          </li>
        )}
        <li className="static">{text("map.credit", { credit: `${state.outlines.credit} (CC BY 4.0)` })}</li>
      </ul>
    </section>
  );
}

/** Null stands for the unassigned. */
function countByGroup(places: CoalitionMapState["places"]): ReadonlyMap<number | null, number> {
  const sizes = new Map<number | null, number>();
  for (const { groups } of places) {
    const main = groups[0] ?? null;
    sizes.set(main, (sizes.get(main) ?? 0) + 1);
  }
  return sizes;
}
