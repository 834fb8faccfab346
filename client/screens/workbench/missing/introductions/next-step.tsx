import { type FormEvent, useId, useState } from "react";
import { FOLLOW_UP_STATES, type FollowUpState } from "#analysis/model/follow-up.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { EditOutcome } from "#client/state/edits.ts";
import { goOn, letGo } from "#client/state/follow-up.ts";
import { today } from "../today.ts";
import type { Followed } from "./followed-words.ts";

const MOST = 500;

/** Writes down how far an introduction is, with a word on why where there is one. */
export function NextStep({ coalition, followed }: { coalition: string; followed: Followed }) {
  const { text } = useSpeaker();
  const now = followed.steps.at(-1)?.state ?? "proposed";
  const others = FOLLOW_UP_STATES.filter((state) => state !== now);
  const [next, setNext] = useState<FollowUpState>(others[0] ?? "accepted");
  const [reason, setReason] = useState("");
  const [state, setState] = useState<"idle" | "saving" | "failed">("idle");
  const field = useId();
  const change = async (save: () => Promise<EditOutcome>) => {
    if (state === "saving") return;
    setState("saving");
    const outcome = await save();
    setState(outcome.ok ? "idle" : "failed");
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = reason.trim();
    await change(() => goOn(coalition, followed.key, { state: next, on: today(), reason: said === "" ? null : said }));
    setReason("");
  };
  const chosen = others.includes(next) ? next : (others[0] ?? "accepted");
  const names = { one: followed.labels[0], other: followed.labels[1] };
  return (
    <details>
      <summary aria-label={text("follow-up.next.named", names)}>{text("follow-up.next")}</summary>
      <form className="missing-aside" onSubmit={save}>
        <Choice
          label={text("follow-up.next.state")}
          value={chosen}
          options={others.map((value) => ({ value, label: text(`follow-up.state.${value}`) }))}
          onChange={(value) => setNext(FOLLOW_UP_STATES.find((each) => each === value) ?? chosen)}
        />
        <label htmlFor={field}>{text("follow-up.next.reason")}</label>
        <input id={field} value={reason} maxLength={MOST} onChange={(event) => setReason(event.target.value)} />
        <div className="missing-actions">
          <button type="submit" className="primary" aria-disabled={state === "saving"}>
            {text("follow-up.next.save")}
          </button>
          <button type="button" className="quiet" onClick={() => change(() => letGo(coalition, followed.key))}>
            {text("follow-up.let-go")}
          </button>
        </div>
        <p role="status">{state === "failed" ? text("seats.aside.failed") : ""}</p>
      </form>
    </details>
  );
}
