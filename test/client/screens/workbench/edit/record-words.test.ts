import { describe, expect, test } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { namesOf } from "#client/screens/workbench/edit/names.ts";
import { nameRecord, saySentence } from "#client/screens/workbench/edit/record-words.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

const speaker = createSpeaker("nl");
const actors = [
  { id: "a", name: "Boxtel" },
  { id: "b", name: "De Dommel" },
];
const records = {
  rows: { actors, projects: [{ id: "p", name: "Beekherstel" }], domains: [], coalition: { partitions: [] } },
} as unknown as CoalitionRecords;
const network = { actors, projects: [] } as unknown as NetworkView;
const tie = { source: "a", target: "b", kind: "funds", directed: true, strength: 1, amount: null };

describe("what records are called", () => {
  const called = (names: ReturnType<typeof namesOf>, target: string) =>
    nameRecord("tie", { ...tie, target }, { speaker, names });

  test("is known from the picture as long as the records are not here; then nothing is called deleted", () => {
    const names = namesOf(null, network, speaker.pick);
    expect([called(names, "b"), called(names, "x")]).toEqual([
      "Boxtel financiert De Dommel",
      "Boxtel financiert (naam nog niet geladen)",
    ]);
  });

  test("is told to be deleted once every record is here", () => {
    expect(called(namesOf(records, network, speaker.pick), "x")).toBe("Boxtel financiert (verwijderd)");
  });
});

test("the sentence above the button says the numbers as they were read", () => {
  const voice = { speaker, names: namesOf(records, null, speaker.pick) };
  const part = { actor: "a", project: "p", role: "participates", share: 0.125 };
  const said = [
    saySentence("tie", tie, voice),
    saySentence("tie", { ...tie, strength: 50.125, amount: 50_125 }, voice),
    saySentence("participation", part, voice),
  ];
  expect(said.map((sentence) => sentence?.replaceAll("\u00a0", " "))).toEqual([
    "Boxtel financiert De Dommel.",
    "Boxtel financiert De Dommel (sterkte 50,125 en € 50.125).",
    "Beekherstel: Boxtel doet mee (12,5% van de kosten).",
  ]);
});
