import { METRICS } from "#analysis/metrics/registry.ts";
import type { AnalysisResult, SiloingMetric } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";

/** The one that a sentence is made of first; then by how they are made. */
const MEASURES = [
  "siloRatio",
  "modularity",
  "bestModularity",
  "adjustedMutualInformation",
  "adjustedRand",
  "variationOfInformation",
  "splitJoin",
] as const satisfies readonly SiloingMetric[];

/** Every measure of this section with what chance gives, and the way to how it is made. */
export function CommunityMeasures({
  result,
  onMethod,
}: {
  result: AnalysisResult;
  onMethod: SiloSectionProps["onMethod"];
}) {
  const { text, number, pick } = useSpeaker();
  const figure = (value: number | null, digits: number) => {
    if (value === null) return text("list.not-defined");
    // What rounds to nothing has no sign.
    const rounded = Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
    return number(rounded, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  return (
    <details className="communities-details">
      <summary>{text("communities.numbers")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("communities.numbers")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("communities.column.measure")}</th>
              <th scope="col" className="number">
                {text("communities.column.value")}
              </th>
              <th scope="col" className="number">
                {text("communities.column.chance")}
              </th>
              <th scope="col" className="number">
                {text("communities.column.p")}
              </th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((metric) => {
              const { value, expected, pValue } = result.siloing.metrics[metric];
              const name = pick(METRICS.find(({ id }) => id === metric)?.name ?? { nl: metric, en: metric });
              const digits = metric === "splitJoin" ? 0 : 2;
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
                  <td className="number">{figure(value, digits)}</td>
                  <td className="number">{figure(expected, digits)}</td>
                  <td className="number">
                    {pValue === null ? text("list.not-defined") : number(pValue, { maximumSignificantDigits: 2 })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
