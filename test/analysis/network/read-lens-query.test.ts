import { expect, test } from "vitest";
import { readLensQuery } from "#analysis/network/read-lens-query.ts";

test.each([
  {},
  { date: "2024-02-29" },
  { date: "all", basis: "both", level: "unit", direction: "confirmed", weight: "none", ties: "trusts,funds" },
  { wave: "2024", partition: "attribute:province", succession: "follow", kernel: "any" },
])("a lens from an address is read as it stands: %j", (text) => {
  expect(readLensQuery(text)).toEqual(text);
});

test.each([{ date: "2026-02-30" }, { date: "yesterday" }, { basis: "hologram" }, { level: "" }, { colour: "red" }])(
  "what is no choice makes no lens: %j",
  (text) => {
    expect(readLensQuery(text)).toBeNull();
  },
);
