import { useStore } from "@nanostores/react";
import { useEffect, useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { neighbourPairs } from "#analysis/network/neighbours.ts";
import { decodeOutlines } from "#client/charts/coalition-map-outlines.ts";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import type { WorkbenchView } from "#client/state/address.ts";
import {
  $municipalityShapes,
  loadMunicipalityShapes,
  retryMunicipalityShapes,
} from "#client/state/municipality-shapes.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";
import { mapFacts } from "./map-facts.ts";
import { MapPicture } from "./map-picture.tsx";
import { placeActors } from "./map-places.ts";
import { MapTable } from "./map-table.tsx";
import { NeighbourSection } from "./neighbour-section.tsx";

type Props = { coalition: CoalitionDetail; network: NetworkView; view: WorkbenchView };

/** Where the actors are, on the outlines that ship with the product; both come with the tab. */
export default function MapTab(props: Props) {
  const shapes = useStore($municipalityShapes);
  useEffect(loadMunicipalityShapes, []);
  if (shapes.problem) return <ProblemNotice problem={shapes.problem} onRetry={retryMunicipalityShapes} />;
  return shapes.value ? <LoadedMap {...props} shapes={shapes.value} /> : <Loading />;
}

function LoadedMap({ coalition, network, view, shapes }: Props & { shapes: MunicipalityShapes }) {
  const outlines = useMemo(() => decodeOutlines(shapes), [shapes]);
  const pairs = useMemo(() => neighbourPairs(network, shapes.neighbours), [network, shapes]);
  const { places, unplaced } = useMemo(() => placeActors(network, outlines), [network, outlines]);
  const facts = useMemo(() => mapFacts(network, places, pairs), [network, places, pairs]);
  return (
    <div className="map-tab">
      <MapPicture {...{ coalition, network, outlines, places, unplaced, facts, pairs }} selected={view.selected} />
      <NeighbourSection coalition={coalition} network={network} pairs={pairs} selected={view.selected} />
      <MapTable network={network} outlines={outlines} facts={facts} selected={view.selected} />
    </div>
  );
}
