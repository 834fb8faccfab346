import { judged } from "#analysis/findings/judged.ts";
import type { SiloingMetric } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { MeasuresTable } from "../measures-table.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";

/** The one that a sentence is made of first; then by how they are made. */
const MEASURES = [
  "siloRatio",
  "modularity",
  "bestModularity",
  "adjustedMutualInformation",
  "adjustedRand",
  "variationOfInformation",
  "splitJoin",
] as const satisfies readonly SiloingMetric[];

/** Every measure of this section with what chance gives, and the way to how it is made. */
export function CommunityMeasures({ result, onMethod }: Pick<SiloSectionProps, "result" | "onMethod">) {
  const { text } = useSpeaker();
  const title = text("communities.numbers");
  return (
    <details className="communities-details">
      <summary>{title}</summary>
      <MeasuresTable title={title} measures={MEASURES} result={judged(result)} onMethod={onMethod} />
      {result.siloing.blocks !== null && <p className="silos-note">{text("communities.organisations")}</p>}
    </details>
  );
}
