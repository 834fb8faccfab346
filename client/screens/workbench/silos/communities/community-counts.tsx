import type { Communities } from "#analysis/model/communities.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** The picture as a table: actors of each group in each found group. */
export function CommunityCounts({ network, communities }: { network: NetworkView; communities: Communities }) {
  const { text, number, pick } = useSpeaker();
  const labels = new Map(network.partition.groups.map(({ key, label }) => [key, pick(label)]));
  const found = communities.sizes.map((_, at) => at + 1);
  return (
    <details className="communities-details">
      <summary>{text("communities.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("communities.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("communities.column.group")}</th>
              {found.map((each) => (
                <th key={each} scope="col" className="number">
                  <abbr title={text("communities.found", { number: each })}>{number(each)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {communities.perGroup.map(({ key }, group) => (
              <tr key={key}>
                <th scope="row">{labels.get(key) ?? key}</th>
                {found.map((each) => (
                  <td key={each} className="number">
                    {number(communities.table[group]?.[each - 1] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
