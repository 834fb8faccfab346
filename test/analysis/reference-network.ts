import { readFileSync } from "node:fs";
import { join } from "node:path";
import Graph from "graphology";
import type { Memberships } from "#analysis/model/network.ts";
import { memberships } from "#analysis/network/partition.ts";

type Sides = { readonly internal: number; readonly external: number; readonly eiIndex: number | null };

/** What `data/reference` says of one partition of a network; read only what is asserted. */
export type ReferencePartition = {
  readonly groups: readonly string[];
  readonly groupSizes: readonly number[];
  readonly mixingCounts: readonly (readonly number[])[];
  readonly possibleDyads: readonly (readonly number[])[];
  readonly density: readonly (readonly (number | null)[])[];
  readonly expectedCountsLabelPermutation: readonly (readonly number[])[];
  readonly eiIndex: {
    readonly value: number;
    readonly external: number;
    readonly internal: number;
    readonly expected: number;
    readonly perGroup: Readonly<Record<string, Sides>>;
    readonly perActor: readonly (number | null)[];
  };
  readonly internalTies: {
    readonly observed: number;
    readonly mean: number;
    readonly variance: number;
    readonly z: number;
    readonly eiMean: number;
    readonly eiSd: number;
  };
};

export type ReferenceNetwork = {
  readonly directed: boolean;
  readonly actors: readonly string[];
  readonly attributes: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly ties: readonly (readonly [string, string, number?])[];
  readonly computed: {
    readonly structure: {
      readonly actors: number;
      readonly ties: number;
      readonly density: number;
      readonly burt: { readonly degree: readonly number[] };
      readonly components?: readonly number[];
    };
    readonly domains: Readonly<Record<string, ReferencePartition>>;
  };
};

const FOLDER = join(import.meta.dirname, "../../data/reference");

export function readReference<Value>(key: string): Value {
  return JSON.parse(readFileSync(join(FOLDER, `${key}.json`), "utf8")) as Value;
}

/** As people would program it: a graphology graph. */
export function graphOf(network: Pick<ReferenceNetwork, "directed" | "actors" | "ties">): Graph {
  const graph = new Graph({ type: network.directed ? "directed" : "undirected" });
  for (const actor of network.actors) graph.addNode(actor);
  for (const [source, target, weight] of network.ties) graph.addEdge(source, target, { weight: weight ?? 1 });
  return graph;
}

export function partitionBy(values: readonly (string | number | null)[]): Memberships {
  return memberships(values.map((value) => (value === null ? [] : [{ group: String(value), share: 1 }])));
}

/** Every network of data/reference that has its groups and computed values in the same form. */
export const REFERENCE_NETWORKS = [
  "karate",
  "florentine-marriage",
  "florentine-business",
  "hightech-advice",
  "hightech-friendship",
  "hightech-reports",
  "lazega-advice",
  "lazega-cowork",
  "lazega-friendship",
  "white-kinship",
  "echenique-fryer",
  "classroom",
];
