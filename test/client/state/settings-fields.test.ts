import { describe, expect, test } from "vitest";
import type { SettingsRecord } from "#analysis/model/record.ts";
import {
  changedSettings,
  differingFrom,
  fieldOfError,
  isBilingual,
  newCoalitionFields,
  readSettings,
  settingsFields,
  settingsInputs,
  takeTheirs,
} from "#client/state/settings-fields.ts";

const both = (text: string) => ({ nl: text, en: text });

function aCoalition(given: Partial<SettingsRecord> = {}): SettingsRecord {
  return {
    id: "beekdal",
    kind: "coalition",
    name: both("Beekdal"),
    purpose: both("Samen droge voeten"),
    setting: both("rond de beek"),
    projectKind: "project",
    signedOn: null,
    endsOn: null,
    caveat: both("Niet alles staat erin"),
    ...given,
  } as SettingsRecord;
}

describe("the settings of a coalition", () => {
  test("that says the same in both languages have one field for each text, otherwise two", () => {
    expect(isBilingual(aCoalition())).toBe(false);
    expect(isBilingual(aCoalition({ name: { nl: "Beekdal", en: "Brook valley" } }))).toBe(true);
    expect(settingsFields(false).map(({ key }) => key)).toEqual([
      "name",
      "kind",
      "projectKind",
      "purpose",
      "signedOn",
      "endsOn",
      "setting",
      "caveat",
    ]);
    expect(
      settingsFields(true)
        .filter(({ of }) => of === "name")
        .map(({ key }) => key),
    ).toEqual(["name/nl", "name/en"]);
  });

  test.for([false, true])("read as they stand change nothing (two languages: %s)", (isTwo) => {
    const fields = settingsFields(isTwo);
    const read = readSettings(fields, settingsInputs(aCoalition(), fields, "nl"), "nl");
    expect(read.errors).toEqual([]);
    expect(changedSettings(aCoalition(), read.values)).toEqual({});
  });

  test("send only what differs", () => {
    const fields = settingsFields(false);
    const inputs = { ...settingsInputs(aCoalition(), fields, "nl"), name: " Beekdal Zuid ", endsOn: "1-2-2030" };
    const { values } = readSettings(fields, inputs, "nl");
    expect(changedSettings(aCoalition(), values)).toEqual({ name: "Beekdal Zuid", endsOn: "2030-02-01" });
  });

  test("without a name, or that end before they begin, are refused at the field", () => {
    const fields = settingsFields(false);
    const inputs = {
      ...settingsInputs(aCoalition(), fields, "nl"),
      name: "  ",
      signedOn: "2026-05-16",
      endsOn: "2026-05-16",
    };
    expect(readSettings(fields, inputs, "nl").errors).toEqual([
      { pointer: "/name", code: "required", values: {} },
      { pointer: "/endsOn", code: "period-backwards", values: { from: "2026-05-16", until: "2026-05-16" } },
    ]);
  });

  test("find the field of an error wherever in the request it stood", () => {
    const fields = settingsFields(true);
    const found = ["/settings/endsOn", "/edits/0/record/name/en", "/name", "/edits/0/record/partitions/0/key"];
    expect(found.map((pointer) => fieldOfError(fields, pointer)?.key ?? null)).toEqual([
      "endsOn",
      "name/en",
      "name/nl",
      null,
    ]);
  });

  test("of a new coalition need a name alone", () => {
    const inputs = { name: "Beekdal", kind: "coalition", projectKind: "task" };
    expect(readSettings(newCoalitionFields(), inputs, "nl")).toEqual({
      values: { name: "Beekdal", kind: "coalition", projectKind: "task", purpose: null, signedOn: null, endsOn: null },
      errors: [],
    });
  });

  test("after somebody else was first keep what I changed and take the rest from them", () => {
    const begun = { name: "Beekdal", purpose: "Droge voeten" };
    const mine = { name: "Beekdal Zuid", purpose: "Droge voeten" };
    const theirs = { name: "Beekdal Noord", purpose: "Natte natuur" };
    const after = takeTheirs(begun, mine, theirs);
    expect(after).toEqual({ name: "Beekdal Zuid", purpose: "Natte natuur" });
    expect(differingFrom(after, theirs)).toEqual({ name: "Beekdal Noord" });
  });
});
