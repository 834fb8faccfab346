import * as fc from "fast-check";
import { expect, test } from "vitest";
import { components } from "#analysis/algorithms/components.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { buildGraph } from "#analysis/network/network-graph.ts";
import { buildIndex, weightBetween } from "#analysis/network/network-index.ts";
import { subindex } from "#analysis/network/subindex.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { indexOf, type SmallNetwork, smallNetworks } from "./small-networks.ts";

const ANY = smallNetworks({ min: 0, max: 9, hats: "one" });

function rowsOf(network: SmallNetwork, projects: readonly (readonly number[])[]) {
  return makeRows({
    actors: Array.from({ length: network.count }, (_, at) => makeActor(`actor-${at}`)),
    ties: network.ties.map(([source, target, strength]) =>
      makeTie(`actor-${source}`, `actor-${target}`, { strength, directed: network.directed }),
    ),
    projects: projects.map((_, at) => makeProject(`project-${at}`)),
    participations: projects.flatMap((actors, at) =>
      [...new Set(actors)]
        .filter((actor) => actor < network.count)
        .map((actor) => takesPart(`actor-${actor}`, `project-${at}`)),
    ),
  });
}

test("N19 · rows to index, and rows to graph to index, are the same index", () => {
  const projects = fc.array(fc.array(fc.nat({ max: 8 }), { maxLength: 5 }), { maxLength: 4 });
  const lenses = fc.record({
    basis: fc.constantFrom("ties", "projects", "both"),
    direction: fc.constantFrom("union", "directed", "confirmed"),
    weight: fc.constantFrom("strength", "none"),
    isolates: fc.constantFrom("keep", "leave-out"),
  } as const);
  fc.assert(
    fc.property(ANY, projects, lenses, (network, shared, lens) => {
      const rows = buildNetwork(rowsOf(network, shared), { ...EVERYTHING, ...lens }, "");
      expect(graphIndex(buildGraph(rows))).toEqual(buildIndex(rows));
    }),
  );
});

test("an index knows the weight of every pair, both ways when it has no direction", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const index = indexOf(network);
      const given = new Map(network.ties.map(([source, target, weight]) => [`${source} ${target}`, weight]));
      for (let source = 0; source < network.count; source += 1) {
        for (let target = 0; target < network.count; target += 1) {
          const back = network.directed ? undefined : given.get(`${target} ${source}`);
          expect(weightBetween(index, source, target)).toBe(given.get(`${source} ${target}`) ?? back ?? 0);
        }
      }
    }),
  );
});

test("CMP1 · components are the actors that reach each other", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const { of, count } = components(indexOf(network));
      const reached = Array.from({ length: network.count }, (_, start) => reachableFrom(network, start));
      for (let one = 0; one < network.count; one += 1) {
        for (let other = 0; other < network.count; other += 1) {
          expect(of[one] === of[other]).toBe(reached[one]!.has(other));
        }
      }
      expect(count).toBe(new Set(of).size);
    }),
  );
});

test("a part of a network has the ties between those who are kept", () => {
  fc.assert(
    fc.property(ANY, fc.nat({ max: 511 }), (network, mask) => {
      const isKept = (actor: number) => ((mask >> actor) & 1) === 1;
      const { index, original } = subindex(indexOf(network), isKept);
      const ties = Array.from(index.sources, (source, at) => {
        return [original[source]!, original[index.targets[at]!]!, index.weights[at]!];
      });
      expect(ties).toEqual(network.ties.filter(([source, target]) => isKept(source) && isKept(target)));
    }),
  );
});

function reachableFrom(network: SmallNetwork, start: number): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const actor of reached) {
    for (const [source, target] of network.ties) {
      if (source === actor) reached.add(target);
      if (target === actor) reached.add(source);
    }
  }
  return reached;
}
