import { type ReactNode, useState } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { LensOverlap } from "#analysis/model/lenses-result.ts";
import { OVERLAP_PARTS } from "#client/charts/overlap-bars.ts";
import { keyed } from "#client/components/keyed.tsx";
import { NameList } from "#client/components/name-list.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { LensChoice } from "../../lens-choice.tsx";
import { studyMethod } from "../../method-made.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { type Comparison, comparisonsOf } from "./comparisons.ts";
import { OverlapPicture } from "./overlap-picture.tsx";
import { nothingToCompare, overlapChanceWords, partNames } from "./overlap-words.ts";

/** Two lenses side by side: who is tied on paper, who in practice, and who both. */
export function PaperSection({ coalition, network, query, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const [chosen, choose] = useState("paper");
  const comparisons = comparisonsOf(coalition, query, speaker);
  const comparison = comparisons.find(({ value }) => value === chosen) ?? comparisons[0];
  if (!comparison) return null;
  return (
    <>
      <LensChoice
        label={speaker.text("paper.compare")}
        value={comparison.value}
        options={comparisons}
        onChange={choose}
      />
      <StudyPart study="lenses" coalition={coalition.id} revision={network.revision} query={comparison.query}>
        {(result) => (
          <SideBySide
            result={result}
            comparison={comparison}
            onMethod={studyMethod(onMethod, result.parameters, {
              lensOverlap: { rounds: result.parameters.permutations },
            })}
          />
        )}
      </StudyPart>
    </>
  );
}

type Props = { result: LensOverlap; comparison: Comparison; onMethod: (metric: MetricId) => void };

function SideBySide({ result, comparison, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const nothing = nothingToCompare(result, speaker);
  if (nothing !== null) return <p className="silos-finding">{nothing}</p>;
  const names = partNames(comparison, speaker);
  return (
    <>
      <Finding result={result} comparison={comparison} onMethod={onMethod} />
      <OverlapPicture result={result} names={names} />
      {OVERLAP_PARTS.map((part) => (
        <NameList
          key={part}
          title={text("paper.list", { part: capital(names[part]), count: Math.round(result.all[part]) })}
          list={{ total: Math.round(result.all[part]), entries: result.lists[part] }}
          nameOf={({ source, target, isInside }) =>
            text(isInside ? "time.pair" : "time.pair.across", { source: source.label, target: target.label })
          }
        />
      ))}
      {comparison.names === null && <p className="silos-note">{text("paper.what")}</p>}
      <p className="silos-note">
        {text("paper.cannot")}{" "}
        <button type="button" className="link" onClick={() => onMethod("lensOverlap")}>
          {text("paper.method")}
        </button>
      </p>
    </>
  );
}

function Finding({ result, comparison, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, rich, number } = speaker;
  const { onlyFirst, both, onlySecond } = result.all;
  const chance = overlapChanceWords(result, speaker);
  const figure = (chunks: readonly (string | ReactNode)[]) => (
    <button type="button" className="figure" onClick={() => onMethod("lensOverlap")}>
      {keyed(chunks)}
    </button>
  );
  const counts = { both: Math.round(both), first: Math.round(onlyFirst), second: Math.round(onlySecond) };
  return (
    <p className="silos-finding">
      {comparison.names === null
        ? keyed(
            rich<ReactNode>("paper.finding", {
              paper: number(counts.first + counts.both),
              both: counts.both,
              practice: counts.second,
              number: figure,
            }),
          )
        : text("paper.finding.chosen", {
            ...counts,
            firstName: comparison.names[0],
            secondName: comparison.names[1],
          })}{" "}
      {chance}
    </p>
  );
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
