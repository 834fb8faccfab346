import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LensQuery } from "#analysis/model/lens.ts";
import { imaginedBefore } from "#analysis/network/imagine/imagine-coalition.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const domain = (key: string, supporting = false) => ({ key, label: { nl: key, en: key }, supporting });
const inDomain = (id: string, of: string, more = {}) => makeActor(id, { domains: [{ domain: of, share: 1 }], ...more });

const rows = makeRows({
  domains: [domain("water"), domain("care"), domain("finance", true)],
  actors: [
    inDomain("a", "water", { attributes: { zone: "north|south" } }),
    inDomain("b", "water"),
    inDomain("c", "care"),
    inDomain("d", "care", { attributes: { zone: "west" } }),
    makeActor("unit", { form: "unit", partOf: "d" as never }),
  ],
  ties: [makeTie("a", "b", { strength: 2 }), makeTie("b", "c", { strength: 4 }), makeTie("unit", "c", { strength: 3 })],
  projects: [makeProject("p")],
  participations: [takesPart("a", "p"), takesPart("d", "p")],
});

const look = (imagine: string, query: LensQuery = { basis: "ties" }) => openLens(rows, { ...query, imagine });
const pairs = ({ network }: ReturnType<typeof look>) =>
  network.links.map(({ source, target, weight }) => [network.actors[source]!.id, network.actors[target]!.id, weight]);
const refusals = (imagine: string, query?: LensQuery) => look(imagine, query).imagined.map(({ refusal }) => refusal);
const refused = (code: string, against: number | null = null) => ({ code, against });

describe("what is imagined", () => {
  test("SC3 · a new tie is as strong as the middle one, and holds in every wave and for both", () => {
    expect(pairs(look("tie:a~c"))).toEqual([
      ["a", "b", 2],
      ["a", "c", 3],
      ["b", "c", 4],
      ["c", "unit", 3],
    ]);
    expect(pairs(look("tie:a~c", { basis: "ties", direction: "confirmed" }))).toEqual([["a", "c", 3]]);
    expect(pairs(look("tie:a~c", { basis: "ties", direction: "directed" }))).toContainEqual(["c", "a", 3]);
    expect(pairs(look("tie:a~c", { basis: "ties", wave: "second" }))).toContainEqual(["a", "c", 3]);
    expect(pairs(look("tie:a~c", { basis: "ties", ties: "funds,trusts" }))).toEqual([["a", "c", 1]]);
  });

  test("SC3 · where the lens sees projects alone, it is a project of the two together", () => {
    const seen = look("tie:a~c", { basis: "projects" });
    expect(pairs(seen)).toEqual([
      ["a", "c", 1],
      ["a", "d", 1],
    ]);
    expect(seen.network.projects.map(({ name }) => name)).toContain("A – C");
    expect(refusals("tie:a~d", { basis: "projects" })).toEqual([refused("tie-exists")]);
  });

  test("SC4 · a tie that ends is gone in both directions, of every kind that the lens looks at", () => {
    expect(pairs(look("untie:b~a"))).toEqual([
      ["b", "c", 4],
      ["c", "unit", 3],
    ]);
    expect(refusals("untie:a~c")).toEqual([refused("no-tie")]);
  });

  test("SC5 · who moves is in the new group alone, in whatever partition the change names", () => {
    const groupsIn = (imagine: string, partition: string, actor: number) => {
      const { memberships } = look(imagine, { basis: "ties", partition });
      return groupsOf(memberships, actor).map(([group, share]) => [memberships.groups[group], share]);
    };
    expect(groupsIn("move:a~domain~care", "domain", 0)).toEqual([["care", 1]]);
    expect(groupsIn("move:a~attribute%3Azone~west", "attribute:zone", 0)).toEqual([["west", 1]]);
    expect(groupsIn("move:a~domain~care", "attribute:zone", 0)).toEqual([
      ["north", 0.5],
      ["south", 0.5],
    ]);
    expect(groupsIn("move:b~world~lifeworld", "world", 1)).toEqual([["lifeworld", 1]]);
    expect(pairs(look("move:unit~organisation~a", { basis: "ties", level: "organisation" }))).toContainEqual([
      "a",
      "c",
      3,
    ]);
    expect(
      refusals(
        "move:a~domain~nowhere,move:a~zomaar~x,move:b~domain~water,move:c~domain~finance,move:d~organisation~unit",
      ),
    ).toEqual(
      ["unknown-group", "unknown-partition", "in-group", "unknown-group", "unknown-group"].map((code) => refused(code)),
    );
  });

  test("SC6 · who goes into another leaves it ties, projects and parts, and is gone", () => {
    const merged = look("merge:d~a", { basis: "both" });
    expect(merged.network.actors.map(({ id }) => id)).toEqual(["a", "b", "c", "unit"]);
    expect(merged.network.participations).toEqual([[0, 0]]);
    expect(merged.network.actors[3]?.partOf).toBe("a");
    expect(pairs(look("merge:c~b"))).toEqual([
      ["a", "b", 2],
      ["b", "unit", 3],
    ]);
  });

  test("SC7 · who comes has no contact yet, and can get it in the same list", () => {
    const seen = look("arrive:new~New party~care,move:new~domain~care,tie:new~a");
    expect(seen.network.actors.at(-1)).toMatchObject({
      id: "new",
      name: "New party",
      partyType: "care",
      world: "system",
    });
    expect(pairs(seen)).toContainEqual(["a", "new", 3]);
    expect(seen.imagined.map(({ actor, refusal }) => [actor, refusal])).toEqual(Array(3).fill(["New party", null]));
    expect(refusals("arrive:a~A~care")).toEqual([refused("id-taken")]);
  });
});

describe("what can't be imagined", () => {
  test("SC8 · is told one by one, with the rest still shown", () => {
    const list = "leave:gone,tie:a~gone,tie:a~b,tie:a~a,nonsense,tie:a~c,tie:unit~d";
    expect(refusals(list, { basis: "ties", level: "organisation" })).toEqual([
      refused("unknown-actor"),
      refused("unknown-actor"),
      refused("tie-exists"),
      refused("one-actor"),
      refused("unreadable"),
      null,
      refused("one-actor"),
    ]);
    expect(pairs(look(list))).toContainEqual(["a", "c", 3]);
  });

  test("SC9 · of two that contradict each other the first holds, and the other names it", () => {
    expect(refusals("leave:a,tie:a~c,leave:a")).toEqual([null, refused("contradicts", 0), refused("twice", 0)]);
    expect(refusals("tie:a~c,leave:c,untie:c~a")).toEqual([null, refused("contradicts", 0), refused("contradicts", 0)]);
    expect(refusals("move:a~domain~care,move:a~domain~water")).toEqual([null, refused("contradicts", 0)]);
    expect(refusals("merge:a~b,merge:b~a,merge:b~c,tie:a~d")).toEqual([
      null,
      refused("contradicts", 0),
      null,
      refused("contradicts", 0),
    ]);
    // What was refused stands in nobody's way.
    expect(refusals("tie:a~b,leave:b")).toEqual([refused("tie-exists"), null]);
  });

  test("SC9 · no list makes it fail, and what is shown of it once is no different when it is shown again", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "unit", "gone");
    const change = fc.oneof(
      id.map((actor) => `leave:${actor}`),
      fc.tuple(fc.constantFrom("tie", "untie", "merge"), id, id).map(([verb, ...ends]) => `${verb}:${ends.join("~")}`),
      fc
        .tuple(id, fc.constantFrom("domain~care", "world~system", "organisation~a", "form~unit"))
        .map((parts) => `move:${parts.join("~")}`),
      id.map((actor) => `arrive:${actor}~Name~care`),
      fc.string(),
    );
    const level = fc.constantFrom("recorded", "unit", "organisation");
    const basis = fc.constantFrom("ties", "projects", "both");
    fc.assert(
      fc.property(fc.array(change), fc.record({ level, basis }) as fc.Arbitrary<LensQuery>, (list, lens) => {
        const query = { ...lens, imagine: list.join(",") };
        const once = openLens(rows, query);
        const before = imaginedBefore(rows, query);
        const again = openLens(before.rows, before.query);
        expect(again.network).toEqual(once.network);
        expect(again.memberships).toEqual(once.memberships);
      }),
      { numRuns: 300 },
    );
  });
});
