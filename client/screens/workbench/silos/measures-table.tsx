import { METRICS } from "#analysis/metrics/registry.ts";
import type { AnalysisResult, SiloingMetric } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isShare } from "../method-values.ts";
import { measuredP } from "./scorecard/p-words.ts";
import type { SiloSectionProps } from "./silo-section-types.ts";

type Props = {
  title: string;
  /** In the order in which they are read. */
  measures: readonly SiloingMetric[];
  /** With the chance that counts. */
  result: AnalysisResult;
  onMethod: SiloSectionProps["onMethod"];
};

/** Measures of a section with what chance gives, and the way to how each is made. */
export function MeasuresTable({ title, measures, result, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, number, pick } = speaker;
  const figure = (metric: SiloingMetric, value: number | null) => {
    if (value === null) return text("list.not-defined");
    if (isShare(metric)) return number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const digits = metric === "splitJoin" ? 0 : 2;
    // What rounds to nothing has no sign.
    const rounded = Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
    return number(rounded, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  return (
    <div className="table-frame">
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text("communities.column.measure")}</th>
            {(["value", "chance", "p"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {text(`communities.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((metric) => {
            const measured = result.siloing.metrics[metric];
            const name = pick(METRICS.find(({ id }) => id === metric)?.name ?? { nl: metric, en: metric });
            return (
              <tr key={metric}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    title={text("communities.method", { name })}
                    onClick={() => onMethod(metric)}
                  >
                    {name}
                  </button>
                </th>
                <td className="number">{figure(metric, measured.value)}</td>
                <td className="number">{figure(metric, measured.expected)}</td>
                <td className="number">{measuredP(measured, speaker) ?? text("list.not-defined")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
