import { type ReactNode, useState } from "react";
import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { FoundRow } from "./found-row.tsx";
import { PartitionRow } from "./partition-row.tsx";
import { inOrder, METHOD_OF, YARDSTICKS } from "./yardsticks.ts";

type Props = {
  result: PartitionsResult;
  onMethod: SiloSectionProps["onMethod"];
  onChoose: (key: string) => void;
};

/** The ranked partitions with a bar for each number, and beneath them what is measured and not ranked. */
export function PartitionTable({ result, onMethod, onChoose }: Props) {
  const { text } = useSpeaker();
  const [by, setBy] = useState<(typeof YARDSTICKS)[number]>("siloRatio");
  const ranked = inOrder(result, by);
  const others = result.partitions.filter(({ rank }) => rank === null);
  const row = (each: PartitionsResult["partitions"][number]): ReactNode => (
    <PartitionRow key={each.key} row={each} result={result} onChoose={onChoose} />
  );
  return (
    <>
      <p className="silos-note">{text("partitions.caption")}</p>
      <label className="choice partitions-order">
        <span>{text("partitions.order")}</span>
        <select
          value={by}
          onChange={({ target }) => setBy(YARDSTICKS.find((known) => known === target.value) ?? "siloRatio")}
        >
          {YARDSTICKS.map((yardstick) => (
            <option key={yardstick} value={yardstick}>
              {text(`partitions.column.${yardstick}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="table-frame">
        <table className="partitions-table">
          <caption className="visually-hidden">{text("partitions.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("partitions.column.name")}</th>
              {YARDSTICKS.map((yardstick) => (
                <th key={yardstick} scope="col" aria-sort={yardstick === by ? "descending" : undefined}>
                  <button type="button" className="link" onClick={() => onMethod(METHOD_OF[yardstick])}>
                    {text(`partitions.column.${yardstick}`)}
                  </button>
                </th>
              ))}
              <th scope="col" className="number">
                {text("partitions.column.groups")}
              </th>
              <th scope="col" className="number">
                {text("partitions.column.assigned")}
              </th>
            </tr>
          </thead>
          <tbody>{ranked.map(row)}</tbody>
          {(others.length > 0 || result.found) && (
            <tbody className="partitions-unranked">
              <tr>
                <th scope="rowgroup" colSpan={6}>
                  {text("partitions.caption.unranked")}
                </th>
              </tr>
              {others.map(row)}
              {result.found && <FoundRow found={result.found} actors={result.actors} />}
            </tbody>
          )}
        </table>
      </div>
    </>
  );
}
