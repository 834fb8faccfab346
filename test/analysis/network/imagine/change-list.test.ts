import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARTY_TYPES } from "#analysis/model/actor.ts";
import type { ImaginedChange } from "#analysis/model/imagined-change.ts";
import { addChange, withoutChange } from "#analysis/network/imagine/add-change.ts";
import { readChanges, writeChanges } from "#analysis/network/imagine/change-list.ts";

const some: readonly ImaginedChange[] = [
  { do: "leave", actor: "a" },
  { do: "tie", actor: "a", other: "b" },
  { do: "untie", actor: "b", other: "c" },
  { do: "move", actor: "b", partition: "attribute:zone", group: "zuid, oost" },
  { do: "merge", actor: "c", other: "d" },
  { do: "arrive", actor: "e", name: "Dorpsraad E", partyType: "village-council" },
];

describe("a list of changes as one line of text", () => {
  test("SC1 · stands in an address as people can read it", () => {
    expect(writeChanges(some)).toBe(
      "leave:a,tie:a~b,untie:b~c,move:b~attribute%3Azone~zuid%2C oost,merge:c~d,arrive:e~Dorpsraad E~village-council",
    );
    expect([writeChanges([]), readChanges(undefined)]).toEqual([undefined, []]);
  });

  test("SC1 · is read as it was written, whatever signs the ids have", () => {
    const id = fc
      .oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.stringMatching(/^[%,:~ a-z|]+$/))
      .filter((text) => !text.includes("\0"));
    const changes = fc.oneof(
      fc.record({ do: fc.constant("leave" as const), actor: id }),
      fc.record({ do: fc.constantFrom("tie" as const, "untie" as const, "merge" as const), actor: id, other: id }),
      fc.record({ do: fc.constant("move" as const), actor: id, partition: id, group: id }),
      fc.record({
        do: fc.constant("arrive" as const),
        actor: id,
        name: id,
        partyType: fc.constantFrom(...PARTY_TYPES),
      }),
    );
    fc.assert(
      fc.property(fc.array(changes), (list) => {
        expect(readChanges(writeChanges(list))).toEqual(list);
      }),
      { numRuns: 500 },
    );
  });

  test("SC1 · keeps what can't be read as it was typed, and goes on with the rest", () => {
    const typed = "leave,leave:,tie:a,tie:a~b~c,move:a~b,arrive:x~X~wizard,jump:a,leave:%E0%A4%A,,leave:a";
    const read = readChanges(typed);
    expect(read.map((change) => change.do)).toEqual([...Array(8).fill("unreadable"), "leave"]);
    expect(writeChanges(read)).toBe(typed.replace(",,", ","));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readChanges(writeChanges(readChanges(text)))).toEqual(readChanges(text));
      }),
    );
  });
});

describe("one more change", () => {
  const tie: ImaginedChange = { do: "tie", actor: "a", other: "b" };

  test("SC2 · comes once, and a tie that goes and comes back is as it was", () => {
    expect(addChange([tie], { do: "tie", actor: "b", other: "a" })).toEqual([tie]);
    expect(addChange([tie], { do: "untie", actor: "b", other: "a" })).toEqual([]);
  });

  test("SC2 · takes the place of an earlier move in the same partition alone", () => {
    const move = (partition: string, group: string): ImaginedChange => ({ do: "move", actor: "a", partition, group });
    expect(addChange([move("domain", "x"), move("world", "system")], move("domain", "y"))).toEqual([
      move("world", "system"),
      move("domain", "y"),
    ]);
  });

  test("SC2 · what contradicts it otherwise stays, to be told", () => {
    const leave: ImaginedChange = { do: "leave", actor: "a" };
    expect(addChange([tie], leave)).toEqual([tie, leave]);
  });

  test("SC2 · taken out, who came with it goes from what else names them", () => {
    const arrive: ImaginedChange = { do: "arrive", actor: "e", name: "E", partyType: "care" };
    const list: readonly ImaginedChange[] = [arrive, tie, { do: "tie", actor: "a", other: "e" }];
    expect(withoutChange(list, 0)).toEqual([tie]);
    expect(withoutChange(list, 2)).toEqual([arrive, tie]);
  });
});
