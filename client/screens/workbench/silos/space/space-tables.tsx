import type { MetricId } from "#analysis/metrics/registry.ts";
import type { PairsTied, SpaceResult, SpaceStep } from "#analysis/model/space-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { SharesTable } from "../shares-table.tsx";
import { stepName } from "./space-words.ts";

type Props = { result: SpaceResult; onMethod: (metric: MetricId) => void };

/** The picture as a table, every distance in it, and what each way to read chance gives. */
export function SpaceTables({ result, onMethod }: Props) {
  const { text } = useSpeaker();
  const { internalShare, distance, regions } = result;
  const { value } = internalShare;
  const byDistance = {
    ...internalShare,
    expected: distance.expected,
    effect: value === null || distance.expected === null ? null : value - distance.expected,
    sd: null,
    pValue: null,
  };
  return (
    <details className="space-details">
      <summary>{text("scorecard.table")}</summary>
      <StepsTable steps={result.steps} onMethod={onMethod} />
      <SharesTable
        title={text("scorecard.column.compared")}
        caption={text("space.shares")}
        onMethod={onMethod}
        rows={[
          { name: text("space.shares.plain"), metric: "internalShare", share: internalShare },
          { name: text("space.shares.distance"), metric: "distancePart", share: byDistance },
          ...(regions === null
            ? []
            : [{ name: text("space.shares.regions"), metric: "regionShare" as const, share: regions.internalShare }]),
        ]}
      />
    </details>
  );
}

function StepsTable({ steps, onMethod }: { steps: readonly SpaceStep[] } & Pick<Props, "onMethod">) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const count = (value: number) => number(value, { maximumFractionDigits: 1 });
  const part = (value: number, whole: number) => (whole > 0 ? percent(value / whole) : text("list.not-defined"));
  const pairs = (each: PairsTied) => (
    <>
      <td className="number">{count(each.pairs)}</td>
      <td className="number">{count(each.tied)}</td>
      <td className="number">{part(each.tied, each.pairs)}</td>
    </>
  );
  return (
    <div className="table-frame">
      <table>
        <caption>{text("space.table")}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              <button type="button" className="link" onClick={() => onMethod("tiesByStep")}>
                {text("space.column.distance")}
              </button>
            </th>
            <th scope="colgroup" colSpan={3}>
              {text("space.column.within")}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text("space.column.across")}
            </th>
            <th scope="col" className="number">
              {text("space.column.both")}
            </th>
            <th scope="colgroup" colSpan={2}>
              {text("space.column.stays")}
            </th>
          </tr>
          <tr>
            {(["within", "across"] as const).map((side) =>
              (["pairs", "tied", "share"] as const).map((column) => (
                <th key={`${side} ${column}`} scope="col" className="number">
                  {text(`space.column.${column}`)}
                </th>
              )),
            )}
            <th scope="col" className="number">
              {text("space.column.share")}
            </th>
            <th scope="col" className="number">
              {text("space.column.found")}
            </th>
            <th scope="col" className="number">
              <button type="button" className="link" onClick={() => onMethod("distancePart")}>
                {text("space.column.expected")}
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.steps}>
              <th scope="row">{stepName(step.steps, speaker)}</th>
              {pairs(step.within)}
              {pairs(step.across)}
              <td className="number">
                {part(step.within.tied + step.across.tied, step.within.pairs + step.across.pairs)}
              </td>
              <td className="number">{part(step.weightWithin, step.weight)}</td>
              <td className="number">{part(step.within.pairs, step.within.pairs + step.across.pairs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
