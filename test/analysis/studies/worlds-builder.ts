import type { World } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { worlds } from "#analysis/studies/worlds.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { everyRoute } from "#test/properties/every-route.ts";
import { BY_GROUP } from "./survey-builder.ts";

const WORLD_OF: Readonly<Record<string, World>> = { s: "system", l: "lifeworld", h: "both" };

/** An actor of the world that its name begins with. */
export const inWorld = (id: string, group = "", more = {}) =>
  makeActor(id, { world: WORLD_OF[id[0] ?? ""] ?? "system", attributes: group === "" ? {} : { group }, ...more });

export const study = (rows: CoalitionRows, query: LensQuery = BY_GROUP, hooks = {}) =>
  worlds(rows, query, { ...studyDefaults, permutations: 99, hooks });

export const network = (actors: readonly ReturnType<typeof inWorld>[], ties: readonly (readonly [string, string])[]) =>
  makeRows({ actors, ties: ties.map(([one, other]) => makeTie(one, other)) });

// Three of each world, in two groups. What is expected was computed with networkx and by hand, in another program.
export const three = network(
  [
    inWorld("s1", "a"),
    inWorld("s2", "a"),
    inWorld("l1", "a"),
    inWorld("s3", "b"),
    inWorld("l2", "b"),
    inWorld("l3", "b"),
  ],
  [
    ["s1", "s2"],
    ["s2", "s3"],
    ["s1", "l1"],
    ["l1", "l2"],
    ["s3", "l3"],
    ["l3", "l2"],
    ["s2", "l2"],
  ],
);
// With a hinge, h: three ties are wholly between the worlds, or half.
export const hinged = network(
  [
    inWorld("s1", "a"),
    inWorld("s2", "a"),
    inWorld("l1", "a"),
    inWorld("s3", "b"),
    inWorld("l2", "b"),
    inWorld("h", "b"),
  ],
  [
    ["s1", "s2"],
    ["s2", "s3"],
    ["s1", "l1"],
    ["l1", "l2"],
    ["s3", "h"],
    ["h", "l2"],
    ["s2", "l2"],
  ],
);

/** Per actor with any the routes between the worlds through it, every shortest one written out. */
export function byEnumeration({ actors, ties }: CoalitionRows): Record<string, number> {
  const ids = actors.map(({ id }) => id as string);
  const at = new Map(ids.map((id, position) => [id, position]));
  const small = {
    directed: false,
    count: ids.length,
    ties: ties.map(({ source, target }) => [at.get(source) ?? 0, at.get(target) ?? 0, 1] as const),
    shares: [],
    kernel: "min" as const,
  };
  const half = { system: 0, both: 0.5, lifeworld: 1 };
  const carried: Record<string, number> = {};
  for (const [one, first] of actors.entries()) {
    for (const [other, last] of actors.entries()) {
      const apart = Math.abs(half[first.world] - half[last.world]);
      if (other <= one || apart === 0) continue;
      const routes = everyRoute(small, one, other);
      const steps = Math.min(...routes.map((route) => route.length));
      const shortest = routes.filter((route) => route.length === steps);
      for (const route of shortest) {
        for (const through of route.slice(1, -1)) {
          const id = ids[through] ?? "";
          carried[id] = (carried[id] ?? 0) + apart / shortest.length;
        }
      }
    }
  }
  return carried;
}
