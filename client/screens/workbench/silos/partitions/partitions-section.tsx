import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { changeView } from "#client/state/url.ts";
import { studyMethod } from "../../method-made.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { partitionFindings } from "./partition-findings.ts";
import { PartitionTable } from "./partition-table.tsx";

/** All partitions of the coalition side by side: which one explains the network best. */
export function PartitionsSection({ coalition, network, query, onMethod }: SiloSectionProps) {
  return (
    <StudyPart study="partitions" coalition={coalition.id} revision={network.revision} query={query}>
      {(result) => <Comparison result={result} network={network} query={query} onMethod={onMethod} />}
    </StudyPart>
  );
}

function Comparison({
  result,
  network,
  query,
  onMethod,
}: Pick<SiloSectionProps, "network" | "query" | "onMethod"> & { result: PartitionsResult }) {
  const speaker = useSpeaker();
  const [first, ...others] = partitionFindings(result, network.lens, speaker);
  return (
    <>
      <p className="silos-finding">{first}</p>
      {others.map((finding) => (
        <p key={finding} className="partitions-more">
          {finding}
        </p>
      ))}
      {result.partitions.length > 0 && (
        <PartitionTable
          result={result}
          onMethod={studyMethod(onMethod, result.parameters)}
          onChoose={(partition) => changeView({ lens: { ...query, partition } })}
        />
      )}
      <p className="silos-note">{speaker.text("partitions.note")}</p>
    </>
  );
}
