import { judged } from "#analysis/findings/judged.ts";
import { YARDSTICKS } from "#analysis/findings/yardsticks.ts";
import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import type { AnalysisResult, Measured, SiloingMetric } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { measuredP } from "../scorecard/p-words.ts";

const ROWS = YARDSTICKS.flatMap((id) =>
  METRICS.filter((metric) => metric.id === id).map(({ name, direction }) => ({ id, name, direction })),
);

type Props = { result: AnalysisResult; onMethod: (metric: MetricId) => void };

/** Every index with what chance gives beside it, and how to read it. */
export function LiteratureTable({ result, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, pick, number } = speaker;
  const figure = (value: number) =>
    number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "negative" });
  const { metrics, blocks } = judged(result).siloing;
  const chanceOf = (id: SiloingMetric, { value, reason, expected, sd }: Measured): string => {
    if (value === null) return text("list.not-defined");
    if (reason === "derived-partition") return text("literature.chance.derived");
    if (expected === null) return text("literature.chance.none");
    const isByActor = blocks !== null && !(blocks.canTest && id in blocks.metrics);
    const chance = { expected: figure(expected), spread: figure(2 * (sd ?? 0)) };
    return text(isByActor ? "literature.chance.actors" : "literature.chance", chance);
  };
  return (
    <div className="table-frame">
      <table className="literature-table">
        <caption>{text("literature.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("literature.column.index")}</th>
            <th scope="col" className="number">
              {text("method.value")}
            </th>
            <th scope="col">{text("method.expected")}</th>
            <th scope="col" className="number">
              p
            </th>
            <th scope="col">{text("method.direction")}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ id, name, direction }) => {
            const measured = metrics[id];
            return (
              <tr key={id}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onMethod(id)}>
                    {pick(name)}
                  </button>
                </th>
                <td className="number">
                  {measured.value === null ? text("list.not-defined") : figure(measured.value)}
                </td>
                <td>{chanceOf(id, measured)}</td>
                <td className="number">{measuredP(measured, speaker) ?? text("list.not-defined")}</td>
                <td className="literature-reading">
                  {measured.value === null
                    ? text(messageIdOf("literature.reason", measured.reason ?? "", "literature.reason.other"))
                    : pick(direction)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
