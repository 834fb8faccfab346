import { YARDSTICKS } from "#analysis/findings/yardsticks.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { LiteratureTable } from "./literature-table.tsx";
import { literatureFinding } from "./literature-words.ts";

/** The same question on the scales of others: folded, since most of these are the headline in other clothes. */
export function LiteratureSection({ result, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  return (
    <>
      <p className="silos-finding">{literatureFinding(result, speaker)}</p>
      <details className="literature-details">
        <summary>{text("literature.open", { count: YARDSTICKS.length })}</summary>
        <LiteratureTable result={result} onMethod={onMethod} />
        <p className="silos-note">{text("literature.one-number")}</p>
      </details>
      <p className="silos-note">{text("literature.cannot")}</p>
    </>
  );
}
