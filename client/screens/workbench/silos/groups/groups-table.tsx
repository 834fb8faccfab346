import type { MetricId } from "#analysis/metrics/registry.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { GroupResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import { doubtMarks } from "../../survey-doubts.ts";
import { pFigure } from "../scorecard/p-words.ts";
import type { GroupFigures } from "./group-figures.ts";

type Number = {
  readonly key: keyof GroupResult & string;
  readonly title: MessageId;
  readonly unit: MessageId;
  readonly metric: MetricId;
  readonly kind: "share" | "points" | "p" | "index";
};

const NUMBERS: readonly Number[] = [
  {
    key: "internalShare",
    title: "groups.column.share",
    unit: "table.unit.share",
    metric: "groupShare",
    kind: "share",
  },
  {
    key: "expectedInternalShare",
    title: "groups.column.expected",
    unit: "table.unit.share",
    metric: "groupShare",
    kind: "share",
  },
  { key: "effect", title: "method.effect", unit: "groups.unit.points", metric: "groupShare", kind: "points" },
  { key: "pValue", title: "groups.column.p", unit: "groups.unit.p", metric: "groupTest", kind: "p" },
  { key: "qValue", title: "groups.column.q", unit: "groups.unit.p", metric: "groupTest", kind: "p" },
  { key: "eiIndex", title: "table.column.ei", unit: "table.unit.ei", metric: "eiIndex", kind: "index" },
  {
    key: "eiSizeCorrected",
    title: "groups.column.ei-density",
    unit: "table.unit.ei",
    metric: "eiSizeCorrected",
    kind: "index",
  },
  { key: "coleman", title: "groups.column.coleman", unit: "table.unit.ei", metric: "coleman", kind: "index" },
  {
    key: "segregationMatrixIndex",
    title: "groups.column.smi",
    unit: "table.unit.ei",
    metric: "segregationMatrixIndex",
    kind: "index",
  },
  {
    key: "spectralSegregation",
    title: "groups.column.ssi",
    unit: "groups.unit.ssi",
    metric: "spectralSegregation",
    kind: "index",
  },
];

type Props = {
  figures: readonly GroupFigures[];
  /** What all p rest on; null where there are none. */
  draws: Draws | null;
  nameOf: (group: number) => string;
  onMethod: (metric: MetricId) => void;
};

/** The cards as a table, with what the literature has per group. */
export function GroupsTable({ figures, draws, nameOf, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const show = (value: GroupResult[keyof GroupResult], kind: Number["kind"]): string => {
    if (typeof value !== "number") return text("list.not-defined");
    if (kind === "share") return percent(value);
    if (kind === "p") return draws === null ? text("list.not-defined") : pFigure(value, draws, speaker);
    if (kind === "index") {
      return number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "negative" });
    }
    return number(100 * value, { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  };
  return (
    <div className="table-frame">
      <table>
        <caption>{text("groups.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("list.column.group")}</th>
            <th scope="col" className="number">
              {text("groups.column.size")}
            </th>
            {NUMBERS.map(({ key, title, unit, metric }) => (
              <th key={key} scope="col" className="number">
                <button type="button" className="link" onClick={() => onMethod(metric)}>
                  {text(title)}
                </button>
                <span className="groups-unit">{text(unit)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ group, result, doubt }) => (
            <tr key={result.key} className={doubt.changes ? "survey-changing" : undefined}>
              <th scope="row">
                {nameOf(group)} {doubtMarks(doubt)}
              </th>
              <td className="number">{number(result.size, { maximumFractionDigits: 1 })}</td>
              {NUMBERS.map(({ key, kind }) => (
                <td key={key} className="number">
                  {show(result[key], kind)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
