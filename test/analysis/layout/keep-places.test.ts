import { expect, test } from "vitest";
import { keepPlaces } from "#analysis/layout/keep-places.ts";
import type { LayoutInput, SiloLayout } from "#analysis/layout/layout-types.ts";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import { manyGroups } from "./layout-builder.ts";

const input = manyGroups(6);
const before = siloLayout(input);

const placesOf = (layout: SiloLayout, keys: Iterable<string>) =>
  [...keys].map((key) => [key, layout.nodes.get(key)?.x, layout.nodes.get(key)?.y]);

const withActor = (id: string, groups: LayoutInput["actors"][number]["groups"]): LayoutInput => ({
  ...input,
  actors: [...input.actors, { id, groups }],
});

test("a tie more moves nobody", () => {
  const after = siloLayout({
    ...input,
    ties: [...input.ties, { source: 0, target: input.actors.length - 1, weight: 9 }],
  });
  const kept = keepPlaces(before, after);
  expect(placesOf(kept, after.nodes.keys())).toEqual(placesOf(before, after.nodes.keys()));
  expect([kept.bounds, kept.groups.map(({ x }) => x).sort()]).toEqual([
    before.bounds,
    before.groups.map(({ x }) => x).sort(),
  ]);
});

test("an actor more finds a free place, and moves nobody", () => {
  const after = siloLayout(withActor("zz-new", [[0, 1]]));
  const kept = keepPlaces(before, after);
  expect(placesOf(kept, before.nodes.keys())).toEqual(placesOf(before, before.nodes.keys()));
  const place = kept.nodes.get("zz-new")!;
  const touched = [...kept.nodes].filter(
    ([key, other]) =>
      key !== "zz-new" && Math.hypot(other.x - place.x, other.y - place.y) < other.room + place.room - 1e-6,
  );
  expect(touched).toEqual([]);
});

test("an actor that is gone leaves its place empty", () => {
  const gone = input.actors[0]!.id;
  const after = siloLayout({
    ...input,
    actors: input.actors.map((actor, at) => (at === 0 ? { ...actor, id: "other" } : actor)),
  });
  const kept = keepPlaces(before, after);
  expect(kept.nodes.has(gone)).toBe(false);
  const others = [...after.nodes.keys()].filter((key) => key !== "other");
  expect(placesOf(kept, others)).toEqual(placesOf(before, others));
});

test("with another group it is another picture", () => {
  const grouped = {
    ...withActor("zz-new", [[6, 1]]),
    partition: { groups: [...input.partition.groups, { key: "zz" }] },
  };
  const after = siloLayout(grouped);
  expect(keepPlaces(before, after)).toBe(after);
});
