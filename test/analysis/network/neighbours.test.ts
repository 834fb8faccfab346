import { expect, test } from "vitest";
import type { NetworkView, ViewActor } from "#analysis/model/network-view.ts";
import { hasPlaces, municipalPlaces } from "#analysis/network/municipal-places.ts";
import { neighbourPairs, sharesNothing, summariseNeighbours } from "#analysis/network/neighbours.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

/** Municipalities by code with their group by letter, and the projects that each takes part in. */
function municipalities(
  actors: Readonly<Record<string, string>>,
  projects: Readonly<Record<string, readonly string[]>>,
  more: (actor: ViewActor) => Partial<ViewActor> = () => ({}),
): NetworkView {
  const view = networkView({ actors, projects });
  return {
    ...view,
    actors: view.actors.map((actor) => ({ ...actor, partyType: "municipality", place: actor.id, ...more(actor) })),
  };
}

const BORDERS = [
  ["gm0001", "gm0002"],
  ["gm0002", "gm0003"],
  ["gm0003", "gm0099"],
] as const;

test("neighbours in the network are counted with what they share, within a group and across", () => {
  const network = municipalities(
    { gm0001: "n", gm0002: "n", gm0003: "s" },
    { waste: ["gm0001", "gm0002"], water: ["gm0001", "gm0002", "gm0003"] },
  );
  const pairs = neighbourPairs(network, BORDERS);
  expect(
    pairs.map(({ a, b, relation, shared }) => ({ a: a.code, b: b.code, relation, shared: shared.length })),
  ).toEqual([
    { a: "gm0001", b: "gm0002", relation: "within", shared: 2 },
    { a: "gm0002", b: "gm0003", relation: "across", shared: 1 },
  ]);
});

test("what the numbers leave out is shared all the same, and told apart", () => {
  const network = municipalities({ gm0001: "n", gm0002: "n" }, { region: ["gm0001", "gm0002"] });
  const region = { id: network.projects[0]!.id, name: "REGION" };
  const pairs = neighbourPairs({ ...network, leftOut: { ...network.leftOut, definingProjects: [region] } }, BORDERS);
  expect(pairs.map((pair) => [pair.shared.length, pair.counted, sharesNothing(pair)])).toEqual([[1, 0, false]]);
});

test("a merged municipality and a department share for the municipality that they lie in", () => {
  const network = municipalities(
    { gm0001: "n", gm0002: "n", old: "", unit: "" },
    { roads: ["old", "unit"] },
    ({ id }) => ({
      ...(id === "old" && { place: "gm0001" }),
      ...(id === "unit" && { place: "gm0002", form: "unit" as const }),
    }),
  );
  const [pair] = neighbourPairs(network, BORDERS);
  expect([pair?.shared.length, pair?.a.main, pair?.b.main]).toEqual([1, 0, 1]);
});

test("a tie of their own is something shared, where the lens counts ties", () => {
  const network = municipalities({ gm0001: "n", gm0002: "" }, {});
  const ties = [{ source: 1, target: 0, weight: 1, count: 1, kinds: [] }];
  const silent = (basis: NetworkView["lens"]["basis"]) =>
    neighbourPairs({ ...network, ties, lens: { ...network.lens, basis } }, BORDERS).map(sharesNothing);
  expect([silent("both"), silent("ties"), silent("projects")]).toEqual([[false], [false], [true]]);
});

test("a summary has the mean and the median, and neither without pairs", () => {
  const network = municipalities(
    { gm0001: "n", gm0002: "n", gm0003: "n" },
    { a: ["gm0001", "gm0002"], b: ["gm0001", "gm0002"], c: ["gm0001", "gm0002", "gm0003"] },
  );
  const pairs = neighbourPairs(network, BORDERS);
  expect(summariseNeighbours(pairs, "within")).toEqual({ pairs: 2, sharing: 2, mean: 2, median: 2, countedMean: 2 });
  expect(summariseNeighbours(pairs, "across")).toEqual({
    pairs: 0,
    sharing: 0,
    mean: null,
    median: null,
    countedMean: null,
  });
});

test("a place by name is not a place on the map", () => {
  const named = municipalities({ village: "n" }, {}, () => ({ place: "Vennebeek" }));
  expect([hasPlaces(named), municipalPlaces(named).size]).toEqual([false, 0]);
  expect(hasPlaces(municipalities({ gm0001: "n" }, {}))).toBe(true);
});
