import type { Communities } from "#analysis/model/communities.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** Of each group how many have contacts, how many of those are together, and over how many found groups it lies. */
export function CommunityGroups({ network, communities }: { network: NetworkView; communities: Communities }) {
  const { text, number, pick } = useSpeaker();
  const labels = new Map(network.partition.groups.map(({ key, label }) => [key, pick(label)]));
  const groups = communities.perGroup
    .filter(({ actors }) => actors > 0)
    .toSorted((a, b) => (b.effectiveCommunities ?? 0) - (a.effectiveCommunities ?? 0));
  return (
    <details className="communities-details">
      <summary>{text("communities.groups")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("communities.groups.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("communities.column.group")}</th>
              <th scope="col" className="number">
                {text("communities.column.actors")}
              </th>
              <th scope="col" className="number">
                {text("communities.column.in-largest")}
              </th>
              <th scope="col" className="number">
                {text("communities.column.spread")}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, actors, inLargest, effectiveCommunities }) => (
              <tr key={key}>
                <th scope="row">{labels.get(key) ?? key}</th>
                <td className="number">{number(actors)}</td>
                <td className="number">{number(inLargest)}</td>
                <td className="number">
                  {effectiveCommunities === null
                    ? text("list.not-defined")
                    : number(effectiveCommunities, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
