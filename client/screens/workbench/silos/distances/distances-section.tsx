import { useMemo, useState } from "react";
import { judged } from "#analysis/findings/judged.ts";
import { groupDistanceDescriptor, nearestDoorDescriptor } from "#analysis/metrics/siloing/group-distance-descriptor.ts";
import { warmPairsDescriptor } from "#analysis/metrics/siloing/warm-pairs-descriptor.ts";
import type { SiloingMetric } from "#analysis/model/result.ts";
import { hasPlaces } from "#analysis/network/municipal-places.ts";
import type { CellKey } from "#client/charts/mixing-matrix-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { createDoubts } from "../../survey-doubts.ts";
import { MeasuresTable } from "../measures-table.tsx";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { groupLabel, ownGroup } from "../survey/survey-words.ts";
import { DistancesGrid } from "./distances-grid.tsx";
import { DistancesTable } from "./distances-table.tsx";
import { distancesFinding } from "./distances-words.ts";

const METRICS = [warmPairsDescriptor, groupDistanceDescriptor, nearestDoorDescriptor];

const MEASURES = [
  "warmPairs",
  "unreachableShare",
  "crossEfficiency",
  "withinEfficiency",
  "pathSilo",
] as const satisfies readonly SiloingMetric[];

/** How far the groups are from each other, over the ties of everybody. */
export function DistancesSection({ coalition, network, result, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [open, setOpen] = useState<CellKey | null>(null);
  const doubts = useMemo(() => createDoubts(network, null), [network]);
  const isHidden = useMemo(() => (groups: readonly [string, string]) => doubts(groups).isHidden, [doubts]);
  const pairs = useMemo(
    () => result.bridging.pairs.filter(({ groups }) => !isHidden(groups)),
    [result.bridging.pairs, isHidden],
  );
  const nameOf = useMemo(() => (group: string) => groupLabel(network, group, speaker), [network, speaker]);
  const { directed } = result.network;
  const about = { nameOf, own: ownGroup(coalition, network, speaker) };
  const told = judged(result);
  const shown = { ...told, bridging: { ...told.bridging, pairs } };
  const [finding, more] = distancesFinding(shown, about, speaker);
  const isTold = result.siloing.metrics.crossEfficiency.value !== null;
  const hasProjects = network.lens.basis !== "ties";
  const table = text("distances.numbers");
  return (
    <div className="distances">
      <p className="silos-finding">{finding}</p>
      {more && <p className="distances-more">{more}</p>}
      {isTold && <MethodLinks metrics={METRICS} onMethod={onMethod} />}
      {pairs.length > 0 && (
        <>
          <DistancesGrid
            network={network}
            pairs={result.bridging.pairs}
            directed={directed}
            isHidden={isHidden}
            summary={text("distances.summary", { finding: [finding, more].join(" ") })}
            open={open}
            onOpen={setOpen}
          />
          <details className="distances-details">
            <summary>{text("distances.table.open")}</summary>
            <p className="silos-note">{text("distances.door")}</p>
            <DistancesTable pairs={pairs} directed={directed} nameOf={nameOf} open={open} onOpen={setOpen} />
          </details>
        </>
      )}
      {isTold && (
        <details className="distances-details">
          <summary>{table}</summary>
          <MeasuresTable title={table} measures={MEASURES} result={told} onMethod={onMethod} />
        </details>
      )}
      {isTold && pairs.length === 0 && <p className="silos-note">{text("distances.many-groups")}</p>}
      {result.warnings.some(({ code }) => code === "distance-p-left-out") && (
        <p className="silos-note">{text("distances.p-left-out")}</p>
      )}
      {isTold && hasProjects && <p className="silos-note">{text("distances.projects")}</p>}
      <p className="silos-note">
        {text("distances.cannot")}
        {hasPlaces(network) && ` ${text("distances.cannot.places")}`}
      </p>
    </div>
  );
}
