import { describe, expect, test } from "vitest";
import type { AnyRecord } from "#analysis/model/record.ts";
import { draftOf, editOf, isChanged, newDraft, setInput } from "#client/state/draft.ts";
import { differencesOf, makeAnew, resolveConflict } from "#client/state/draft-conflict.ts";
import { forgetDraft, keepDraft, keptDraft, keptDrafts } from "#client/state/draft-keep.ts";
import { mergeHanging } from "#client/state/draft-removal.ts";
import { divideEqually, sumOfShares } from "#client/state/draft-shares.ts";
import { createDraftStore } from "#client/state/draft-store.ts";

const actor = (said: object = {}) =>
  ({
    id: "ws",
    name: "Waterschap",
    originalName: null,
    form: "organisation",
    partOf: null,
    partyType: "water-board",
    world: "system",
    layer: null,
    place: null,
    code: null,
    succeededBy: null,
    succeededOn: null,
    doNotRank: false,
    domains: [{ domain: "water", share: 1 }],
    attributes: { region: "Oost" },
    ...said,
  }) as unknown as AnyRecord;
const tie = (said: object = {}) =>
  ({
    id: "t",
    source: "a",
    target: "b",
    kind: "funds",
    directed: true,
    strength: 2.5,
    from: "2024-01-01",
    until: null,
    evidence: null,
    outcome: null,
    note: null,
    amount: 1000,
    reports: [{ reporter: "source", wave: "2024", strength: 2 }],
    ...said,
  }) as unknown as AnyRecord;

/** The storage of a tab, as browsers have it. */
function tabStorage() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const fail = (name: string): never => {
  throw new DOMException("refused", name);
};

const open = (record: AnyRecord) => draftOf("actor", { id: "ws", version: 7, record }, "nl");

describe("a draft becomes an edit", () => {
  test("with the fields that differ, and the version that was looked at", () => {
    const draft = setInput(open(actor()), "name", " Waterschap De Dommel ");
    expect(editOf(draft)).toEqual({ kind: "actor", id: "ws", version: 7, record: { name: "Waterschap De Dommel" } });
  });

  test("with nothing when nothing differs, also after typing and taking back", () => {
    const untouched = open(actor({ domains: ["a", "b", "c"].map((domain) => ({ domain, share: 1 / 3 })) }));
    const back = setInput(setInput(untouched, "name", "x"), "name", "Waterschap");
    expect([isChanged(untouched), editOf(untouched), isChanged(back), editOf(back)]).toEqual([
      false,
      null,
      false,
      null,
    ]);
  });

  test("with every field of a new record, and what follows from its kind", () => {
    const drawn = setInput(newDraft("tie", { source: "a", target: "b" }, "nl"), "kind", "informs");
    expect(editOf(drawn)).toEqual({
      kind: "tie",
      id: null,
      version: null,
      record: {
        source: "a",
        kind: "informs",
        target: "b",
        directed: true,
        strength: 1,
        outcome: null,
        amount: null,
        from: null,
        until: null,
        evidence: null,
        note: null,
        reports: [],
      },
    });
  });

  test("without the amount, once a tie no longer funds", () => {
    const draft = setInput(draftOf("tie", { id: "t", version: 3, record: tie() }, "nl"), "kind", "informs");
    expect(editOf(draft)?.record).toEqual({ kind: "informs", amount: null });
  });

  test("a tie that is made anew keeps what was measured", () => {
    const draft = draftOf("tie", { id: "t", version: 3, record: tie() }, "nl");
    expect(editOf(makeAnew(draft))).toMatchObject({ id: null, version: null, record: { reports: [{ wave: "2024" }] } });
  });

  test("the world of a new actor follows its party type until somebody chooses", () => {
    const village = setInput(newDraft("actor", {}, "nl"), "partyType", "village-council");
    const chosen = setInput(setInput(village, "world", "both"), "partyType", "municipality");
    expect([village.inputs.world, chosen.inputs.world]).toEqual(["lifeworld", "both"]);
  });
});

describe("when somebody else changed the same record", () => {
  const mine = setInput(setInput(open(actor()), "name", "Mijn naam"), "code", "ws1");
  const present = { version: 9, record: actor({ name: "Hun naam", layer: "executive" }) };

  test("only what differs is asked, with the side that changed it", () => {
    expect(differencesOf(mine, present).map(({ field, both, side }) => [field.key, both, side])).toEqual([
      ["name", true, "mine"],
      ["layer", false, "theirs"],
      ["code", false, "mine"],
    ]);
  });

  test("what was chosen goes on top of what is there now", () => {
    const send = (sides: Parameters<typeof resolveConflict>[2]) => editOf(resolveConflict(mine, present, sides));
    expect([send({}), send({ name: "theirs" }), send({ name: "theirs", code: "theirs" })]).toEqual([
      { kind: "actor", id: "ws", version: 9, record: { name: "Mijn naam", code: "ws1" } },
      { kind: "actor", id: "ws", version: 9, record: { code: "ws1" } },
      null,
    ]);
  });
});

describe("what is not saved yet is kept", () => {
  const memory = () => {
    const tab = tabStorage();
    return createDraftStore(() => tab);
  };

  test("per record and per coalition, until it is saved or thrown away", () => {
    const store = memory();
    const changed = setInput(open(actor()), "name", "Nieuw");
    const drawn = newDraft("tie", { source: "a", target: "b" }, "nl");
    keepDraft(store, "brabant", changed);
    keepDraft(store, "brabant", drawn);
    keepDraft(store, "elders", drawn);
    expect(keptDraft(store, "brabant", open(actor()))).toEqual(changed);
    expect(keptDrafts(store, "brabant")).toEqual([changed, drawn]);
    forgetDraft(store, "brabant", changed);
    expect(keptDrafts(store, "brabant")).toEqual([drawn]);
  });

  test("and is not found in another coalition, even where its records have the same ids", () => {
    const store = memory();
    const changed = setInput(open(actor()), "name", "Nieuw");
    keepDraft(store, "brabant", changed);
    store.set("schakelwerk.draft.copy.actor.ws", store.get("schakelwerk.draft.brabant.actor.ws") ?? "");
    expect([keptDraft(store, "copy", changed), keptDrafts(store, "copy")]).toEqual([null, []]);
  });

  test.for(["shut", "full"])("in memory when the storage of the tab is %s", (how) => {
    const store = createDraftStore(() => {
      if (how === "shut") throw new DOMException("denied", "SecurityError");
      return { ...tabStorage(), setItem: () => fail("QuotaExceededError") };
    });
    const changed = setInput(open(actor()), "name", "Nieuw");
    keepDraft(store, "brabant", changed);
    expect(keptDrafts(store, "brabant")).toEqual([changed]);
    forgetDraft(store, "brabant", changed);
    expect(keptDrafts(store, "brabant")).toEqual([]);
  });

  test("what an older page left behind is no draft", () => {
    const store = memory();
    const draft = { kind: "actor", inputs: {}, begun: {} };
    store.set("schakelwerk.draft.brabant.actor.ws", JSON.stringify(draft));
    store.set("schakelwerk.draft.brabant.actor.v", JSON.stringify({ coalition: "brabant", draft }));
    store.set("schakelwerk.draft.brabant.actor.x", "{");
    expect(keptDrafts(store, "brabant")).toEqual([]);
  });
});

test("what hangs on two chosen records counts once, and the chosen do not hang on each other", () => {
  const told = (kind: "tie" | "actor", ids: string[], count = ids.length) => ({
    dependents: [{ kind, effect: "removed" as const, count, ids }],
  });
  const chosen = [
    { kind: "actor", id: "a" },
    { kind: "actor", id: "b" },
  ] as const;
  expect(mergeHanging(chosen, [told("tie", ["1", "2"]), told("tie", ["2", "3"], 30), told("actor", ["b"])])).toEqual([
    { kind: "tie", effect: "removed", count: 31, ids: ["1", "2", "3"] },
  ]);
});

test("equal parts sum to one whole, also of three and of seven", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `d${at}`, percent: "" }));
  expect(divideEqually(rows(3), "nl").map(({ percent }) => percent)).toEqual(["33,34", "33,33", "33,33"]);
  expect([1, 2, 3, 7, 150].map((count) => sumOfShares(divideEqually(rows(count), "nl"), "nl"))).toEqual([
    100, 100, 100, 100, 100,
  ]);
});
