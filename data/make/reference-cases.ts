import { readReference, writeReference } from "./reference-json.ts";
import type { Json, JsonObject } from "./restate.ts";

type Row = readonly Json[];

/** What tests and papers of others state of networks so small that the source gives them along with the value. */
type Stated = JsonObject & {
  readonly metric: string;
  readonly value: Json;
  readonly where: string;
  readonly tolerance?: number | null;
};

type Case = {
  readonly key: string;
  readonly measures: string;
  /** The network or matrix that the value is of, where the name alone says it. */
  readonly of: (stated: Stated) => JsonObject;
};

const NETSEG: Readonly<Record<string, Case>> = {
  "freeman(K10, two balanced groups)": {
    key: "freemanOfTenAllTied",
    measures: "Freeman's segregation of ten actors who are all tied, in two groups of five",
    of: () => ({ directed: false, ...complete(10), groups: groupsOfSize(5, 5) }),
  },
  newman_matrix_assortativity: {
    key: "assortativityOfCouples",
    measures: "assortativity of a matrix of parts, without making it symmetric",
    of: ({ matrix = null }) => ({ matrix }),
  },
  "coleman directed ring of 6, groups 1,1,2,2,3,3": {
    key: "colemanOfARing",
    measures: "Coleman's index of each group, six actors in a circle of three groups of two",
    of: () => ({ directed: true, ...ring(6), groups: groupsOfSize(2, 2, 2) }),
  },
  "coleman, matrix [[45,15],[20,20]] sizes 60,40": {
    key: "colemanOfAMatrix",
    measures: "Coleman's index of each group, from choices between groups and their sizes",
    of: () => ({
      matrix: [
        [45, 15],
        [20, 20],
      ],
      sizes: [60, 40],
    }),
  },
  "orwg trivially integrated directed 4-node graph": {
    key: "oddsRatioOfFour",
    measures: "odds ratio of a tie inside against between groups, four actors",
    of: ({ edges, groups }) => ({ directed: true, ...network(edges as readonly Row[]), groups: groups ?? null }),
  },
};

const FLORENTINE: Readonly<Record<string, Case>> = {
  "influenceR flo_graph (unlabelled 16 nodes, 20 ties): betweenness is TWICE igraph, ens(isolate)=0, constraint, Valente-Fujimoto bridging":
    {
      key: "structuralHolesOfSixteen",
      measures: "twice the betweenness (bet), effective size (ens; 0 for the isolate), constraint and bridging",
      of: ({ edges }) => ({ directed: false, ...network(edges as readonly Row[], 16) }),
    },
};

function network(edges: readonly Row[], count = Math.max(...edges.flat().map(Number))): JsonObject {
  return {
    actors: Array.from({ length: count }, (_, at) => String(at + 1)),
    ties: edges.map((edge) => edge.map(String)),
  };
}

function complete(count: number): JsonObject {
  const actors = Array.from({ length: count }, (_, at) => at + 1);
  return network(
    actors.flatMap((one) => actors.filter((other) => other > one).map((other) => [one, other])),
    count,
  );
}

function ring(count: number): JsonObject {
  return network(Array.from({ length: count }, (_, at) => [at + 1, ((at + 1) % count) + 1]));
}

function groupsOfSize(...sizes: readonly number[]): readonly number[] {
  return sizes.flatMap((size, group) => Array.from({ length: size }, () => group + 1));
}

function describe(from: string, file: string, cases: Readonly<Record<string, Case>>): [string, Json][] {
  const { published } = readReference<{ readonly published: readonly Stated[] }>(from, file);
  return Object.entries(cases).map(([metric, { key, measures, of }]) => {
    const stated = published.find((each) => each.metric === metric);
    if (stated === undefined) throw new Error(`unknown published value: ${metric} in ${file}`);
    const { value, tolerance, where } = stated;
    return [key, { measures, ...of(stated), value, tolerance: tolerance ?? null, where }];
  });
}

/** Values that stand on a network of their own, not on one of the reference networks. */
export function writePublishedCases(folder: string, from: string): void {
  const cases = [...describe(from, "netseg", NETSEG), ...describe(from, "florentine", FLORENTINE)];
  writeReference(folder, "published-cases", Object.fromEntries(cases));
}
