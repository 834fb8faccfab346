import { useMemo } from "react";
import {
  matrixCorrelationDescriptor,
  matrixEffectDescriptor,
} from "#analysis/metrics/siloing/matrix-effect-descriptor.ts";
import type { MatricesResult } from "#analysis/model/matrices-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { studyMethod } from "../../method-made.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { EffectPicture } from "./effect-picture.tsx";
import { MatricesTable } from "./matrices-table.tsx";
import { comparedName, matricesFinding, pointsOf } from "./matrices-words.ts";

const METRICS = [matrixEffectDescriptor, matrixCorrelationDescriptor];

/** What goes with a tie when all else is held equal. */
export function MatricesSection({ coalition, network, query, onMethod }: SiloSectionProps) {
  return (
    <StudyPart study="matrices" coalition={coalition.id} revision={network.revision} query={query}>
      {(result) => <Matrices result={result} onMethod={onMethod} />}
    </StudyPart>
  );
}

function Matrices({ result, onMethod }: Pick<SiloSectionProps, "onMethod"> & { result: MatricesResult }) {
  const speaker = useSpeaker();
  const { text, number, percent, list } = speaker;
  const { rounds } = result.parameters;
  const finding = matricesFinding(result, speaker);
  const plot = useMemo(() => {
    const points = (value: number) =>
      number(value, { signDisplay: "exceptZero", maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
    return {
      summary: finding,
      axis: text("matrices.axis"),
      tick: points,
      rows: result.compared.map((each) => ({
        key: each.key,
        label: comparedName(each, speaker),
        value: pointsOf(each.coefficient),
        band: [pointsOf(each.band[0]), pointsOf(each.band[1])] as const,
        text: text("matrices.points", { points: points(pointsOf(each.coefficient)) }),
        isBeyond: each.pValue < 0.05,
      })),
    };
  }, [result, finding, speaker, text, number]);
  const skipped = (because: MatricesResult["skipped"][number]["because"]) =>
    result.skipped
      .filter((each) => each.because === because)
      .map(({ key }) => text(`matrices.name.${key === "partition" ? "looked" : key}`));
  return (
    <div className="matrices">
      <p className="silos-finding">{finding}</p>
      {result.compared.length > 0 && (
        <>
          <EffectPicture state={plot} />
          <p className="silos-note">{text("matrices.legend", { share: percent(result.tieShare ?? 0) })}</p>
          <details className="matrices-details" open>
            <summary>{text("matrices.table.open")}</summary>
            <MatricesTable result={result} />
          </details>
          <MethodLinks
            metrics={METRICS}
            onMethod={studyMethod(onMethod, result.parameters, {
              matrixEffect: { rounds },
              matrixCorrelation: { rounds },
            })}
          />
        </>
      )}
      {(["one-value", "missing", "same-as-another", "derived"] as const).map((because) => {
        const names = skipped(because);
        if (names.length === 0) return null;
        return (
          <p key={because} className="silos-note">
            {text(`matrices.skipped.${because}`, { names: list(names), count: names.length })}
          </p>
        );
      })}
      {result.leftOut > 0 && result.reason === null && (
        <p className="silos-note">{text("matrices.left-out", { count: result.leftOut })}</p>
      )}
      <p className="silos-note">{text("matrices.cannot")}</p>
    </div>
  );
}
