import { expect, test } from "vitest";
import { timeDomain } from "#client/charts/time-domain.ts";

const bar = (from: string | null, until: string | null) => ({
  key: "",
  label: "",
  text: "",
  from,
  until,
  isChosen: false,
});
const days = (bars: readonly ReturnType<typeof bar>[], today: string | null = null) =>
  timeDomain({ bars, today: today === null ? null : { day: today, text: "" } }).map((date) =>
    date.toISOString().slice(0, 10),
  );

test("a time line runs from the first day that is known to the last, the day from which one looks among them", () => {
  expect(days([bar("2025-01-01", "2026-01-01"), bar("2025-06-01", "2027-01-01")])).toEqual([
    "2025-01-01",
    "2027-01-01",
  ]);
  expect(days([bar("2025-01-01", "2026-01-01")], "2024-03-01")).toEqual(["2024-03-01", "2026-01-01"]);
});

test("on the side on which a bar is open there is room to go on", () => {
  expect(days([bar("2020-01-01", null), bar("2021-01-01", "2030-01-01")])).toEqual(["2020-01-01", "2030-10-20"]);
  expect(days([bar(null, "2030-01-01")], "2029-01-01")[0]).toBe("2028-07-02");
});

test("a single day, or none, still has a length", () => {
  expect(days([bar("2025-01-01", null)])).toEqual(["2024-07-02", "2025-07-02"]);
  expect(days([bar(null, null)])).toEqual(["1970-01-01", "1971-01-01"]);
});
