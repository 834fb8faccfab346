import { useMemo, useState } from "react";
import {
  groupShareDescriptor,
  groupSpreadDescriptor,
  groupTestDescriptor,
} from "#analysis/metrics/siloing/group-share-descriptor.ts";
import { mixingMatrixDescriptor } from "#analysis/metrics/siloing/mixing-matrix-descriptor.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { createDoubts } from "../../survey-doubts.ts";
import { useSurveyWave } from "../../use-survey-wave.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { GroupCard } from "./group-card.tsx";
import { groupFigures } from "./group-figures.ts";
import { groupsFinding } from "./group-words.ts";
import { GroupsTable } from "./groups-table.tsx";

const METRICS = [groupShareDescriptor, groupTestDescriptor, mixingMatrixDescriptor, groupSpreadDescriptor];

/** As many as fit on a screen or two; the table has them all. */
const SHOWN_AT_FIRST = 9;

/** Each group by itself: what it keeps inside beside what its size gives. */
export function GroupsSection({ coalition, network, result, query, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const [isLong, setLong] = useState(false);
  const wave = useSurveyWave(coalition, network, query);
  const doubts = useMemo(() => createDoubts(network, wave), [network, wave]);
  const figures = useMemo(() => groupFigures(result, doubts), [result, doubts]);
  const nameOf = (group: number) => {
    const known = network.partition.groups.find(({ key }) => key === result.siloing.groups[group]?.key);
    return known ? pick(known.label) : (result.siloing.groups[group]?.key ?? "");
  };
  const { blocks, chance, metrics } = result.siloing;
  const { reason } = metrics.internalShare;
  const isNested = blocks !== null;
  const shown = isLong ? figures : figures.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <p className="silos-finding">{groupsFinding(figures, { reason, nameOf, blocks }, speaker)}</p>
      {blocks?.canTest && <p className="silos-note">{text("groups.organisations")}</p>}
      <div className="group-cards">
        {shown.map((each) => (
          <GroupCard key={each.result.key} figures={each} isNested={isNested} nameOf={nameOf} onMethod={onMethod} />
        ))}
      </div>
      {figures.length > SHOWN_AT_FIRST && (
        <p>
          <button type="button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {text(isLong ? "groups.less" : "groups.all", { count: figures.length })}
          </button>
        </p>
      )}
      {figures.length > 0 && <MethodLinks metrics={METRICS} onMethod={onMethod} />}
      {figures.length > 0 && (
        <details className="groups-details">
          <summary>{text("groups.table.open")}</summary>
          <GroupsTable figures={figures} draws={blocks ?? chance} nameOf={nameOf} onMethod={onMethod} />
        </details>
      )}
      <p className="silos-note">{text("groups.cannot")}</p>
    </>
  );
}
