import { expect, test } from "vitest";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { cutPicture } from "#client/screens/workbench/bridging/cut-picture.ts";

const speaker = createSpeaker("en");
const groups = { nameOf: (key: string) => key.toUpperCase(), membersOf: () => 4, directed: false };
const actor = (id: string) => ({ id, label: id.toUpperCase() });
const several = (count: number) => [..."abcdefghij"].slice(0, count).map(actor);

test("a cut actor stands between those who come loose, by name, and the rest", () => {
  const link = { kind: "actor", actor: actor("x"), lost: 2, pairs: 6, loose: several(2), rest: 9 } as const;
  expect(cutPicture(link, groups, speaker)).toEqual({
    sides: [
      { title: "2 actors come loose", names: "A and B" },
      { title: "the rest: 9 actors", names: null },
    ],
    holder: ["X"],
  });
});

test("of many who come loose the first five are named, and the others counted", () => {
  const link = { kind: "actor", actor: actor("x"), lost: 40, pairs: 6, loose: several(10), rest: 50 } as const;
  expect(cutPicture(link, groups, speaker).sides[0].names).toBe("A, B, C, D, E and 35 others");
  expect(cutPicture({ ...link, lost: 6 }, groups, speaker).sides[0].names).toBe("A, B, C, D, E and F");
});

test("a tie is drawn from the side that comes loose", () => {
  const ends = {
    kind: "tie",
    source: actor("x"),
    target: actor("y"),
    lost: 1,
    pairs: 0,
    loose: [actor("y")],
    rest: 3,
  } as const;
  expect(cutPicture({ ...ends, looseEnd: "target" }, groups, speaker).holder).toEqual(["Y", "X"]);
  expect(cutPicture({ ...ends, looseEnd: "source" }, groups, speaker).holder).toEqual(["X", "Y"]);
});

test("two groups stand on either side of whoever keeps them in touch, with their members", () => {
  const link = { kind: "groups", groups: ["care", "water"], actor: actor("x"), isOneOfSome: false } as const;
  expect(cutPicture(link, groups, speaker)).toEqual({
    sides: [
      { title: "CARE", names: "4 members" },
      { title: "WATER", names: "4 members" },
    ],
    holder: ["X"],
  });
});
