import { expect } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { neighbourPairs, sharesNothing, summariseNeighbours } from "#analysis/network/neighbours.ts";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";
import { inForceOn, readRows } from "#test/data/shipped.ts";
import { test } from "./api.ts";

const ADDRESS = "/api/v1/shapes/municipalities";

test("the outlines come with their neighbours and the credit that every map shows", async ({ api }) => {
  const { areas, lines, neighbours, credit, licence } = await api.read<MunicipalityShapes>(ADDRESS);
  expect({
    areas: areas.length,
    lines: lines.length,
    neighbours: neighbours.length,
    first: neighbours[0],
    credit,
    licence,
  }).toEqual({
    areas: 342,
    lines: 1091,
    neighbours: 873,
    first: ["gm0014", "gm1699"],
    credit: "CBS / Kadaster, Wijken en Buurten 2023",
    licence: "CC-BY-4.0",
  });
});

test("who has the outlines already gets them no second time", async ({ api }) => {
  const first = await api.ask(ADDRESS);
  const again = await api.ask(ADDRESS, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, ""]);
});

const TODAY = "2026-05-16";

/** Counted straight from the files: bodies by the municipality they lie in today, so that a merged one counts for its successor. */
function countFromFiles(coalition: string) {
  const actors = readRows(`coalitions/${coalition}/actors.csv`).filter((actor) => actor.party_type === "municipality");
  const placeOf = new Map(actors.map(({ id, place }) => [id, place!]));
  const regionOf = new Map(
    actors.filter(({ id, place }) => id === place).map((actor) => [actor.id, actor.safetyRegion]),
  );
  const held = new Set(inForceOn(readRows(`coalitions/${coalition}/projects.csv`), TODAY).map(({ id }) => id));
  const projects = new Map<string, Set<string>>();
  for (const { actor, project } of inForceOn(readRows(`coalitions/${coalition}/participations.csv`), TODAY)) {
    const place = placeOf.get(actor!);
    if (!place || !held.has(project)) continue;
    projects.set(place, (projects.get(place) ?? new Set()).add(project!));
  }
  const pairs = readRows("register/neighbours.csv").flatMap(({ a, b }) => {
    const [first, second] = [projects.get(a!), projects.get(b!)];
    if (!first || !second) return [];
    const shared = [...first].filter((project) => second.has(project)).length;
    return [{ pair: `${a} ${b}`, shared, within: regionOf.get(a) === regionOf.get(b) }];
  });
  const side = (within: boolean) => {
    const counts = pairs.filter((pair) => pair.within === within).map(({ shared }) => shared);
    counts.sort((x, y) => x - y);
    return {
      pairs: counts.length,
      sharing: counts.filter((count) => count > 0).length,
      mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
      median: (counts[Math.floor(counts.length / 2)]! + counts[Math.floor((counts.length - 1) / 2)]!) / 2,
    };
  };
  return {
    within: side(true),
    across: side(false),
    silent: pairs.filter(({ shared }) => shared === 0).map(({ pair }) => pair),
  };
}

test.for([
  ["nederland", { pairs: [626, 247], silent: 102 }],
  ["noord-brabant", { pairs: [117, 29], silent: 12 }],
] as const)("in %s neighbours share what the files say, pair by pair", async ([coalition, expected], { api }) => {
  const network = await api.read<NetworkView>(`/api/v1/coalitions/${coalition}/network`);
  const { neighbours } = await api.read<MunicipalityShapes>(ADDRESS);
  const pairs = neighbourPairs(network, neighbours);
  const { countedMean: _, ...within } = summariseNeighbours(pairs, "within");
  const { countedMean: __, ...across } = summariseNeighbours(pairs, "across");
  const silent = pairs.filter(sharesNothing).map(({ a, b }) => `${a.code} ${b.code}`);
  expect({ within, across, silent }).toEqual(countFromFiles(coalition));
  expect({ pairs: [within.pairs, across.pairs], silent: silent.length }).toEqual(expected);
});

test("neighbours share the same, whichever picture is drawn", async ({ api }) => {
  const { neighbours } = await api.read<MunicipalityShapes>(ADDRESS);
  const [arrangements, ties] = await Promise.all(
    ["two-mode", "one-mode"].map((picture) =>
      api.read<NetworkView>(`/api/v1/coalitions/noord-brabant/network?picture=${picture}`),
    ),
  );
  expect(neighbourPairs(ties!, neighbours)).toEqual(neighbourPairs(arrangements!, neighbours));
});
