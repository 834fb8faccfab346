import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import type { ToldChange } from "#analysis/model/imagined-change.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { readLensQuery } from "#analysis/network/read-lens-query.ts";
import { ConfirmDialog } from "#client/components/form/confirm-dialog.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { say } from "#client/state/draft-said.ts";
import { changeRecords, type EditOutcome } from "#client/state/edits.ts";
import { LEAVING, type Leaving, realEdits } from "#client/state/real-edits.ts";
import { $records, loadRecords, reloadRecords } from "#client/state/records.ts";
import { today } from "../missing/today.ts";
import { backToToday } from "./change-view.ts";

type Props = { network: NetworkView; view: WorkbenchView; onClose: () => void };

/** Says what will be written before it is, and from which day. */
export default function ComeTrueDialog({ network, view, onClose }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { coalition } = network;
  const known = useStore($records).value;
  const records = known?.coalition === coalition ? known : null;
  const [day, setDay] = useState(network.lens.date ?? today());
  const [leaving, setLeaving] = useState<Leaving>("end");
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void loadRecords(coalition), [coalition]);
  const inForce = network.imagined.filter(({ refusal }) => refusal === null);
  const query = readLensQuery(view.lens);
  const edits = records && query && day !== "" ? realEdits(records, { query, day, leaving }) : null;
  const apply = async () => {
    if (edits === null) return;
    const outcome = await changeRecords(coalition, "come-true", edits);
    if (!outcome.ok) {
      void reloadRecords();
      return setProblem(sayProblem(outcome, speaker));
    }
    backToToday(view);
    onClose();
    say(coalition, { what: "came-true", count: inForce.length, revision: outcome.revision });
  };
  return (
    <ConfirmDialog
      title={text("imagined.true.title")}
      yes={edits === null || edits.length === 0 ? null : text("imagined.true.do")}
      no={text("edit.cancel")}
      onYes={() => void apply()}
      onNo={onClose}
    >
      <p>{text("imagined.true.about")}</p>
      <label className="choice">
        <span>{text("imagined.true.day")}</span>
        <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      {inForce.some(({ change }) => change.do === "leave") && (
        <fieldset className="imagined-leaving">
          <legend>{text("imagined.true.leaving")}</legend>
          {LEAVING.map((way) => (
            <label key={way}>
              <input type="radio" name="leaving" checked={leaving === way} onChange={() => setLeaving(way)} />
              {text(`imagined.true.leaving.${way}`)}
            </label>
          ))}
        </fieldset>
      )}
      <ul className="removal-list">
        {inForce.map((told) => (
          <li key={JSON.stringify(told.change)}>{sayReal(told, { leaving, network }, speaker)}</li>
        ))}
      </ul>
      {records === null && <p role="status">{text("edit.removal.looking")}</p>}
      {edits !== null && (
        <p className="muted">
          {text("imagined.true.count", { count: edits.length })} {text("edit.removal.undo-later")}
        </p>
      )}
      <div role="alert">{problem !== null && <p className="field-error">{problem}</p>}</div>
    </ConfirmDialog>
  );
}

/** What is written for one change. */
function sayReal(
  { change, actor, other, group }: ToldChange,
  { leaving, network }: { readonly leaving: Leaving; readonly network: NetworkView },
  { text, pick }: Speaker,
): string {
  const names = { actor, other: other ?? "", group: group === null ? "" : pick(group) };
  if (change.do === "leave") return text(`imagined.true.leave.${leaving}`, names);
  if (change.do === "tie" && network.lens.basis === "projects") return text("imagined.true.tie.project", names);
  return text(`imagined.true.${change.do}`, names);
}

function sayProblem(outcome: Extract<EditOutcome, { readonly ok: false }>, { text }: Speaker): string {
  switch (outcome.why) {
    case "no-connection":
      return text("problem.no-connection");
    case "refused":
      return text(messageIdOf("edit.refused", outcome.problem.code, "problem.other"));
    case "conflict":
    case "invalid":
      return text(`imagined.true.${outcome.why}`);
  }
}
