import { describe, expect, test } from "vitest";
import { storyOf } from "#analysis/findings/story.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { DIRECTIONS, type LensQuery } from "#analysis/model/lens.ts";
import { type Reporter, STRENGTHS_OF_TIES, type Tie } from "#analysis/model/tie.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { STUDIES, type StudyName } from "#analysis/studies/studies.ts";
import type { Study } from "#analysis/studies/study.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { studyContract } from "#server/contract/studies/schemas.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { unspeakable } from "#test/analysis/unspeakable.ts";
import { makeWaves } from "./waves-builder.ts";

const PLACES = ["gm0001", "gm0002", "gm0003"];
const NEIGHBOURS = [["gm0001", "gm0002"]] as const;

/** Actors named a, b, c …, each in the group of the same position and in a municipality; "-" has no group, "*" is in two. */
function network(groups: string, ties: readonly (string | Tie)[], more: Partial<CoalitionRows> = {}): CoalitionRows {
  const actors = [...groups].map((group, at) =>
    makeActor(name(at), {
      partyType: "municipality",
      code: PLACES[at % 3] ?? null,
      place: PLACES[at % 3] ?? null,
      attributes: { province: `p${at % 2}`, ...(group === "-" ? {} : { group: group === "*" ? "x|y" : group }) },
    }),
  );
  return makeWaves({
    actors,
    ties: ties.map((tie) => (typeof tie === "string" ? makeTie(tie[0] ?? "", tie[1] ?? "") : tie)),
    ...more,
  });
}

const name = (at: number) => "abcdefgh"[at] ?? "";

/** A tie that was named in the last wave, by these sides. */
const told = (ends: string, by: readonly Reporter[], strength = 1) =>
  makeTie(ends[0] ?? "", ends[1] ?? "", {
    strength,
    reports: by.map((reporter) => ({ reporter, wave: "2026", strength })),
  });

const inProject = (members: string, project: string) => [...members].map((actor) => takesPart(actor, project));

const NETWORKS: Readonly<Record<string, CoalitionRows>> = {
  "no actors": network("", []),
  "one actor": network("x", []),
  "one group": network("xxx", ["ab", "bc"]),
  "one group, in a survey": network("xxx", [told("ab", ["source"]), told("bc", ["target"])]),
  "a group of one": network("xxxy", ["ab", "bc", "cd"]),
  "everyone alone in a group": network("vwxyz", ["ab", "bc", "cd"]),
  "all isolates": network("xxyy", []),
  "a single tie inside": network("xxyy", ["ab"]),
  "a single tie across": network("xxyy", ["bc"]),
  "a single tie, named in a survey": network("xxyy", [told("bc", ["source"])]),
  "two actors and their tie": network("xy", ["ab"]),
  "everyone tied to everyone": network("xxyy", ["ab", "ac", "ad", "bc", "bd", "cd"]),
  "two components": network("xxyy", ["ab", "cd"]),
  "self-ties, and nothing else": network("xxyy", ["aa", "bb"]),
  "self-ties among others": network("xxyy", ["aa", "ab", "bc", "cd"]),
  "parallel ties": network("xxyy", [
    "ab",
    "ba",
    makeTie("a", "b", { kind: "advises", directed: true, strength: 3 }),
    makeTie("b", "a", { kind: "advises", directed: true, strength: 2 }),
    "bc",
    makeTie("b", "c", { kind: "funds", directed: true }),
    told("cd", ["source", "target"], 2),
  ]),
  "some without a group": network("x-y-", ["ab", "bc", "cd", "ad", "ac"]),
  "all but one without a group": network("x---", ["ab", "bc"]),
  "nobody with a group": network("----", ["ab", "bc"]),
  "only those without a group are tied": network("xy--", ["cd", "ac"]),
  "everybody in the same two groups": network("****", ["ab", "bc", "cd"]),
  "some in two groups": network("*xyx-", [told("ab", ["source"]), told("bc", ["target", "source"]), "cd"]),
  "strengths as far apart as can be": network("xxyy", [
    makeTie("a", "b", { strength: STRENGTHS_OF_TIES.most }),
    makeTie("b", "c", { strength: STRENGTHS_OF_TIES.least }),
    makeTie("c", "d", { strength: STRENGTHS_OF_TIES.most }),
  ]),
  "one project of one": network("xxyy", [], { projects: [makeProject("p")], participations: inProject("a", "p") }),
  "one project of everybody": network("xxyy", ["ab"], {
    projects: [makeProject("p")],
    participations: inProject("abcd", "p"),
  }),
  "projects that make the groups": network("xxyy", ["bc"], {
    projects: [makeProject("p", { defines: "group" }), makeProject("q", { defines: "group" })],
    participations: [...inProject("ab", "p"), ...inProject("cd", "q")],
  }),
};

const NAMES = Object.keys(STUDIES) as StudyName[];
const OPTIONS = { seed: 1, permutations: 99, neighbours: NEIGHBOURS } as const;

/** A profile is of somebody: of everybody in a small network, of the first few in a large one. */
function askedOf(study: StudyName, rows: CoalitionRows, query: LensQuery): readonly LensQuery[] {
  if (study !== "profile") return [query];
  const { actors } = openLens(rows, query).network;
  return actors.slice(0, 8).map(({ id }) => ({ ...query, actor: id }));
}

function answerOf(study: StudyName, rows: CoalitionRows, query: LensQuery): unknown {
  return (STUDIES[study] as Study<unknown>)(rows, query, OPTIONS);
}

/** What of an answer JSON can't say, or its contract has not. */
function faultsOf(study: StudyName, answer: unknown): readonly string[] {
  const parsed = studyContract(study).result.safeParse(answer);
  return [
    ...unspeakable(answer, study),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
}

describe.each(Object.entries(NETWORKS))("%s", (_, rows) => {
  // By layer nobody has a group, so that an attribute that nobody has is not asked for.
  const partition = rows.actors.some(({ attributes }) => attributes.group !== undefined) ? "group" : "layer";
  const lenses: readonly LensQuery[] = [
    ...DIRECTIONS.map((direction) => ({ partition, basis: "ties" as const, direction })),
    { partition, basis: "ties", weight: "none", isolates: "leave-out" },
    { partition, basis: "projects" },
    { partition, basis: "both", kernel: "product" },
  ];

  test.each(NAMES)("DEG3 · study of %s: its answer or its reason, and no number that is none", (study) => {
    for (const asked of lenses.flatMap((lens) => askedOf(study, rows, lens))) {
      expect(faultsOf(study, answerOf(study, rows, asked)), JSON.stringify(asked)).toEqual([]);
    }
  });

  test("DEG3 · the analysis and its story too", () => {
    for (const query of lenses) {
      const opened = openLens(rows, query);
      const result = analyseRows(rows, {
        lens: opened.lens,
        partition,
        source: opened.partition.source,
        permutations: 19,
      });
      expect([...unspeakable(result, "result"), ...unspeakable(storyOf(result), "story")]).toEqual([]);
      expect(analysisResultSchema.safeParse(result).error?.issues ?? []).toEqual([]);
    }
  });
});

describe("500 groups", () => {
  /** Actors in turn in each of 500 groups, in a ring with ties to who stands seven further. */
  function many(count: number, tied = count): CoalitionRows {
    const actors = Array.from({ length: count }, (_, at) =>
      makeActor(`p${at}`, { attributes: { group: `g${at % 500}` }, world: at % 2 === 0 ? "system" : "lifeworld" }),
    );
    const ties = actors.slice(0, tied).flatMap(({ id }, at) =>
      [1, 7].map((step) =>
        makeTie(id, `p${(at + step) % count}`, {
          reports: at % 2 === 0 ? [{ reporter: "source", wave: "2026", strength: null }] : [],
        }),
      ),
    );
    return makeWaves({ actors, ties });
  }
  const rows = many(2_000);

  test.each(NAMES)("DEG4 · study of %s: an answer or a reason, and no number that is none", (study) => {
    // Looking for what hangs on whom takes as long in a small network as the others take in a large one.
    const network = study === "dependence" || study === "profile" ? many(500, 60) : rows;
    const [asked = {}] = askedOf(study, network, { partition: "group" });
    expect(faultsOf(study, answerOf(study, network, asked))).toEqual([]);
  });

  test("DEG4 · what goes with a tie, of 500 actors each alone in a group", () => {
    expect(faultsOf("matrices", answerOf("matrices", many(500), { partition: "group" }))).toEqual([]);
  });

  test("DEG4 · the analysis has its headline, and says what it left out", () => {
    const result = analyseRows(rows, { partition: "group", permutations: 99 });
    expect(unspeakable(result, "result")).toEqual([]);
    expect(result.partition.groups).toHaveLength(500);
    expect(result.siloing.metrics.internalShare).toMatchObject({ value: 0, reason: null });
    expect(result.warnings.map(({ code }) => code)).toContain("too-many-groups");
    expect(unspeakable(storyOf(result), "story")).toEqual([]);
  });
});
