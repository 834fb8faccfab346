import type { MetricId } from "#analysis/metrics/registry.ts";
import type { GroupMeetings, ProjectsResult } from "#analysis/model/projects-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { pFigure } from "../scorecard/p-words.ts";
import { SharesTable } from "../shares-table.tsx";
import { inTableOrder, meetingVerdict, mixedStrength } from "./projects-words.ts";

/** More rows make a page that nobody scrolls; those furthest from chance come first. */
const MOST_ROWS = 40;

type Props = {
  result: ProjectsResult;
  nameOf: (groups: GroupMeetings["groups"]) => string;
  kind: "arrangement" | "project";
  onMethod: (metric: MetricId) => void;
};

/** Both pictures as tables. */
export function ProjectsTables({ result, nameOf, kind, onMethod }: Props) {
  const { text } = useSpeaker();
  const { mixedShare, meetingsInside, meetings, parameters } = result;
  return (
    <details className="projects-details">
      <summary>{text("scorecard.table")}</summary>
      <SharesTable
        title={text("projects.shares.what")}
        caption={text("projects.shares")}
        onMethod={onMethod}
        rows={[
          {
            name: text("projects.shares.mixed"),
            metric: "mixedProjects",
            share: mixedShare,
            strength: mixedStrength(mixedShare, result.projects.together),
          },
          { name: text("projects.shares.inside"), metric: "groupMeetings", share: meetingsInside },
        ]}
      />
      {meetings === null ? (
        <p className="silos-note">{text("projects.pairs.too-many")}</p>
      ) : (
        <PairsTable
          meetings={inTableOrder(meetings)}
          rounds={parameters.permutations}
          nameOf={nameOf}
          kind={kind}
          onMethod={onMethod}
        />
      )}
    </details>
  );
}

const NUMBERS = [
  { column: "projects", metric: null },
  { column: "meetings", metric: "groupMeetings" },
  { column: "expected", metric: "groupMeetings" },
  { column: "band", metric: null },
  { column: "q", metric: null },
  { column: "kept", metric: "projectBackbone" },
] as const;

type PairsProps = { meetings: readonly GroupMeetings[]; rounds: number } & Pick<Props, "nameOf" | "kind" | "onMethod">;

function PairsTable({ meetings, rounds, nameOf, kind, onMethod }: PairsProps) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const count = (value: number) => number(value, { maximumFractionDigits: 1 });
  const shown = (value: number | null, say = count) => (value === null ? text("list.not-defined") : say(value));
  const band = ({ expected, sd }: GroupMeetings) =>
    expected === null || sd === null
      ? text("list.not-defined")
      : text("matrix.column.range", { low: count(Math.max(0, expected - 2 * sd)), high: count(expected + 2 * sd) });
  const verdict = (pair: GroupMeetings) => {
    const said = meetingVerdict(pair);
    if (said === null) return text("list.not-defined");
    return text(said.strength === "none" ? "matrix.table.none" : `matrix.table.${said.direction}.${said.strength}`);
  };
  return (
    <>
      <div className="table-frame">
        <table>
          <caption>{text("projects.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("matrix.column.groups")}</th>
              {NUMBERS.map(({ column, metric }) => {
                const title = text(`projects.column.${column}`, { kind });
                return (
                  <th key={column} scope="col" className="number">
                    {metric === null ? (
                      title
                    ) : (
                      <button type="button" className="link" onClick={() => onMethod(metric)}>
                        {title}
                      </button>
                    )}
                  </th>
                );
              })}
              <th scope="col">{text("matrix.column.verdict")}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.slice(0, MOST_ROWS).map((pair) => (
              <tr key={pair.groups.join(" ")}>
                <th scope="row">{nameOf(pair.groups)}</th>
                <td className="number">{number(pair.projects)}</td>
                <td className="number">{count(pair.meetings)}</td>
                <td className="number">{shown(pair.expected)}</td>
                <td className="number">{band(pair)}</td>
                <td className="number">
                  {shown(pair.qValue, (q) => pFigure(q, { rounds, enumerated: false }, speaker))}
                </td>
                <td className="number">{shown(pair.kept)}</td>
                <td>{verdict(pair)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {meetings.length > MOST_ROWS && (
        <p className="silos-note">{text("time.list.more", { count: meetings.length - MOST_ROWS })}</p>
      )}
    </>
  );
}
