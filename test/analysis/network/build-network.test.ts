import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens } from "#analysis/model/lens.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const TIES: Lens = { ...EVERYTHING, basis: "ties" };
const PROJECTS: Lens = { ...EVERYTHING, basis: "projects" };

const actorsNamed = (ids: string) => [...ids].map((id) => makeActor(id));

/** Links by the names of their ends, "a–b" or "a→b": their weight. */
function weights(rows: CoalitionRows, lens: Lens, partition = ""): Readonly<Record<string, number>> {
  const { actors, directed, links } = buildNetwork(rows, lens, partition);
  const name = (source: number, target: number) => `${actors[source]!.id}${directed ? "→" : "–"}${actors[target]!.id}`;
  return Object.fromEntries(links.map(({ source, target, weight }) => [name(source, target), weight]));
}

describe("kinds of tie", () => {
  const rows = makeRows({
    actors: actorsNamed("abcd"),
    ties: [
      makeTie("a", "b", { kind: "informs" }),
      makeTie("b", "c", { kind: "approaches" }),
      makeTie("c", "d", { kind: "in-conflict" }),
    ],
  });

  test("N1 · an approach or a conflict is no contact", () => {
    expect(weights(rows, TIES)).toEqual({ "a–b": 1 });
  });

  test("N1 · kinds that are asked for count, and no other", () => {
    expect(weights(rows, { ...TIES, tieKinds: ["approaches", "in-conflict"] })).toEqual({ "b–c": 1, "c–d": 1 });
  });

  test("N2 · several ties of one pair are one link: as strong as the strongest, with all their kinds", () => {
    const several = makeRows({
      actors: actorsNamed("ab"),
      ties: [
        makeTie("a", "b", { kind: "trusts", strength: 2 }),
        makeTie("b", "a", { kind: "advises", strength: 5, directed: true }),
      ],
    });
    expect(buildNetwork(several, TIES, "").links).toEqual([
      { source: 0, target: 1, weight: 5, count: 2, carriers: 1, kinds: ["advises", "trusts"] },
    ]);
  });
});

describe("time", () => {
  const rows = makeRows({
    actors: actorsNamed("abc"),
    ties: [makeTie("a", "b", { from: "2025-01-01", until: "2025-07-01" }), makeTie("b", "c")],
    projects: [makeProject("p", { from: "2025-01-01", until: "2025-07-01" })],
    participations: [takesPart("a", "p"), takesPart("c", "p", { from: "2025-03-01" })],
  });

  test.each([
    ["2024-12-31", { "b–c": 1 }],
    ["2025-01-01", { "a–b": 1, "b–c": 1 }],
    ["2025-06-30", { "a–b": 1, "b–c": 1 }],
    ["2025-07-01", { "b–c": 1 }],
    [null, { "a–b": 1, "b–c": 1 }],
  ])("N3 · on %s a tie counts from its first day until the day on which it no longer holds", (date, expected) => {
    expect(weights(rows, { ...TIES, date })).toEqual(expected);
  });

  test.each([
    ["2025-02-28", {}],
    ["2025-03-01", { "a–c": 1 }],
    ["2025-07-01", {}],
  ])("N3 · on %s two share a project while it runs and both take part", (date, expected) => {
    expect(weights(rows, { ...PROJECTS, date })).toEqual(expected);
  });

  test("N4 · in a wave a tie is as it was reported in it; one without reports goes by its period", () => {
    const reported = makeRows({
      actors: actorsNamed("abc"),
      ties: [
        makeTie("a", "b", {
          strength: 9,
          reports: [
            { reporter: "source", wave: "first", strength: 2 },
            { reporter: "target", wave: "first", strength: 3 },
            { reporter: "target", wave: "second", strength: 7 },
          ],
        }),
        makeTie("b", "c", { from: "2025-06-01" }),
      ],
    });
    expect(weights(reported, { ...TIES, wave: "first" })).toEqual({ "a–b": 3 });
    expect(weights(reported, { ...TIES, wave: "second" })).toEqual({ "a–b": 7, "b–c": 1 });
  });

  test("an unknown wave is named", () => {
    expect(() => buildNetwork(rows, { ...TIES, wave: "third" }, "")).toThrowErrorMatchingInlineSnapshot(
      `[Error: unknown wave: third]`,
    );
  });
});

describe("direction", () => {
  const rows = makeRows({
    actors: actorsNamed("abcd"),
    ties: [
      makeTie("a", "b", { directed: true, strength: 4 }),
      makeTie("b", "a", { directed: true, strength: 2 }),
      makeTie("c", "a", { directed: true, strength: 3 }),
      makeTie("c", "d", {
        reports: [
          { reporter: "source", wave: "first", strength: 5 },
          { reporter: "target", wave: "first", strength: 1 },
        ],
      }),
      makeTie("b", "d", { reports: [{ reporter: "source", wave: "first", strength: 5 }] }),
    ],
  });

  test("N5 · union: either side's word is enough, the strongest counts", () => {
    expect(weights(rows, TIES)).toEqual({ "a–b": 4, "a–c": 3, "b–d": 5, "c–d": 5 });
  });

  test("N6 · confirmed: both sides say so, the weakest counts", () => {
    expect(weights(rows, { ...TIES, direction: "confirmed" })).toEqual({ "a–b": 2, "c–d": 1 });
  });

  test("N7 · directed: as it was said; a tie without direction goes both ways", () => {
    expect(weights(rows, { ...TIES, direction: "directed" })).toEqual({
      "a→b": 4,
      "b→a": 2,
      "b→d": 5,
      "c→a": 3,
      "c→d": 5,
      "d→b": 5,
      "d→c": 5,
    });
  });

  test("N8 · beside shared projects ties have no direction and count once", () => {
    const both = { ...EVERYTHING, direction: "directed" } as const;
    expect(weights(rows, both)).toEqual(weights(rows, EVERYTHING));
    expect(buildNetwork(rows, both, "").directed).toBe(false);
  });
});

describe("weight and basis", () => {
  const rows = makeRows({
    actors: actorsNamed("abcd"),
    ties: [makeTie("a", "b", { strength: 4 }), makeTie("b", "c", { strength: 1 })],
    projects: [makeProject("p"), makeProject("q")],
    participations: [
      ...[..."abc"].map((actor) => takesPart(actor, "p")),
      ...[..."ab"].map((actor) => takesPart(actor, "q")),
    ],
  });

  test("N9 · without weights every link is 1", () => {
    expect(weights(rows, { ...EVERYTHING, weight: "none" })).toEqual({ "a–b": 1, "a–c": 1, "b–c": 1 });
  });

  test("N10 · ties and shared projects are each scaled to their own strongest before they are added", () => {
    // Shared projects weigh 1.5, 0.5 and 0.5; the strongest tie is 4.
    expect(weights(rows, EVERYTHING)).toEqual({ "a–b": 2, "a–c": 1 / 3, "b–c": 1 / 3 + 1 / 4 });
  });

  test("a link of projects alone has no kinds and no carriers", () => {
    expect(buildNetwork(rows, PROJECTS, "").links[1]).toEqual({
      source: 0,
      target: 2,
      weight: 0.5,
      count: 1,
      carriers: 0,
      kinds: [],
    });
  });

  test("where only ties make links, no project is counted", () => {
    expect(buildNetwork(rows, { ...TIES, plenary: "leave-out" }, "")).toMatchObject({
      counted: [false, false],
      leftOut: { plenaryProjects: [], definingProjects: [] },
    });
  });
});

describe("level", () => {
  const rows = makeRows({
    actors: [
      makeActor("gem"),
      makeActor("unit", { form: "unit", partOf: makeActor("gem").id }),
      makeActor("ann", { form: "person", partOf: makeActor("unit").id }),
      makeActor("bob", { form: "person", partOf: makeActor("unit").id }),
      makeActor("board"),
      makeActor("cas", { form: "person", partOf: makeActor("board").id }),
    ],
    ties: [
      makeTie("ann", "cas", { strength: 2 }),
      makeTie("bob", "cas", { strength: 3 }),
      makeTie("ann", "bob"),
      makeTie("unit", "gem", { kind: "informs" }),
    ],
  });

  test("recorded: every actor for itself", () => {
    expect(weights(rows, TIES)).toEqual({ "ann–bob": 1, "ann–cas": 2, "bob–cas": 3, "gem–unit": 1 });
  });

  test("N13 · unit: persons count as their unit, whatever has none stays", () => {
    const network = buildNetwork(rows, { ...TIES, level: "unit" }, "");
    expect(network.actors.map(({ id }) => id)).toEqual(["gem", "unit", "board"]);
    expect(weights(rows, { ...TIES, level: "unit" })).toEqual({ "gem–unit": 1, "unit–board": 5 });
    expect(network.leftOut.selfTies).toBe(1);
  });

  test("N13 · organisation: ties beneath add up, and rest on as many persons as the side with the fewest", () => {
    const network = buildNetwork(rows, { ...TIES, level: "organisation" }, "");
    expect(network.actors.map(({ id }) => id)).toEqual(["gem", "board"]);
    expect(network.links).toEqual([
      { source: 0, target: 1, weight: 5, count: 2, carriers: 1, kinds: ["collaborates"] },
    ]);
    expect(network.leftOut.selfTies).toBe(2);
  });

  test("N13 · one person who meets two of another body is one carrier, whatever their names", () => {
    const person = (id: string, body: string) => makeActor(id, { form: "person", partOf: makeActor(body).id });
    const one = makeRows({
      actors: [
        makeActor("gem"),
        person("mia", "gem"),
        makeActor("board"),
        person("cas", "board"),
        person("zoe", "board"),
      ],
      ties: [makeTie("mia", "zoe"), makeTie("mia", "cas")],
    });
    const [link] = buildNetwork(one, { ...TIES, level: "organisation" }, "").links;
    expect(link).toMatchObject({ count: 2, carriers: 1 });
  });

  test("N14 · a tie within what is one actor counts once as left out, also when read in both directions", () => {
    const lens = { ...TIES, level: "unit", direction: "directed" } as const;
    expect(buildNetwork(rows, lens, "").leftOut.selfTies).toBe(1);
  });

  test("two of one organisation that share a project are one participant", () => {
    const together = makeRows({
      ...rows,
      ties: [],
      projects: [makeProject("p")],
      participations: [takesPart("ann", "p"), takesPart("bob", "p"), takesPart("cas", "p")],
    });
    expect(weights(together, { ...PROJECTS, level: "organisation" })).toEqual({ "gem–board": 1 });
  });
});

describe("succession", () => {
  const rows = makeRows({
    actors: [
      makeActor("new"),
      makeActor("old", { succeededBy: makeActor("new").id, succeededOn: "2022-01-01" }),
      makeActor("unit", { form: "unit", partOf: makeActor("old").id }),
      makeActor("x"),
    ],
    ties: [makeTie("old", "x"), makeTie("unit", "x", { kind: "informs" })],
  });

  test("N15 · from the day of the succession on, the successor stands where the old body stood", () => {
    expect(weights(rows, { ...TIES, date: "2021-12-31" })).toEqual({ "old–x": 1, "unit–x": 1 });
    expect(weights(rows, { ...TIES, date: "2022-01-01" })).toEqual({ "new–x": 1, "unit–x": 1 });
  });

  test("N15 · a department of a merged body is a part of the new one", () => {
    const lens = { ...TIES, date: "2022-01-01", level: "organisation" } as const;
    expect(buildNetwork(rows, lens, "").actors.map(({ id }) => id)).toEqual(["new", "x"]);
    expect(weights(rows, lens)).toEqual({ "new–x": 2 });
  });

  test("as recorded, the old body stays where it was written down", () => {
    expect(weights(rows, { ...TIES, date: "2022-01-01", succession: "as-recorded" })).toEqual({
      "old–x": 1,
      "unit–x": 1,
    });
  });

  test("N15 · without a day nothing has been succeeded", () => {
    expect(weights(rows, TIES)).toEqual({ "old–x": 1, "unit–x": 1 });
  });

  test("bodies that succeed each other in a circle end somewhere", () => {
    const circle = makeRows({
      actors: [
        makeActor("a", { succeededBy: makeActor("b").id, succeededOn: "2020-01-01" }),
        makeActor("b", { succeededBy: makeActor("a").id, succeededOn: "2020-01-01" }),
      ],
    });
    expect(buildNetwork(circle, { ...TIES, date: "2022-01-01" }, "").actors).toHaveLength(2);
  });
});

describe("what is left out", () => {
  const ids = "abcdefgh";
  const rows = makeRows({
    actors: [...actorsNamed(ids), makeActor("lonely")],
    projects: [makeProject("everyone"), makeProject("region", { defines: "region" }), makeProject("two")],
    participations: [
      ...[...ids].map((actor) => takesPart(actor, "everyone")),
      takesPart("a", "region"),
      takesPart("b", "region"),
      takesPart("c", "two"),
      takesPart("d", "two"),
    ],
  });
  const lens: Lens = { ...PROJECTS, plenary: "leave-out", definingProjects: "leave-out" };

  test("N16 · a meeting of over a quarter of the actors, and projects that define the partition, do not make links", () => {
    const network = buildNetwork(rows, lens, "region");
    expect(weights(rows, lens, "region")).toEqual({ "c–d": 1 });
    expect(network.counted).toEqual([false, false, true]);
    expect(network.leftOut).toEqual({
      plenaryProjects: ["everyone"],
      definingProjects: ["region"],
      selfTies: 0,
      isolates: 0,
    });
  });

  test("N16 · they stay in the picture, with those who take part in them", () => {
    const network = buildNetwork(rows, lens, "region");
    expect(network.projects.map(({ id }) => id)).toEqual(["everyone", "region", "two"]);
    expect(network.participations).toHaveLength(12);
  });

  test("N16 · under another partition the same project counts", () => {
    expect(weights(rows, lens, "domain")).toEqual({ "a–b": 1, "c–d": 1 });
  });

  test.each(["keep", "leave-out"] as const)(
    "N17 · the same actors stay whatever the partition, isolates: %s",
    (isolates) => {
      const actors = ["region", "domain"].map(
        (partition) => buildNetwork(rows, { ...lens, isolates }, partition).actors,
      );
      expect(actors[0]).toEqual(actors[1]);
      expect(actors[0]).toHaveLength(isolates === "keep" ? 9 : 8);
    },
  );

  test("N17 · actors without a tie or project are counted when they are left out", () => {
    expect(buildNetwork(rows, { ...lens, isolates: "leave-out" }, "region").leftOut.isolates).toBe(1);
  });

  test("N16 · a meeting of more than thirty is left out however many actors there are", () => {
    const many = Array.from({ length: 200 }, (_, at) => `actor-${at}`);
    const large = makeRows({
      actors: many.map((id) => makeActor(id)),
      projects: [makeProject("thirty"), makeProject("more")],
      participations: [
        ...many.slice(0, 30).map((id) => takesPart(id, "thirty")),
        ...many.slice(0, 31).map((id) => takesPart(id, "more")),
      ],
    });
    expect(buildNetwork(large, lens, "").leftOut.plenaryProjects).toEqual(["more"]);
  });
});
