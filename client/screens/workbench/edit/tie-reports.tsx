import type { Wave } from "#analysis/model/coalition.ts";
import type { Tie } from "#analysis/model/tie.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Draft } from "#client/state/draft.ts";
import { callOf, type Voice } from "./record-words.ts";

type Props = { draft: Draft; voice: Voice; waves: readonly Wave[] };

/** Who reported a tie in which wave: what was measured is not for a form to change. */
export function TieReports({ draft, voice, waves }: Props) {
  const { text, pick } = useSpeaker();
  const reports = (draft.beside.reports ?? []) as Tie["reports"];
  if (reports.length === 0) return null;
  return (
    <div className="field">
      <p className="field-label">{text("edit.field.reports")}</p>
      <ul className="field-facts">
        {reports.map(({ reporter, wave }) => {
          const label = waves.find(({ key }) => key === wave)?.label;
          const name = callOf("actor", draft.begun[reporter], voice);
          return (
            <li key={`${wave} ${reporter}`}>
              {text("edit.reports.source", { name, wave: label ? pick(label) : wave })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
