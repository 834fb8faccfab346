import { writePublishedCases } from "./reference-cases.ts";
import { readReference, writeReference } from "./reference-json.ts";
import { writeMicroCases } from "./reference-micro.ts";
import { REFERENCE_NETWORKS, type ReferenceNetwork } from "./reference-networks.ts";
import { peersOf } from "./reference-peers.ts";
import { PUBLISHED } from "./reference-published.ts";
import { writeRegisterReference } from "./reference-register.ts";
import { writeTraps } from "./reference-traps.ts";
import { type Json, type JsonObject, ourWord, restate } from "./restate.ts";

type Row = readonly Json[];
type SourceNetwork = {
  readonly source: string;
  readonly directed?: boolean;
  readonly nodes: readonly (JsonObject & { readonly id: string })[];
  readonly edges: readonly Row[];
  readonly computed: JsonObject;
  readonly agreement: readonly string[];
  readonly peer_outputs?: JsonObject;
};
type PublishedValue = JsonObject & {
  readonly metric: string;
  readonly value: Json;
  readonly where: string;
  readonly tolerance?: number | null;
};

/** Which other software gave the same value, to nine decimals. */
function reproducedBy(agreement: readonly string[]): JsonObject {
  const entries = agreement.map((line): [string, Json] => {
    const [measure = ""] = line.split(/ = | from /);
    const found = line.slice(measure.length).match(/igraph|netseg|sna|nx|networkx|assortnet/g) ?? [];
    const peers = [...new Set(found.map((peer) => (peer === "nx" ? "networkx" : peer)))];
    return [measure.split(".").map(ourWord).join("."), peers];
  });
  return Object.fromEntries(entries);
}

function published(values: readonly PublishedValue[], network: string): JsonObject {
  const entries = values.flatMap((stated): [string, Json][] => {
    const { metric, where, tolerance } = stated;
    const known = PUBLISHED[metric];
    if (known?.network !== network) return [];
    const value = known.fields
      ? Object.fromEntries(known.fields.map((field) => [field, stated[field] ?? null]))
      : stated.value;
    const optimum = /(0\.\d+) is the known optimum/.exec(String(stated.note ?? ""))?.[1];
    const best = optimum === undefined ? {} : { bestModularity: Number(optimum) };
    return [[known.key, { measures: known.measures, value, ...best, tolerance: tolerance ?? null, where }]];
  });
  return Object.fromEntries(entries);
}

function describe(own: Omit<ReferenceNetwork, "source">, network: SourceNetwork, more: JsonObject): JsonObject {
  const ids = network.nodes.map(({ id }) => id);
  return {
    title: own.title,
    citation: own.citation,
    origin: network.source.replace(/;.*/, ""),
    directed: network.directed ?? false,
    actors: ids,
    attributes: attributesOf(network.nodes),
    ties: network.edges,
    computed: restate(network.computed, ids),
    reproducedBy: reproducedBy(network.agreement),
    peers: peersOf(network.peer_outputs ?? {}, network.directed ?? false),
    ...more,
  };
}

function attributesOf(nodes: SourceNetwork["nodes"]): JsonObject {
  const keys = new Set(nodes.flatMap((node) => Object.keys(node)).filter((key) => key !== "id"));
  return Object.fromEntries([...keys].map((key) => [ourWord(key), nodes.map((node) => node[key] ?? null)]));
}

function writeNetworks(folder: string, from: string): void {
  const own = readReference<JsonObject>(from, "own_metrics");
  for (const network of REFERENCE_NETWORKS) {
    const [file, name] = network.source;
    type File = {
      readonly published: readonly PublishedValue[];
      readonly networks: Readonly<Record<string, SourceNetwork>>;
    };
    const source = readReference<File>(from, file);
    const found = source.networks[name];
    if (found === undefined) throw new Error(`unknown network: ${name} in ${file}`);
    const { multi_membership: _, ...ownKarate } = own;
    const ids = found.nodes.map(({ id }) => id);
    const more = network.key === "karate" ? { ownMetrics: restate(ownKarate, ids) } : {};
    const content = describe(network, found, { published: published(source.published, network.key), ...more });
    writeReference(folder, network.key, content);
  }
}

/** Couples by ethnicity: a mixing matrix without a network beneath it. */
function writeCatania(folder: string, from: string): void {
  const source = readReference<{ readonly published: readonly PublishedValue[] }>(from, "netseg");
  writeReference(folder, "catania", {
    title: "Couples in San Francisco by ethnicity",
    citation: "Newman (2003), Mixing patterns in networks, Physical Review E 67, 026126, table I",
    published: published(source.published, "catania"),
  });
}

function writeDavis(folder: string, from: string): void {
  type Davis = SourceNetwork & { readonly published: readonly PublishedValue[] };
  const davis = readReference<Davis>(from, "davis_southern_women");
  const { nodes, edges, published: values, computed, source, agreement } = davis;
  const byMode = (mode: number) => nodes.filter((node) => node.mode === mode).map(({ id }) => id);
  writeReference(folder, "davis", {
    title: "Women and the social events they came to",
    citation: "Davis, Gardner and Gardner (1941), Deep South, University of Chicago Press",
    origin: source,
    actors: byMode(0),
    projects: byMode(1),
    participations: edges,
    computed: restate(
      computed,
      nodes.map(({ id }) => id),
    ),
    reproducedBy: reproducedBy(agreement),
    published: published(values, "davis"),
  });
}

function writeMultiMembership(folder: string, from: string): void {
  const { multi_membership: source } = readReference<{ multi_membership: JsonObject }>(from, "own_metrics");
  const { memberships, domains, edges, ...computed } = source;
  const actors = Object.keys(memberships as JsonObject);
  writeReference(folder, "multi-membership", {
    title: "Eight actors in one or two of three domains",
    citation: "Made for these tests; every value can be checked by hand",
    directed: false,
    groups: domains ?? null,
    actors,
    memberships: Object.values(memberships as JsonObject),
    ties: edges ?? null,
    computed: restate(computed, actors),
  });
}

/** Small published networks with expected values: for the tests, never for the product. */
export function writeReferences(folder: string, from: string): void {
  writeNetworks(folder, from);
  writeCatania(folder, from);
  writeDavis(folder, from);
  writeMultiMembership(folder, from);
  writeMicroCases(folder, from);
  writePublishedCases(folder, from);
  writeTraps(folder, from);
  writeRegisterReference(folder, from);
}
