import { useState } from "react";
import type { Scenario } from "#analysis/model/record.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { say } from "#client/state/draft-said.ts";
import { changeRecords, type EditOutcome } from "#client/state/edits.ts";
import { $opened, type KeptScenario, keepingEdit, lensOf, reloadScenarios } from "#client/state/scenarios.ts";
import { changeView } from "#client/state/url.ts";

export type KeepingOutcome = {
  readonly said: "kept" | "changed-meanwhile" | "name-taken" | "no-connection" | "refused";
  readonly name: string;
};
type Over = { readonly id: string; readonly version: number };

/** Keeps, opens and removes scenarios; what came of it is said. What is imagined stays on the screen whatever comes of it. */
export function useKeeping(coalition: string, view: WorkbenchView) {
  const [outcome, setOutcome] = useState<KeepingOutcome | null>(null);
  const keep = async (name: string, over: Over | null): Promise<boolean> => {
    const command = over === null ? "keep-scenario" : "change-scenario";
    const answer = await changeRecords(coalition, command, [keepingEdit(view, name, over)]);
    setOutcome({ said: answer.ok ? "kept" : whyNot(answer), name });
    if (!answer.ok) void reloadScenarios();
    const kept = answer.ok ? answer.touched.find(({ kind }) => kind === "scenario") : undefined;
    if (kept) $opened.set({ id: kept.id, version: kept.version });
    return answer.ok;
  };
  const open = (scenario: KeptScenario) => {
    setOutcome(null);
    $opened.set({ id: scenario.id, version: scenario.version });
    changeView({ lens: lensOf(scenario), selected: [], focus: 0 });
  };
  const remove = async ({ version, ...scenario }: KeptScenario) => {
    const { id, name } = scenario;
    const answer = await changeRecords(coalition, "delete-scenario", [{ kind: "scenario", id, version, record: null }]);
    setOutcome(answer.ok ? null : { said: whyNot(answer), name });
    if (!answer.ok) return void reloadScenarios();
    const record: Scenario = scenario;
    say(coalition, { what: "removed", records: [{ kind: "scenario", record }], revision: answer.revision });
  };
  return { outcome, keep, open, remove };
}

function whyNot(outcome: Extract<EditOutcome, { readonly ok: false }>): KeepingOutcome["said"] {
  if (outcome.why === "conflict") return "changed-meanwhile";
  if (outcome.why === "no-connection") return "no-connection";
  return outcome.why === "refused" && outcome.problem.code === "scenario-exists" ? "name-taken" : "refused";
}
