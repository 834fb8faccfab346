import type { GroupsCompared, ImaginedResult, TodayAndImagined } from "#analysis/model/imagined-result.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";

const NEARLY = 1e-9;

/** The pairs of groups between which something changes, the greatest loss of ties first. */
export function ImaginedGroups({ found, network }: { found: ImaginedResult; network: NetworkView }) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const changed = found.groups
    .filter(({ ties, fewest }) => differs(ties) || (fewest !== null && differs(fewest)))
    .toSorted((a, b) => lossOf(b) - lossOf(a));
  if (changed.length === 0) return <p className="muted">{text("imagined.groups.none")}</p>;
  const said = (values: TodayAndImagined<number> | null) => {
    if (values === null) return "–";
    const [today, imagined] = [values.today, values.imagined].map((value) =>
      number(value, { maximumFractionDigits: 1 }),
    );
    return text("imagined.from-to", { today: today ?? "", imagined: imagined ?? "" });
  };
  const pairWord = found.directed ? "bridging.pair.directed" : "bridging.pair";
  return (
    <details>
      <summary>{text("imagined.groups", { count: changed.length })}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("imagined.column.groups")}</th>
              <th scope="col">{text("imagined.column.weight")}</th>
              <th scope="col">{text("imagined.column.fewest")}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ groups: [one, other], ties, fewest }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">
                  {text(pairWord, {
                    one: groupLabel(network, one, speaker),
                    other: groupLabel(network, other, speaker),
                  })}
                </th>
                <td>{said(ties)}</td>
                <td>{said(fewest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const lossOf = ({ ties }: GroupsCompared) => ties.today - ties.imagined;

function differs({ today, imagined }: TodayAndImagined<number>): boolean {
  return Math.abs(today - imagined) > NEARLY;
}
