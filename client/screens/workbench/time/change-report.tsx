import type { ReactNode } from "react";
import { keyed } from "#client/components/keyed.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { CellTable } from "./cell-table.tsx";
import type { ChangeProps } from "./change-types.ts";
import { chanceWords, measurementWords, momentOf, ownGroup, survivalWords, verdictWords } from "./change-words.ts";
import { MergedBodies } from "./merged-bodies.tsx";
import { MomentLine } from "./moment-line.tsx";
import { TieSteps } from "./tie-steps.tsx";
import { WhoCame } from "./who-came.tsx";

/** The change in one sentence, its picture over time, what it is made of, and who and what came and went. */
export function ChangeReport(props: ChangeProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { change, onMethod } = props;
  return (
    <>
      <Finding {...props} />
      <MergedBodies change={change} />
      <section className="silos-section time-part">
        <h2>{text("time.line.title")}</h2>
        <MomentLine {...props} />
      </section>
      <section className="silos-section time-part">
        <h2>{text("time.ties.title")}</h2>
        <TieSteps {...props} />
        <p className="time-survival">
          {survivalWords(change, speaker)}{" "}
          <button type="button" className="link" onClick={() => onMethod("tieSurvival")}>
            {text("time.method.survival")}
          </button>
        </p>
      </section>
      <section className="silos-section time-part">
        <h2>{text("time.cells.title")}</h2>
        <CellTable {...props} />
      </section>
      <section className="silos-section time-part">
        <h2>{text("time.who.title")}</h2>
        <WhoCame change={change} />
        <p className="silos-note">{text("time.note")}</p>
        <p className="silos-note">{speaker.pick(props.coalition.caveat)}</p>
      </section>
    </>
  );
}

function Finding({ coalition, result, change, onMethod }: ChangeProps) {
  const speaker = useSpeaker();
  const { text, rich, percent } = speaker;
  const own = ownGroup(coalition, result.partition, speaker);
  const { from, to } = change.stayers;
  if (from.share === null || to.share === null) {
    return <p className="silos-finding">{text("time.share.undefined", { own })}</p>;
  }
  const figure = (chunks: readonly (string | ReactNode)[]) => (
    <button type="button" className="figure" onClick={() => onMethod("shareChange")}>
      {keyed(chunks)}
    </button>
  );
  const said = [
    chanceWords(change, speaker),
    verdictWords(change, speaker),
    measurementWords(change, speaker),
    result.derived ? text("time.derived") : null,
  ].filter((sentence) => sentence !== null);
  return (
    <div className="time-finding">
      <p className="silos-finding">
        {keyed(
          rich<ReactNode>("time.share", {
            own,
            before: percent(from.share),
            after: percent(to.share),
            first: momentOf(result, change.from, speaker),
            second: momentOf(result, change.to, speaker),
            number: figure,
          }),
        )}{" "}
        {said.join(" ")}
      </p>
    </div>
  );
}
