import { useMemo } from "react";
import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import { mountCoalitionMap } from "#client/charts/coalition-map.ts";
import { mapAspect } from "#client/charts/coalition-map-frame.ts";
import type { Outlines } from "#client/charts/coalition-map-outlines.ts";
import type { CoalitionMapState, MapPlace } from "#client/charts/coalition-map-types.ts";
import type { Drawing } from "#client/charts/fitted-svg.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useMedia } from "#client/components/use-media.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import { type CouplingTerms, type Pair, pairName, placeOf } from "./coupling-words.ts";

type Props = {
  found: CouplingResult;
  outlines: Outlines;
  pairs: readonly Pair[];
  pair: Pair;
  terms: CouplingTerms;
  onChoose: (key: string) => void;
};

type PlacesState = CoalitionMapState & { readonly onPlace: (code: string) => void };

/** The municipalities in which projects run, with those of the chosen pair lit and in a thick border. */
export function CouplingMap({ found, outlines, pairs, pair, terms, onChoose }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const palette = palettes[useTheme()];
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const places = useMemo(() => placesNear(pair, found, outlines), [pair, found, outlines]);
  const state = useMemo((): PlacesState => {
    const own = new Set(pair.both.map(({ place }) => place));
    const [from = "", to = from] = own;
    const inPlace = (code: string) => pairs.filter(({ both }) => both.some(({ place }) => place === code));
    return {
      outlines,
      places,
      groupNames: [],
      silentBorders: [],
      palette,
      lit: own,
      selected: own,
      rays: from === to ? [] : [{ from, to }],
      showWaterBoards: false,
      reducedMotion,
      summary: text("coupling.map.summary", {
        kind: terms.kind,
        count: places.length,
        place: placeOf(pair, terms, speaker),
        pair: pairName(pair, speaker),
      }),
      describe: (code) => [
        terms.placeName(code),
        text("coupling.map.place", {
          kind: terms.kind,
          count: found.projects.filter(({ place }) => place === code).length,
          pairs: inPlace(code).length,
        }),
      ],
      onPlace: (code) => {
        const [first] = inPlace(code);
        if (first) onChoose(first.key);
      },
    };
  }, [found, outlines, places, pairs, pair, terms, palette, reducedMotion, text, speaker, onChoose]);
  const aspect = useMemo(() => mapAspect(outlines, places), [outlines, places]);
  return (
    <>
      <h3>{text("coupling.map")}</h3>
      <div style={{ "--map-aspect": aspect } as React.CSSProperties}>
        <Drawn mount={mountPlaces} state={state} className="coupling-map" />
      </div>
      <p className="silos-note">{text("coupling.map.note")}</p>
    </>
  );
}

/** In the provinces of the pair: on a map of the whole country a municipality is a dot. */
function placesNear({ both }: Pair, { projects }: CouplingResult, { areas }: Outlines): readonly MapPlace[] {
  const wanted = new Set(projects.map(({ place }) => place));
  const provinces = new Set(
    areas.filter(({ code }) => both.some(({ place }) => place === code)).map(({ province }) => province),
  );
  return areas.flatMap(({ code, name, province }, area) =>
    wanted.has(code) && provinces.has(province) ? [{ key: code, name, area, isArea: true, groups: [0] }] : [],
  );
}

function mountPlaces(container: HTMLElement, first: PlacesState): Drawing<PlacesState> {
  let shown = first;
  const map = mountCoalitionMap(container, first, {
    onSelect: (code) => {
      if (code !== null) shown.onPlace(code);
    },
    onReady: () => undefined,
  });
  return {
    update: (next) => {
      shown = next;
      map.update(next);
    },
    dispose: map.dispose,
  };
}
