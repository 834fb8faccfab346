import { describe, expect, test } from "vitest";
import type { Tie } from "#analysis/model/tie.ts";
import { routes } from "#analysis/studies/routes.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { routesResultSchema } from "#server/contract/studies/routes.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string, more = {}) => makeActor(id, { attributes: { group }, ...more });
const network = (groups: Readonly<Record<string, string>>, ties: readonly Tie[]) =>
  makeWaves(
    { actors: Object.entries(groups).map(([id, group]) => inGroup(id, group)), ties: [...ties] },
    { waves: [] },
  );

// A line from a1 to b1 over m and n, and a way round from m to b1 over the weak tie.
const GROUPS = { a1: "a", a2: "a", m: "c", n: "c", b1: "b" };
const TIES = [
  makeTie("a1", "m", { strength: 5 }),
  makeTie("a2", "m", { strength: 5 }),
  makeTie("m", "n", { strength: 5 }),
  makeTie("n", "b1", { strength: 5 }),
  makeTie("m", "b1", { strength: 1 }),
];
const rows = network(GROUPS, TIES);
const study = (about = {}) => routes(rows, about, studyDefaults);
const carried = (about = {}) => Object.fromEntries(study(about).actors.map((actor) => [actor.id, actor.carried]));

describe("who lies on the routes", () => {
  test("RT1 · between two groups counts only pairs with one end in each, of all that there are", () => {
    expect(study({ between: "a..b" })).toMatchObject({
      reason: null,
      pairs: 2,
      actors: [{ id: "m", group: "c", carried: 2, share: 1 }],
      carriers: 1,
    });
    expect(carried({ between: "b..a" })).toEqual({ m: 2 });
  });

  test("RT1 · between all groups it is what the analysis tells as crossGroupBetweenness", () => {
    // a1–n, a2–n, a1–b1 and a2–b1 pass m.
    expect(carried()).toEqual({ m: 4 });
    expect(study().pairs).toBe(8);
  });

  test("RT2 · by strength a strong way round is shorter than a weak tie", () => {
    expect(carried({ between: "a..b", length: "strength" })).toEqual({ m: 2, n: 2 });
    expect(carried({ between: "a..b", length: "strength", alpha: 0.1 })).toEqual({ m: 2 });
  });

  test("RT3 · between the worlds who is in both is half in each", () => {
    const mixed = makeWaves(
      {
        actors: [
          inGroup("s", "a", { world: "system" }),
          inGroup("h", "a", { world: "both" }),
          inGroup("l", "b", { world: "lifeworld" }),
        ],
        ties: [makeTie("s", "h"), makeTie("h", "l")],
      },
      { waves: [] },
    );
    expect(routes(mixed, { between: "worlds" }, studyDefaults)).toMatchObject({
      pairs: 2,
      actors: [{ id: "h", carried: 1, share: 1 }],
    });
  });

  test("RT4 · by chance is the mean over all ways to deal the groups of the others, exactly", () => {
    const others = ["a1", "a2", "n", "b1"];
    const deals = permutationsOf(others.map((id) => GROUPS[id as keyof typeof GROUPS]));
    for (const between of ["groups", "a..b", "a..c"]) {
      const shares = deals.map((dealt) => {
        const groups = { ...GROUPS, ...Object.fromEntries(others.map((id, at) => [id, dealt[at] ?? ""])) };
        return (
          routes(network(groups, TIES), { between }, studyDefaults).actors.find(({ id }) => id === "m")?.share ?? 0
        );
      });
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(study({ between }).actors.find(({ id }) => id === "m")?.expected).toBeCloseTo(mean, 12);
    }
    expect(study({ between: "everybody" }).actors[0]?.expected).toBeNull();
  });

  test("RT5 · names the groups there are when two are asked for that are not, and has its reason when there is nothing", () => {
    expect(() => study({ between: "a..z" })).toThrow('There are no two groups "a..z" here');
    expect(() => study({ between: "a..a" })).toThrow("a, b, c");
    const apart = network({ x: "a", y: "b" }, []);
    expect(routes(apart, {}, studyDefaults)).toMatchObject({ reason: "no-ties", actors: [], pairs: 1 });
    expect(routes(network({ x: "a", y: "a" }, [makeTie("x", "y")]), {}, studyDefaults).reason).toBe("single-group");
  });

  test("RT6 · ends when it is cancelled, and the contract knows all of the answer", () => {
    expect(() => routes(rows, {}, { ...studyDefaults, hooks: { isCancelled: () => true } })).toThrow("cancelled");
    expect(routesResultSchema.parse(study())).toEqual(study());
  });
});

function permutationsOf(values: readonly string[]): readonly (readonly string[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) => permutationsOf(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));
}
