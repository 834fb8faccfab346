import { expect, test } from "vitest";
import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { MatricesResult } from "#analysis/model/matrices-result.ts";
import { stepsBetween } from "#analysis/studies/border-steps.ts";
import { matrices } from "#analysis/studies/matrices.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { matricesResultSchema } from "#server/contract/studies/matrices.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const CODES = ["gm0001", "gm0002", "gm0003"];

/** Twelve actors of three domains and two worlds in three places in a row; who shares a domain is tied. */
function coalition(
  more: { readonly actor?: (at: number) => Partial<Actor> } & Omit<Partial<CoalitionRows>, "actors"> = {},
): CoalitionRows {
  const { actor, ...rest } = more;
  const ids = Array.from({ length: 12 }, (_, at) => `a${at}`);
  const label = { nl: "domein", en: "domain" };
  const rows = makeRows({
    domains: ["d0", "d1", "d2"].map((key) => ({ key, label, supporting: false })),
    actors: ids.map((id, at) =>
      makeActor(id, {
        domains: [{ domain: `d${at % 3}`, share: 1 }],
        world: at < 5 ? "lifeworld" : "system",
        partyType: at % 2 === 0 ? "municipality" : "business",
        place: CODES[Math.floor(at / 4)]!,
        ...actor?.(at),
      }),
    ),
    ties: ids.flatMap((id, at) =>
      ids.filter((_, other) => other > at && other % 3 === at % 3).map((other) => makeTie(id, other)),
    ),
    ...rest,
  });
  const partition = { key: "domain", label, ownGroup: label, source: { by: "domain" as const }, note: null };
  return { ...rows, coalition: { ...rows.coalition, partitions: [partition] } };
}

function study(
  rows: CoalitionRows,
  query: LensQuery = {},
  neighbours: readonly (readonly [string, string])[] = [],
): MatricesResult {
  const result = matrices(rows, query, { ...studyDefaults, permutations: 99, neighbours });
  expect(matricesResultSchema.parse(result)).toEqual(result);
  return result;
}

test("QAP2 · what makes the ties has all of the effect, the rest has none", () => {
  const found = study(coalition());
  const effects = Object.fromEntries(found.compared.map(({ key, coefficient }) => [key, coefficient]));
  expect(Object.keys(effects)).toEqual(["domain", "party-type", "world", "place"]);
  expect(effects.domain).toBeCloseTo(1, 9);
  for (const other of ["party-type", "world", "place"]) expect(effects[other]).toBeCloseTo(0, 9);
  expect(found.compared[0]).toMatchObject({ pValue: 0.01, correlationP: 0.01 });
  expect(found).toMatchObject({ reason: null, actors: 12, leftOut: 0, pairs: 66, tieShare: 18 / 66 });
  expect(found.explained).toBeCloseTo(1, 9);
});

test("QAP5 · what is the same for all pairs, or the same as another, is left out with its reason", () => {
  const twice = coalition({
    actor: (at) => ({ layer: (["operations", "management", "executive"] as const)[at % 3]! }),
  });
  const { skipped, compared } = study(twice);
  expect(skipped).toEqual([
    { key: "organisation", because: "one-value" },
    { key: "layer", because: "same-as-another" },
  ]);
  expect(compared.map(({ key }) => key)).not.toContain("layer");
});

test("QAP6 · what is unknown of over a tenth of the actors is left out; of fewer, those actors are", () => {
  const found = study(coalition({ actor: (at) => (at === 0 ? { place: null } : {}) }));
  expect(found).toMatchObject({ actors: 11, leftOut: 1 });
  const { skipped, leftOut } = study(coalition({ actor: (at) => (at < 2 ? { place: null } : {}) }));
  expect(skipped).toContainEqual({ key: "place", because: "missing" });
  expect(leftOut).toBe(0);
});

test("QAP6 · actors without a group in the partition that is looked at are left out", () => {
  const some = coalition({ actor: (at) => (at < 4 ? { domains: [] } : {}) });
  expect(study(some)).toMatchObject({
    actors: 8,
    leftOut: 4,
    compared: [{ key: "domain" }, { key: "party-type" }, { key: "world" }, { key: "place" }],
  });
});

test("QAP6 · a partition that counted projects define is left out", () => {
  const members = [0, 3, 6, 9].map((at) => takesPart(`a${at}`, "p"));
  const rows = coalition({ projects: [makeProject("p", { defines: "domain" })], participations: members });
  expect(study(rows, { basis: "both" }).skipped).toContainEqual({ key: "domain", because: "derived" });
});

test("QAP7 · where borders are known, distance is in steps over them", () => {
  const found = study(coalition(), {}, [
    ["gm0001", "gm0002"],
    ["gm0002", "gm0003"],
  ]);
  expect(found.compared.map(({ key }) => key)).toContain("distance");
  const steps = stepsBetween(
    ["gm0001", "gm0003", "island"],
    [
      ["gm0001", "gm0002"],
      ["gm0002", "gm0003"],
      ["island", "rock"],
    ],
  );
  expect(steps?.get("gm0001")?.get("gm0003")).toBe(2);
  expect(steps?.get("gm0001")?.get("island")).toBe(3);
  expect(stepsBetween(["gm0001", "elsewhere"], [["gm0001", "gm0002"]])).toBeNull();
});

test("QAP8 · too few, too many, no ties, all tied: nothing is compared, and it says why", () => {
  const some = (count: number, ties: readonly ReturnType<typeof makeTie>[]) => {
    const rows = coalition();
    const more = Array.from({ length: Math.max(0, count - 12) }, (_, at) => makeActor(`more${at}`));
    return { ...rows, actors: [...rows.actors, ...more].slice(0, count), ties };
  };
  const everyPair = Array.from({ length: 6 }, (_, one) =>
    Array.from({ length: 5 - one }, (__, step) => makeTie(`a${one}`, `a${one + step + 1}`)),
  ).flat();
  expect(study(some(4, [makeTie("a0", "a1")])).reason).toBe("too-few-actors");
  expect(study(some(601, [makeTie("a0", "a1")]))).toMatchObject({
    reason: "too-many-actors",
    actors: 601,
    mostActors: 600,
  });
  expect(study(some(6, [])).reason).toBe("no-ties");
  expect(study(some(6, everyPair)).reason).toBe("all-tied");
  expect(study(some(0, [])).reason).toBe("too-few-actors");
});

test("QAP2 · directed ties are explained pair by pair both ways", () => {
  const rows = coalition();
  const directed = { ...rows, ties: rows.ties.map((tie) => ({ ...tie, directed: true })) };
  expect(study(directed, { direction: "directed", basis: "ties" })).toMatchObject({
    directed: true,
    pairs: 132,
    tieShare: 18 / 132,
  });
});

test("QAP4 · the study tells how far it is, and ends when it is cancelled", () => {
  const heard: number[] = [];
  const asked = (isCancelled: () => boolean) =>
    matrices(
      coalition(),
      {},
      {
        ...studyDefaults,
        permutations: 99,
        hooks: { isCancelled, onProgress: (done) => heard.push(done) },
      },
    );
  asked(() => false);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect([heard.length > 1, heard.every((done) => done >= 0 && done <= 1)]).toEqual([true, true]);
  expect(() => asked(() => true)).toThrow("cancelled: round 0 of 99 of shuffled matrices");
});
