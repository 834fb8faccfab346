import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { type NeighbourPair, type NeighbourRelation, summariseNeighbours } from "#analysis/network/neighbours.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { NeighbourPairs } from "./neighbour-pairs.tsx";
import { tiesUnseen } from "./ties-unseen.ts";

const RELATIONS: readonly NeighbourRelation[] = ["within", "across", "unassigned"];
const ONE_DECIMAL = { maximumFractionDigits: 1 } as const;

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  pairs: readonly NeighbourPair[];
  selected: readonly string[];
};

/** What neighbours share within a group and across its border, in numbers and pair by pair. */
export function NeighbourSection({ coalition, network, pairs, selected }: Props) {
  const { text, day, number } = useSpeaker();
  const summaries = useMemo(
    () =>
      RELATIONS.map((relation) => ({ relation, ...summariseNeighbours(pairs, relation) })).filter(
        (summary) => summary.pairs > 0,
      ),
    [pairs],
  );
  if (pairs.length === 0) return null;
  const date = lensDay(network.lens, coalition.waves);
  const when = date === null ? text("map.moment.all") : text("map.moment.day", { day: day(date) });
  const decimal = (value: number | null | undefined) =>
    value == null ? text("list.not-defined") : number(value, ONE_DECIMAL);
  const countedMean = (relation: NeighbourRelation) =>
    decimal(summaries.find((summary) => summary.relation === relation)?.countedMean);
  const defining = network.leftOut.definingProjects.length;
  return (
    <section className="map-neighbours" aria-labelledby="map-neighbours-title">
      <h2 id="map-neighbours-title">{text("map.neighbours.title")}</h2>
      <p>{text("map.neighbours.lead", { when })}</p>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("map.neighbours.relation")}</th>
              <th scope="col" className="number">
                {text("map.neighbours.pairs")}
              </th>
              <th scope="col" className="number">
                {text("map.neighbours.sharing")}
              </th>
              <th scope="col" className="number">
                {text("map.neighbours.silent")}
              </th>
              <th scope="col" className="number">
                {text("map.neighbours.mean")}
              </th>
              <th scope="col" className="number">
                {text("map.neighbours.median")}
              </th>
            </tr>
          </thead>
          <tbody>
            {summaries.map((summary) => (
              <tr key={summary.relation}>
                <th scope="row">{text(`map.neighbours.${summary.relation}`)}</th>
                <td className="number">{number(summary.pairs)}</td>
                <td className="number">{number(summary.sharing)}</td>
                <td className="number">{number(summary.pairs - summary.sharing)}</td>
                <td className="number">{decimal(summary.mean)}</td>
                <td className="number">{decimal(summary.median)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {defining > 0 && (
        <p>
          {text("map.neighbours.defining", {
            count: defining,
            within: countedMean("within"),
            across: countedMean("across"),
          })}
        </p>
      )}
      {network.partition.derived && <p>{text("map.neighbours.derived")}</p>}
      {tiesUnseen(coalition, network) && <p>{text("map.neighbours.ties-unseen")}</p>}
      <p className="muted">{text("map.neighbours.descriptive")}</p>
      <NeighbourPairs coalition={coalition} network={network} pairs={pairs} selected={selected} />
    </section>
  );
}
