import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { openingView } from "#client/state/address.ts";
import { $desk, $kept, closeDesk, fillIn, lookForKept, openDesk, resumeDraft } from "#client/state/draft-desk.ts";
import { forgetDraft, keptDrafts, tabDrafts } from "#client/state/draft-keep.ts";
import { findHanging } from "#client/state/draft-removal.ts";
import { $said, say } from "#client/state/draft-said.ts";
import { saveDesk } from "#client/state/draft-save.ts";
import { $removal, askedOf, askToRemove } from "#client/state/draft-task.ts";
import { $steps, changeRecords, loadSteps, takeStep, undoChange } from "#client/state/edits.ts";
import { leaveEditing } from "#client/state/leave-editing.ts";
import { $records, loadRecords } from "#client/state/records.ts";
import { $detail, $network, loadWorkbench } from "#client/state/workbench.ts";
import { type Api, test } from "#test/server/api/api.ts";

type Send = (path: string, init: RequestInit | undefined) => Promise<Response>;

/** The page beside a server of its own; the numbers are no part of it. */
let pass: Send;
beforeEach<{ api: Api }>(({ api }) => {
  pass = (path, init) => api.ask(path, init as never);
  const never = new Promise<Response>(() => undefined);
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) =>
    /\/analysis/.test(path) ? never : pass(String(path), init),
  );
});
afterEach(() => {
  closeDesk({ keep: false });
  for (const draft of keptDrafts(tabDrafts, "vennebeek")) forgetDraft(tabDrafts, "vennebeek", draft);
  leaveEditing();
  vi.unstubAllGlobals();
});

async function visit(coalition: string): Promise<void> {
  loadWorkbench(coalition, openingView);
  await loadRecords(coalition);
  await loadSteps(coalition);
  lookForKept(coalition);
  await vi.waitFor(() => expect($network.get().value?.coalition).toBe(coalition));
}

async function copyOf(api: Api, name: string): Promise<string> {
  const made = await api.send("POST", "/api/v1/coalitions", { copyOf: "vennebeek", name });
  return ((await made.json()) as { coalition: string }).coalition;
}

const records = () => {
  const { value } = $records.get();
  if (value === null) throw new Error("no records");
  return value;
};
const rename = (coalition: string, name: string) => {
  const version = records().versions.actor["gem-groen"] ?? null;
  return changeRecords(coalition, "rename", [{ kind: "actor", id: "gem-groen", version, record: { name } }]);
};
const nameIn = async (api: Api, coalition: string) =>
  (await api.read<{ record: { name: string } }>(`/api/v1/coalitions/${coalition}/actors/gem-groen`)).record.name;
const form = (task: Parameters<typeof openDesk>[0]) => openDesk(task, records(), "nl");
const countNamed = (name: string) => records().rows.actors.filter((actor) => actor.name === name).length;

describe("a coalition and its copy, with the same ids", () => {
  test("what was asked and said of one is not there in the other", async ({ api }) => {
    const copy = await copyOf(api, "Vragen");
    await visit("vennebeek");
    askToRemove([{ kind: "actor", id: "gem-groen" }]);
    say("vennebeek", { what: "taken-back" });
    expect(askedOf($removal.get(), "vennebeek")).toEqual([{ kind: "actor", id: "gem-groen" }]);
    expect(askedOf($removal.get(), copy)).toBe(null);
    leaveEditing();
    expect([$removal.get(), $said.get(), $steps.get().coalition]).toEqual([null, null, null]);
  });

  test("a change and its way back reach the coalition they were made in, whichever is open by then", async ({
    api,
  }) => {
    const copy = await copyOf(api, "Wijzigen");
    await visit("vennebeek");
    const before = await nameIn(api, "vennebeek");
    const renamed = rename("vennebeek", "Anders");
    await visit(copy);
    const outcome = await renamed;
    expect([await nameIn(api, "vennebeek"), await nameIn(api, copy)]).toEqual(["Anders", before]);
    expect([$detail.get().value?.id, $network.get().value?.coalition, records().coalition]).toEqual([copy, copy, copy]);
    expect(await takeStep("vennebeek", "undo")).toBe(null);
    await rename(copy, "Kopie");
    expect(await undoChange("vennebeek", outcome.ok ? outcome.revision : 0)).toMatchObject({ ok: true });
    expect([await nameIn(api, "vennebeek"), await nameIn(api, copy)]).toEqual([before, "Kopie"]);
  });

  test("what was filled in for one is not offered in the other", async ({ api }) => {
    const copy = await copyOf(api, "Invullen");
    await visit("vennebeek");
    form({ kind: "actor", id: "gem-groen" });
    fillIn("name", "Half ingevuld");
    const [draft] = $kept.get().drafts;
    await visit(copy);
    closeDesk({ keep: true });
    expect($kept.get()).toEqual({ coalition: copy, drafts: [] });
    if (draft) resumeDraft(copy, draft);
    expect([draft?.inputs.name, $desk.get()]).toEqual(["Half ingevuld", null]);
  });
});

describe("steps back and forward", () => {
  test("that are asked for at once go one after the other, each from where the one before it led", async ({ api }) => {
    await visit("vennebeek");
    const before = await nameIn(api, "vennebeek");
    await rename("vennebeek", "Een");
    await rename("vennebeek", "Twee");
    const steps = await Promise.all([takeStep("vennebeek", "undo"), takeStep("vennebeek", "undo")]);
    expect(steps.map((step) => step?.outcome.ok)).toEqual([true, true]);
    expect(await nameIn(api, "vennebeek")).toBe(before);
    await Promise.all([takeStep("vennebeek", "redo"), takeStep("vennebeek", "redo")]);
    expect(await nameIn(api, "vennebeek")).toBe("Twee");
  });

  test("go on past what a list of changes shows", async ({ api }) => {
    await visit("vennebeek");
    const names = Array.from({ length: 6 }, (_, at) => `Naam ${at}`);
    for (const name of names) await rename("vennebeek", name);
    for (const _ of names.slice(1)) await takeStep("vennebeek", "undo");
    expect([await nameIn(api, "vennebeek"), $steps.get().undo?.command]).toEqual(["Naam 0", "rename"]);
  });
});

describe("while a form is being saved", () => {
  /** Holds changes back until the test lets them go. */
  const holdChanges = () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const through = pass;
    pass = async (path, init) => {
      if (init?.method === "POST" && path.endsWith("/changes")) await held;
      return through(path, init);
    };
    return letGo;
  };

  test("what somebody types on stays, as a change to what was saved", async () => {
    await visit("vennebeek");
    form({ kind: "actor", id: null, known: {} });
    fillIn("name", "Nieuw");
    const letGo = holdChanges();
    const saving = saveDesk();
    fillIn("code", "x1");
    letGo();
    const saved = await saving;
    expect($desk.get()?.draft).toMatchObject({ id: saved?.id, inputs: { name: "Nieuw", code: "x1" } });
    await saveDesk();
    expect([$desk.get(), $kept.get().drafts, countNamed("Nieuw")]).toEqual([null, [], 1]);
  });

  test("another form that is opened is left alone, by success and by failure", async () => {
    await visit("vennebeek");
    const other = { kind: "actor", id: "gem-groen" } as const;
    for (const strength of ["2", "3"]) {
      form({ kind: "tie", id: null, known: { source: "gem", target: "gem-groen", kind: "trusts" } });
      fillIn("strength", strength);
      const letGo = holdChanges();
      const saving = saveDesk();
      form(other);
      const open = $desk.get();
      letGo();
      const saved = await saving;
      expect([$desk.get(), saved !== null]).toEqual([open, strength === "2"]);
      closeDesk({ keep: true });
    }
    // The second is there already, and still filled in.
    expect($said.get()?.said).toMatchObject({ what: "not-saved" });
    expect($kept.get().drafts).toMatchObject([{ kind: "tie", inputs: { strength: "3" } }]);
    for (const draft of $kept.get().drafts) resumeDraft("vennebeek", draft);
  });
});

describe("when the answer to a new record is lost", () => {
  const loseAnswer = () => {
    const through = pass;
    pass = async (path, init) => {
      const answer = await through(path, init);
      if (init?.method !== "POST" || !path.endsWith("/changes")) return answer;
      pass = through;
      throw new TypeError("network");
    };
  };

  test("saving once more finds it, and makes no second one", async () => {
    await visit("vennebeek");
    form({ kind: "actor", id: null, known: {} });
    fillIn("name", "Verloren");
    loseAnswer();
    expect([await saveDesk(), $desk.get()?.setback]).toEqual([null, { why: "no-connection" }]);
    expect(await saveDesk()).toMatchObject({ isNew: true, id: expect.stringMatching(/^verloren-/) });
    expect([countNamed("Verloren"), $desk.get()]).toEqual([1, null]);
  });

  test("what was filled in after that is a change to it", async () => {
    await visit("vennebeek");
    form({ kind: "actor", id: null, known: {} });
    fillIn("name", "Zoek");
    loseAnswer();
    await saveDesk();
    fillIn("name", "Gevonden");
    await saveDesk();
    expect([countNamed("Zoek"), countNamed("Gevonden"), $desk.get()]).toEqual([0, 1, null]);
  });
});

test("what somebody else removed already is told apart from a server that is away", async () => {
  const refs = [
    { kind: "actor", id: "gem-groen" },
    { kind: "actor", id: "weg" },
  ] as const;
  const { hanging, gone } = await findHanging("vennebeek", refs, new AbortController().signal);
  expect([gone, hanging.length > 0]).toEqual([[refs[1]], true]);
  pass = () => Promise.reject(new TypeError("network"));
  await expect(findHanging("vennebeek", refs, new AbortController().signal)).rejects.toMatchObject({ status: 0 });
});
