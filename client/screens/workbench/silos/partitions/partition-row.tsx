import type { PartitionComparison, PartitionsResult } from "#analysis/model/partitions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ShareCell } from "./share-cell.tsx";

type Props = { row: PartitionComparison; result: PartitionsResult; onChoose: (key: string) => void };

/** One partition: its name, which opens it, and what it comes to. */
export function PartitionRow({ row, result, onChoose }: Props) {
  const { text, number, percent, pick } = useSpeaker();
  const isChosen = row.key === result.chosen;
  const { gap, internalShare, expected } = row;
  return (
    <tr className={isChosen ? "selected" : undefined}>
      <th scope="row">
        <button type="button" className="link" aria-pressed={isChosen} onClick={() => onChoose(row.key)}>
          {pick(row.label)}
        </button>
        {isChosen && <span className="partitions-aside">{text("partitions.chosen")}</span>}
        {row.unranked && <span className="partitions-aside">{text(`partitions.unranked.${row.unranked}`)}</span>}
      </th>
      <ShareCell share={row.siloRatio}>{row.siloRatio !== null && percent(row.siloRatio)}</ShareCell>
      <ShareCell
        share={gap}
        aside={
          internalShare !== null && expected !== null
            ? text("partitions.inside", { share: percent(internalShare), expected: percent(expected) })
            : null
        }
      >
        {gap !== null && text("partitions.points", { points: Math.round(100 * gap) })}
      </ShareCell>
      <ShareCell share={row.agreement}>
        {row.agreement !== null && number(row.agreement, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </ShareCell>
      <td className="number">{number(row.groups)}</td>
      <td className="number">
        {text("partitions.assigned", { assigned: row.assigned, all: row.assigned + row.unassigned })}
      </td>
    </tr>
  );
}
