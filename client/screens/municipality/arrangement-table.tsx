import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MunicipalityView } from "#server/contract/municipality.ts";

export function ArrangementTable({ view }: { view: MunicipalityView }) {
  const { text, pick, number, compare } = useSpeaker();
  const arrangements = view.arrangements.toSorted((a, b) => b.participants - a.participants || compare(a.name, b.name));
  return (
    <section aria-labelledby="arrangements">
      <h2 id="arrangements">{text("municipality.arrangements", { count: arrangements.length })}</h2>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("municipality.column.arrangement")}</th>
              <th scope="col">{text("municipality.column.domains")}</th>
              <th scope="col" className="number">
                {text("municipality.column.participants")}
              </th>
              <th scope="col" className="number">
                {text("municipality.column.groups")}
              </th>
            </tr>
          </thead>
          <tbody>
            {arrangements.map((arrangement) => (
              <tr key={arrangement.id}>
                <th scope="row">{arrangement.name}</th>
                <td>{arrangement.domains.map(pick).join(", ") || text("list.not-defined")}</td>
                <td className="number">{number(arrangement.participants)}</td>
                <td className="number">{number(arrangement.groups)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
