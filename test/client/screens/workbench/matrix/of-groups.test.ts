import { expect, test } from "vitest";
import { isOfGroups } from "#client/screens/workbench/matrix/of-groups.ts";

const groups = (...keys: readonly string[]) => keys.map((key) => ({ key, size: 1, label: { nl: key, en: key } }));
const numbers = (...keys: readonly string[]) => ({
  partition: {
    attribute: "domain",
    kernel: "min" as const,
    inSeveral: 0,
    derived: false,
    groups: groups(...keys),
    unassigned: 0,
    unassignedWeight: 0,
  },
});

test("numbers are shown with the groups they are about, and with no others", () => {
  const shown = { key: "domain", groups: groups("water", "nature") };
  expect(
    [
      numbers("water", "nature"),
      numbers("water"),
      numbers("nature", "water"),
      numbers("water", "nature", "care"),
      { partition: { ...numbers("water", "nature").partition, attribute: "world" } },
    ].map((analysis) => isOfGroups(analysis, shown)),
  ).toEqual([true, false, false, false, false]);
});
