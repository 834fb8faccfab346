import { useMemo, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { GroupCard } from "./group-card.tsx";
import { groupFigures } from "./group-figures.ts";
import { groupsFinding } from "./group-words.ts";
import { GroupsTable } from "./groups-table.tsx";

/** As many as fit on a screen or two; the table has them all. */
const SHOWN_AT_FIRST = 9;

/** Each group by itself: what it keeps inside beside what its size gives. */
export function GroupsSection({ network, result, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const [isLong, setLong] = useState(false);
  const figures = useMemo(() => groupFigures(result), [result]);
  const nameOf = (group: number) => {
    const known = network.partition.groups.find(({ key }) => key === result.siloing.groups[group]?.key);
    return known ? pick(known.label) : (result.siloing.groups[group]?.key ?? "");
  };
  const { reason } = result.siloing.metrics.internalShare;
  const shown = isLong ? figures : figures.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <p className="silos-finding">{groupsFinding(figures, { reason, nameOf }, speaker)}</p>
      <div className="group-cards">
        {shown.map((each) => (
          <GroupCard key={each.result.key} figures={each} nameOf={nameOf} />
        ))}
      </div>
      {figures.length > SHOWN_AT_FIRST && (
        <p>
          <button type="button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {text(isLong ? "groups.less" : "groups.all", { count: figures.length })}
          </button>
        </p>
      )}
      {figures.length > 0 && (
        <details className="groups-details">
          <summary>{text("groups.table.open")}</summary>
          <GroupsTable
            figures={figures}
            permutations={result.parameters.permutations}
            nameOf={nameOf}
            onMethod={onMethod}
          />
        </details>
      )}
      <p className="silos-note">{text("groups.cannot")}</p>
    </>
  );
}
