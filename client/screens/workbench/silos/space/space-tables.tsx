import type { PairsTied, SpaceResult, SpaceStep } from "#analysis/model/space-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { SharesTable } from "../shares-table.tsx";
import { stepName } from "./space-words.ts";

/** The picture as a table, every distance in it, and what each way to read chance gives. */
export function SpaceTables({ result }: { result: SpaceResult }) {
  const { text } = useSpeaker();
  const { internalShare, distance, regions, parameters } = result;
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
      <StepsTable steps={result.steps} />
      <SharesTable
        title={text("scorecard.column.compared")}
        caption={text("space.shares")}
        rounds={parameters.permutations}
        rows={[
          { name: text("space.shares.plain"), share: internalShare },
          { name: text("space.shares.distance"), share: byDistance },
          ...(regions === null ? [] : [{ name: text("space.shares.regions"), share: regions.internalShare }]),
        ]}
      />
    </details>
  );
}

function StepsTable({ steps }: { steps: readonly SpaceStep[] }) {
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
              {text("space.column.distance")}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text("space.column.within")}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text("space.column.across")}
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
              {text("space.column.found")}
            </th>
            <th scope="col" className="number">
              {text("space.column.expected")}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.steps}>
              <th scope="row">{stepName(step.steps, speaker)}</th>
              {pairs(step.within)}
              {pairs(step.across)}
              <td className="number">{part(step.weightWithin, step.weight)}</td>
              <td className="number">{part(step.within.pairs, step.within.pairs + step.across.pairs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
