import { useMemo } from "react";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import { PARTY_TYPE_WORDS } from "#analysis/model/words.ts";
import { sharesNothing } from "#analysis/network/neighbours.ts";
import { bordersBetween } from "#client/charts/coalition-map-borders.ts";
import type { CoalitionMapState, SilentBorder } from "#client/charts/coalition-map-types.ts";
import { useMedia } from "#client/components/use-media.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import { emphasise } from "./map-emphasis.ts";
import type { MapShown } from "./map-shown.ts";
import { tiesUnseen } from "./ties-unseen.ts";

type Shown = MapShown & { highlightedGroup: number | null; showWaterBoards: boolean };

/** All that the chart draws, in parts that change at their own pace: a choice makes no border anew. */
export function useMapState(shown: Shown): CoalitionMapState {
  const { coalition, network, outlines, places, selected, highlightedGroup, showWaterBoards } = shown;
  const { text, pick } = useSpeaker();
  const palette = palettes[useTheme()];
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const silentBorders = useSilentBorders(shown);
  const describe = useDescription(shown, silentBorders);
  const groupNames = useMemo(() => network.partition.groups.map(({ label }) => pick(label)), [network, pick]);
  const emphasis = useMemo(
    () => emphasise({ network, places, selected, highlightedGroup }),
    [network, places, selected, highlightedGroup],
  );
  const summary = useMemo(() => {
    const municipalities = places.filter(({ isArea }) => isArea);
    const groups = new Set(municipalities.flatMap((place) => place.groups.slice(0, 1)));
    const counts = { municipalities: municipalities.length, groups: groups.size };
    if (tiesUnseen(coalition, network)) return text("map.summary.ties-unseen", counts);
    return text("map.summary", { ...counts, silent: silentBorders.length });
  }, [coalition, network, places, silentBorders, text]);
  return useMemo(
    () => ({
      outlines,
      places,
      groupNames,
      silentBorders,
      palette,
      ...emphasis,
      selected: new Set(selected),
      showWaterBoards,
      reducedMotion,
      summary,
      describe,
    }),
    [
      outlines,
      places,
      groupNames,
      silentBorders,
      palette,
      emphasis,
      selected,
      showWaterBoards,
      reducedMotion,
      summary,
      describe,
    ],
  );
}

function useSilentBorders({ coalition, network, outlines, pairs }: Shown): readonly SilentBorder[] {
  return useMemo(() => {
    // A mark says that two have nothing together: that is only known where ties are seen.
    if (tiesUnseen(coalition, network)) return [];
    const keys = nodeKeys(network).actors;
    const positions = new Map(outlines.areas.map(({ code }, at) => [code, at]));
    const silent = pairs.filter(sharesNothing).flatMap(({ a, b }) => {
      const areas = [positions.get(a.code), positions.get(b.code)] as const;
      const ends = [keys[a.main], keys[b.main]] as const;
      const [from, to] = areas;
      const [first, second] = ends;
      return from === undefined || to === undefined || !first || !second
        ? []
        : [{ areas: [from, to] as const, ends: [first, second] as const, key: `border ${a.code} ${b.code}` }];
    });
    const borders = bordersBetween(
      outlines,
      silent.map(({ areas }) => areas),
    );
    return silent.flatMap(({ key, ends }, at) => {
      const border = borders[at];
      return border ? [{ key, ends, border }] : [];
    });
  }, [coalition, network, outlines, pairs]);
}

/** Words for the tooltip, and for whoever hears the map. */
function useDescription(
  { network, facts, coalition }: Shown,
  silentBorders: readonly SilentBorder[],
): CoalitionMapState["describe"] {
  const { text, pick, list } = useSpeaker();
  return useMemo(() => {
    const kind = coalition.projectKind === "arrangement" ? "arrangement" : "project";
    const keys = nodeKeys(network).actors;
    const actors = new Map(network.actors.map((actor, at) => [keys[at] ?? "", actor]));
    const borders = new Map(silentBorders.map((border) => [border.key, border]));
    return (key) => {
      const border = borders.get(key);
      if (border) {
        const [a, b] = border.ends.map((end) => actors.get(end)?.name ?? "");
        return [text("map.tip.border", { a: a ?? "", b: b ?? "" }), text(`map.legend.silent.${kind}`)];
      }
      const fact = facts.get(key);
      const actor = actors.get(key);
      if (!fact || !actor) return [];
      const groups = fact.place.groups.map((group) => network.partition.groups[group]?.label);
      const named = groups.flatMap((label) => (label ? [pick(label)] : []));
      return [
        actor.name,
        ...(fact.place.isArea ? [] : [pick(PARTY_TYPE_WORDS[actor.partyType])]),
        named.length > 0 ? list(named) : text("picture.unassigned"),
        text("map.tip.partners", { count: fact.partners }),
        ...(fact.silent.length > 0
          ? [text(`map.tip.silent.${kind}`, { count: fact.silent.length, names: list(fact.silent) })]
          : []),
      ];
    };
  }, [network, facts, coalition, silentBorders, text, pick, list]);
}
