import { readReference, writeReference } from "./reference-json.ts";
import { type Json, type JsonObject, restate } from "./restate.ts";

type MicroCase = {
  readonly name: string;
  readonly directed?: boolean;
  readonly nodes?: readonly { readonly id: string; readonly g?: string }[];
  readonly edges?: readonly (readonly Json[])[];
  readonly expected: JsonObject;
  readonly where: string;
  readonly tolerance?: number;
};

/** "modularity barbell(3,0) cliques" → "modularity-barbell-3-0-cliques" */
function keyOf(name: string): string {
  return name
    .replace(/: .*/, "")
    .toLowerCase()
    .replace(/->/g, "-to-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Chains of layers that are joined completely are too big to write out: their sizes say it all. */
function layersOf(name: string): Json {
  const sizes = /^layered (\d+)x(\d+)/.exec(name);
  return sizes === null ? null : { layers: Number(sizes[1]), width: Number(sizes[2]) };
}

function describe(micro: MicroCase): JsonObject {
  const network = micro.nodes && {
    directed: micro.directed ?? false,
    actors: micro.nodes.map(({ id }) => id),
    ...(micro.nodes.some(({ g }) => g !== undefined) ? { groups: micro.nodes.map(({ g }) => g ?? null) } : {}),
    ties: micro.edges ?? [],
  };
  return {
    ...(network ?? { layered: layersOf(micro.name) }),
    // Here values stay by actor: a case names only the actors that it is about.
    expected: restate(micro.expected, []),
    tolerance: micro.tolerance ?? null,
    where: micro.where,
  };
}

export function writeMicroCases(folder: string, from: string): void {
  const { cases } = readReference<{ readonly cases: readonly MicroCase[] }>(from, "micro_cases");
  writeReference(folder, "micro-cases", Object.fromEntries(cases.map((micro) => [keyOf(micro.name), describe(micro)])));
}
