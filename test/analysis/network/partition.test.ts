import { expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens, PartitionSource } from "#analysis/model/lens.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { groupsOf, mainGroup, partitionActors } from "#analysis/network/partition.ts";
import { EVERYTHING, makeActor, makeRows } from "#test/analysis/coalition-builder.ts";

/** Per actor its groups by name, each with its share. */
function groups(rows: CoalitionRows, source: PartitionSource, lens: Partial<Lens> = {}) {
  const network = buildNetwork(rows, { ...EVERYTHING, ...lens }, "");
  const partition = partitionActors(rows, network, source);
  return Object.fromEntries(
    network.actors.map(({ id }, at) => [
      id,
      Object.fromEntries(groupsOf(partition, at).map(([group, share]) => [partition.groups[group], share])),
    ]),
  );
}

const words = { nl: "", en: "" };
const DOMAINS = [
  { key: "water", label: words, supporting: false },
  { key: "nature", label: words, supporting: false },
  { key: "staff", label: words, supporting: true },
];

test("P1 · domains keep their shares once supporting ones are left out; nothing but support is unassigned", () => {
  const rows = makeRows({
    domains: DOMAINS,
    actors: [
      makeActor("a", {
        domains: [
          { domain: "water", share: 0.6 },
          { domain: "nature", share: 0.2 },
          { domain: "staff", share: 0.2 },
        ],
      }),
      makeActor("b", { domains: [{ domain: "staff", share: 1 }] }),
      makeActor("c", {
        domains: [
          { domain: "nature", share: 1 },
          { domain: "water", share: 0 },
        ],
      }),
    ],
  });
  expect(groups(rows, { by: "domain" })).toEqual({
    a: { water: 0.6 / 0.8, nature: 0.2 / 0.8 },
    b: {},
    c: { nature: 1 },
  });
});

test("P2 · a hinge is half in each world", () => {
  const rows = makeRows({
    actors: [makeActor("a", { world: "both" }), makeActor("b", { world: "lifeworld" }), makeActor("c")],
  });
  expect(groups(rows, { by: "world" })).toEqual({
    a: { lifeworld: 0.5, system: 0.5 },
    b: { lifeworld: 1 },
    c: { system: 1 },
  });
});

test("P3 · an attribute with a|b puts an actor in both groups for equal parts, an empty one in none", () => {
  const rows = makeRows({
    actors: [
      makeActor("a", { attributes: { region: "east|west" } }),
      makeActor("b", { attributes: { region: "east| east" } }),
      makeActor("c", { attributes: { region: "" } }),
      makeActor("d"),
    ],
  });
  expect(groups(rows, { by: "attribute", attribute: "region" })).toEqual({
    a: { east: 0.5, west: 0.5 },
    b: { east: 1 },
    c: {},
    d: {},
  });
});

test("P4 · party type, layer and form are one group an actor", () => {
  const rows = makeRows({ actors: [makeActor("a", { partyType: "water-board", layer: "politics" }), makeActor("b")] });
  expect(groups(rows, { by: "party-type" })).toEqual({ a: { "water-board": 1 }, b: { other: 1 } });
  expect(groups(rows, { by: "layer" })).toEqual({ a: { politics: 1 }, b: {} });
  expect(groups(rows, { by: "form" })).toEqual({ a: { organisation: 1 }, b: { organisation: 1 } });
});

test("P5 · by organisation a person belongs to what stands at the top of its chain, merged bodies to their successor", () => {
  const rows = makeRows({
    actors: [
      makeActor("new"),
      makeActor("old", { succeededBy: makeActor("new").id, succeededOn: "2022-01-01" }),
      makeActor("unit", { form: "unit", partOf: makeActor("old").id }),
      makeActor("ann", { form: "person", partOf: makeActor("unit").id }),
    ],
  });
  const before = groups(rows, { by: "organisation" }, { date: "2021-12-31" });
  expect(before).toEqual({ new: { new: 1 }, old: { old: 1 }, unit: { old: 1 }, ann: { old: 1 } });
  const after = groups(rows, { by: "organisation" }, { date: "2022-01-01" });
  expect(after).toEqual({ new: { new: 1 }, unit: { new: 1 }, ann: { new: 1 } });
});

test("P6 · rolled up, a whole without groups of its own takes the mean of its parts", () => {
  const part = (id: string, domain: string) =>
    makeActor(id, { form: "person", partOf: makeActor("whole").id, domains: [{ domain, share: 1 }] });
  const rows = makeRows({
    domains: DOMAINS,
    actors: [
      makeActor("whole"),
      part("ann", "water"),
      part("bob", "water"),
      part("cas", "water"),
      part("dee", "nature"),
      part("eve", "staff"),
    ],
  });
  expect(groups(rows, { by: "domain" }, { level: "organisation" })).toEqual({ whole: { water: 0.75, nature: 0.25 } });
  expect(groups(rows, { by: "domain" }).whole).toEqual({});
});

test("P6 · rolled up, a whole with groups of its own keeps them", () => {
  const rows = makeRows({
    domains: DOMAINS,
    actors: [
      makeActor("whole", { domains: [{ domain: "nature", share: 1 }] }),
      makeActor("ann", { form: "person", partOf: makeActor("whole").id, domains: [{ domain: "water", share: 1 }] }),
    ],
  });
  expect(groups(rows, { by: "domain" }, { level: "organisation" })).toEqual({ whole: { nature: 1 } });
});

test("P9 · the main group is the one with the largest share, the first of equals, none when unassigned", () => {
  const rows = makeRows({
    domains: DOMAINS,
    actors: [
      makeActor("a", {
        domains: [
          { domain: "nature", share: 0.4 },
          { domain: "water", share: 0.6 },
        ],
      }),
      makeActor("b", {
        domains: [
          { domain: "water", share: 0.5 },
          { domain: "nature", share: 0.5 },
        ],
      }),
      makeActor("c"),
    ],
  });
  const partition = partitionActors(rows, buildNetwork(rows, EVERYTHING, ""), { by: "domain" });
  const names = [0, 1, 2].map((actor) => mainGroup(partition, actor)).map((at) => at !== null && partition.groups[at]);
  expect(names).toEqual(["water", "nature", false]);
});
