import { useStore } from "@nanostores/react";
import { type FormEvent, useEffect, useState } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { $opened, $scenarios, loadScenarios } from "#client/state/scenarios.ts";
import { type KeepingOutcome, useKeeping } from "./use-keeping.ts";

type Props = { coalition: string; view: WorkbenchView };

/** What was imagined before: opened, kept under a name, and thrown away. */
export function KeptScenarios({ coalition, view }: Props) {
  const { text } = useSpeaker();
  const kept = useStore($scenarios);
  const opened = useStore($opened);
  const { outcome, keep, open, remove } = useKeeping(coalition, view);
  useEffect(() => loadScenarios(coalition), [coalition]);
  const current = kept.find(({ id }) => id === opened?.id);
  const isImagined = view.lens.imagine !== undefined;
  return (
    <details className="imagined-more">
      <summary>{text("imagined.kept", { count: kept.length })}</summary>
      {kept.length > 0 && (
        <ul className="imagined-kept">
          {kept
            .toSorted((a, b) => (a.name < b.name ? -1 : 1))
            .map((scenario) => (
              <li key={scenario.id}>
                <button
                  type="button"
                  className="link"
                  aria-current={scenario.id === current?.id ? true : undefined}
                  onClick={() => open(scenario)}
                >
                  {scenario.name}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={text("imagined.kept.remove", { name: scenario.name })}
                  onClick={() => void remove(scenario)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
        </ul>
      )}
      {isImagined && <KeepForm onKeep={(name) => keep(name, null)} />}
      {isImagined && current && opened && current.changes !== view.lens.imagine && (
        <p>
          <button type="button" onClick={() => void keep(current.name, opened)}>
            {text("imagined.keep.over", { name: current.name })}
          </button>
        </p>
      )}
      {!isImagined && kept.length === 0 && <p className="muted">{text("imagined.kept.none")}</p>}
      <Outcome outcome={outcome} />
    </details>
  );
}

function KeepForm({ onKeep }: { onKeep: (name: string) => Promise<boolean> }) {
  const { text } = useSpeaker();
  const [name, setName] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && (await onKeep(name.trim()))) setName("");
  };
  return (
    <form className="imagined-form" onSubmit={(event) => void submit(event)}>
      <label className="choice">
        <span>{text("imagined.keep.as")}</span>
        <input
          type="text"
          required
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit">{text("imagined.keep")}</button>
    </form>
  );
}

function Outcome({ outcome }: { outcome: KeepingOutcome | null }) {
  const { text } = useSpeaker();
  if (outcome === null) return null;
  const { said, name } = outcome;
  return (
    <p role="status" className={said === "kept" ? "" : "field-error"}>
      {text(said === "no-connection" ? "problem.no-connection" : `imagined.kept.${said}`, { name })}
    </p>
  );
}
