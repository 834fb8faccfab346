import { describe, expect, test } from "vitest";
import type { World } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Reporter } from "#analysis/model/tie.ts";
import { worldsResultSchema } from "#server/contract/studies/worlds.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { unspeakable } from "#test/analysis/unspeakable.ts";
import { BY_GROUP, named } from "./survey-builder.ts";
import { inWorld, network, study, three } from "./worlds-builder.ts";

describe("nothing is told but why", () => {
  const system = ["s1", "s2", "s3"].map((id) => inWorld(id, "a"));
  const cases: readonly (readonly [string, CoalitionRows, LensQuery, string])[] = [
    ["nobody", network([], []), { partition: "world" }, "too-few-actors"],
    ["one actor", network(system.slice(0, 1), []), BY_GROUP, "too-few-actors"],
    ["one world", network(system, [["s1", "s2"]]), BY_GROUP, "one-world"],
    [
      "only hinges",
      network(
        ["h1", "h2", "h3"].map((id) => inWorld(id, "a")),
        [["h1", "h2"]],
      ),
      { ...BY_GROUP, kernel: "product" },
      "only-hinges",
    ],
    [
      "hinges that have all in common with the others",
      network([...system, inWorld("h1", "a")], [["s1", "h1"]]),
      { ...BY_GROUP, kernel: "any" },
      "nothing-apart",
    ],
    ["no ties", network([...system, inWorld("l1", "a")], []), BY_GROUP, "no-ties"],
  ];

  test.each(cases)("WO10 · of %s", (_, of, query, reason) => {
    const found = study(of, query);
    expect(found).toMatchObject({ reason, share: { value: null }, cells: null, carriers: null, bridges: null });
    expect(unspeakable(found, "worlds")).toEqual([]);
    expect(worldsResultSchema.parse(found)).toEqual(found);
  });

  test("WO10 · of a world of one, all but what it has within", () => {
    const found = study(
      network(
        [...system, inWorld("l1", "a")],
        [
          ["s1", "s2"],
          ["s1", "l1"],
        ],
      ),
    );
    expect(found).toMatchObject({ reason: null, share: { value: 0.5, expected: 0.5 } });
    expect(unspeakable(found, "worlds")).toEqual([]);
  });

  test("WO10 · where no tie is between the worlds, the share is nothing and nobody carries it", () => {
    const found = study(network([...system, inWorld("l1", "a")], [["s1", "s2"]]));
    expect(found).toMatchObject({ reason: null, share: { value: 0 }, unranked: "nothing-crosses", carriers: null });
  });

  test("WO13 · of groups, under the partition into worlds and where nobody has one", () => {
    expect(study(three, { partition: "world" })).toMatchObject({
      cells: null,
      groupsReason: "partition-is-world",
      oddsRatio: { value: null },
    });
    expect(study(three, { partition: "layer" })).toMatchObject({
      cells: null,
      groupsReason: "no-groups",
      withoutGroup: 6,
    });
  });
});

describe("chance", () => {
  test("WO2 · deals worlds over whole organisations where these go by them", () => {
    const office = (id: string, world: World) => makeActor(id, { world, attributes: { group: "x" } });
    const people = (at: string, world: World) =>
      [1, 2, 3].map((number) =>
        makeActor(`${at}${number}`, { world, form: "person", partOf: at as never, attributes: { group: "x" } }),
      );
    const organisations = ["oa", "ob", "oc", "od"].map((id, at) => office(id, at < 2 ? "system" : "lifeworld"));
    const persons = organisations.flatMap(({ id, world }) => people(id, world));
    const colleagues = persons.flatMap(({ id }, at) => (at % 3 === 2 ? [] : [makeTie(id, persons[at + 1]?.id ?? "")]));
    const of = makeRows({ actors: [...organisations, ...persons], ties: [...colleagues, makeTie("oa1", "oc1")] });
    const nested = study(of, { ...BY_GROUP, isolates: "leave-out" });
    expect(nested.dealt).toBe("organisations");
    // Of the six pairs of four organisations, four have a world each; the ties within one are never between worlds.
    expectClose(nested.share.expected, ((4 / 6) * 1) / 9);
  });

  const survey = (lifeAnswers: number) => {
    const ids = Array.from({ length: 6 }, (_, at) => [`s${at}`, `l${at}`]).flat();
    const answers = (id: string) => id.startsWith("s") || Number(id.slice(1)) < lifeAnswers;
    const ties = ids.flatMap((id, at) =>
      [1, 3].flatMap((step) => {
        const other = ids[(at + step) % ids.length] ?? "";
        const by: Reporter[] = [
          ...(answers(id) ? ["source" as const] : []),
          ...(answers(other) ? ["target" as const] : []),
        ];
        return by.length > 0 ? [named(id, other, by)] : [];
      }),
    );
    return makeRows({ actors: ids.map((id) => inWorld(id, "x")), ties });
  };

  test("WO2 · in a survey also deals apart over who answered", () => {
    const { dealt, share } = study(survey(4));
    expect(dealt).toBe("answers");
    expect(share).toMatchObject({ draws: { rounds: 99, enumerated: false } });
  });

  test("WO11 · is not held against answers of which a world gave fewer than half, and nobody is named", () => {
    const found = study(survey(2));
    expect(found.response).toMatchObject({ isEnough: false, unheard: [] });
    expect(found).toMatchObject({
      share: { expected: null, reason: "left-out" },
      oddsRatio: { value: null, reason: "left-out" },
      density: { between: null, within: null },
      unranked: "too-few-answers",
      carriers: null,
      bridges: null,
    });
    expect(worldsResultSchema.parse(found)).toEqual(found);
  });

  test("WO11 · tells of which world nobody was heard", () => {
    expect(study(survey(0)).response).toMatchObject({ isEnough: false, unheard: ["lifeworld"] });
    expect(study(survey(3)).response).toMatchObject({ isEnough: true, unheard: [] });
    expect(study(three).response).toBeNull();
  });
});
