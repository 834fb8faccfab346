import type { KeySets } from "#analysis/model/dependence-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** Every set that was found, by both measures and among both kinds of pairs. */
export function TogetherTable({ found }: { found: readonly KeySets[] }) {
  const { text, list, percent } = useSpeaker();
  return (
    <details>
      <summary>{text("together.table")}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("together.column.actors")}</th>
              <th scope="col">{text("together.column.among")}</th>
              <th scope="col">{text("together.column.measure")}</th>
              {(["kept", "now", "random", "between"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {text(`together.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.flatMap(({ measure, among, now, sets }) =>
              sets.map(({ actors, lost, random }) => (
                <tr key={`${among} ${measure} ${actors.length}`}>
                  <th scope="row">{list(actors.map(({ label }) => label))}</th>
                  <td>{text(`together.among.${among}`)}</td>
                  <td>{text(`together.measure.${measure}`)}</td>
                  <td className="number">{percent(1 - lost)}</td>
                  <td className="number">{now === null ? "–" : percent(1 - now)}</td>
                  <td className="number">{percent(1 - random.mean)}</td>
                  <td className="number">
                    {text("time.from-until", { from: percent(1 - random.until), until: percent(1 - random.from) })}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
