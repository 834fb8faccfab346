import { strengthOf } from "#analysis/findings/wording.ts";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { Measured, Strength } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { measuredP } from "./scorecard/p-words.ts";

export type SharesRow = {
  readonly name: string;
  readonly metric: MetricId;
  readonly share: Pick<Measured, "value" | "expected" | "effect" | "sd" | "pValue" | "draws">;
  /** What may be said of it, where that is less than its p and its gap alone allow. */
  readonly strength?: Strength | null;
};

type Props = {
  title: string;
  caption: string;
  rows: readonly SharesRow[];
  onMethod: (metric: MetricId) => void;
};

const COLUMNS = ["found", "expected", "gap", "sd", "p"] as const;

/** Shares beside what chance gives of each, and what may be said of them. */
export function SharesTable({ title, caption, rows, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const shown = (value: number | null, say: (value: number) => string) =>
    value === null ? text("list.not-defined") : say(value);
  const share = (value: number) =>
    number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = (value: number, signDisplay: "auto" | "exceptZero") =>
    number(100 * value, { signDisplay, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const verdict = ({ share: { effect, pValue }, strength = strengthOf({ effect, pValue, z: null }) }: SharesRow) => {
    return strength === null ? text("list.not-defined") : text(`matrices.verdict.${strength}`);
  };
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {text(`scorecard.column.${column}`)}
              </th>
            ))}
            <th scope="col">{text("matrices.column.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { name, metric, share: measured } = row;
            return (
              <tr key={name}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onMethod(metric)}>
                    {name}
                  </button>
                </th>
                <td className="number">{shown(measured.value, share)}</td>
                <td className="number">{shown(measured.expected, share)}</td>
                <td className="number">{shown(measured.effect, (effect) => points(effect, "exceptZero"))}</td>
                <td className="number">{shown(measured.sd, (sd) => points(sd, "auto"))}</td>
                <td className="number">{measuredP(measured, speaker) ?? text("list.not-defined")}</td>
                <td>{verdict(row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
