import { expect, test } from "vitest";
import type { LensQuery } from "#analysis/model/lens.ts";
import { networkView } from "#analysis/network/network-view.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { survey } from "#analysis/studies/survey.ts";
import { makeRows, makeTie } from "../coalition-builder.ts";
import { BY_GROUP, member, named, STUDY } from "../studies/survey-builder.ts";

const actors = [
  ...["a", "b", "c"].map((id) => member(id, "x")),
  // Nobody names f and g, and they name nobody: asked all the same.
  ...["d", "e", "f", "g"].map((id) => member(id, "y")),
];
const ties = [
  named("a", "b", ["source", "target"]),
  named("c", "d", ["source"]),
  makeTie("a", "e", { reports: [{ reporter: "target", wave: "first", strength: null }] }),
];
const rows = makeRows({ actors, ties });

const behind = (query: LensQuery, about = rows) =>
  networkView({ revision: 1 }, openLens(about, { ...BY_GROUP, ...query }), undefined).response;

test("SV4 · a network tells who answered the survey behind its ties, as the study does, whoever the lens leaves out", () => {
  for (const wave of ["first", "second"]) {
    const [studied] = survey(rows, { ...BY_GROUP, wave }, STUDY).waves;
    const expected = {
      wave,
      ...studied?.response,
      groups: studied?.groups.map(({ confirmation: _, ...response }) => response),
    };
    expect(behind({ wave })).toEqual(expected);
    expect(behind({ wave, isolates: "leave-out" })).toEqual(expected);
  }
  expect(behind({})).toMatchObject({
    wave: "second",
    asked: 7,
    answered: 3,
    groups: [
      { key: "x", share: 1, isFlagged: false, isUnranked: false },
      { key: "y", share: 0, isFlagged: true, isUnranked: true },
    ],
  });
});

test("SV1 · there is none where ties are not what people answered", () => {
  const register = makeRows({ actors, ties: [makeTie("a", "b")] });
  expect([behind({}, register), behind({ basis: "projects" })]).toEqual([null, null]);
});
