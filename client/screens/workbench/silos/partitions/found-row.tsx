import type { FoundGrouping } from "#analysis/model/partitions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** The groups that the contacts show: they explain themselves wholly, so there is nothing to compare. */
export function FoundRow({ found, actors }: { found: FoundGrouping; actors: number }) {
  const { text, number, percent } = useSpeaker();
  return (
    <tr>
      <th scope="row">
        {text("partitions.found-row")}
        <span className="partitions-aside">{text("partitions.unranked.yardstick")}</span>
      </th>
      <td className="partitions-share">{percent(1)}</td>
      <td className="partitions-share">{text("list.not-defined")}</td>
      <td className="partitions-share">{number(1, { minimumFractionDigits: 2 })}</td>
      <td className="number">{number(found.groups)}</td>
      <td className="number">{text("partitions.assigned", { assigned: found.actors, all: actors })}</td>
    </tr>
  );
}
