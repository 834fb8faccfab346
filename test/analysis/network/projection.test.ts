import { expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Projection } from "#analysis/model/lens.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";
import { readReference } from "#test/analysis/reference-network.ts";

type Projected = readonly (readonly [string, string, number])[];
type Davis = {
  readonly actors: readonly string[];
  readonly projects: readonly string[];
  readonly participations: readonly (readonly [string, string])[];
  readonly computed: { readonly projectionWomenNewman: Projected; readonly projectionWomenCount: Projected };
};

const davis = readReference<Davis>("davis");
const rows = makeRows({
  actors: davis.actors.map((name) => makeActor(name)),
  projects: davis.projects.map((name) => makeProject(name)),
  participations: davis.participations.map(([woman, event]) => takesPart(woman, event)),
});

function projected(projection: Projection): Readonly<Record<string, number>> {
  const { actors, links } = buildNetwork(rows, { ...EVERYTHING, basis: "projects", projection }, "");
  const ids = links.map(({ source, target, weight }) => [pairKey(actors[source]!.id, actors[target]!.id), weight]);
  return Object.fromEntries(ids);
}

const pairKey = (one: string, other: string) => [one, other].sort().join(" – ");
const byPair = (pairs: Projected) =>
  Object.fromEntries(pairs.map(([one, other, weight]) => [pairKey(one, other), weight]));

test("N11 · women are tied by the events they share, each event weighing 1/(guests − 1)", () => {
  expectClose(projected("newman"), byPair(davis.computed.projectionWomenNewman));
});

test("N12 · women are tied by the number of events they share", () => {
  expect(projected("count")).toEqual(byPair(davis.computed.projectionWomenCount));
});

test("N11 · under Newman's weights an actor is as strong as the number of projects in which it meets somebody", () => {
  const lone = makeRows({
    ...rows,
    actors: [...rows.actors, makeActor("late")],
    projects: [...rows.projects, makeProject("alone")],
    participations: [...rows.participations, takesPart("late", "alone"), takesPart("late", "E1")],
  });
  const { actors, links } = buildNetwork(lone, { ...EVERYTHING, basis: "projects" }, "");
  const late = actors.findIndex(({ id }) => id === asId("late"));
  const own = links.filter(({ source, target }) => source === late || target === late);
  expectClose(
    own.reduce((sum, { weight }) => sum + weight, 0),
    1,
  );
});
