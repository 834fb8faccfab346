import { type AnalysisResult, SILOING_METRICS, type SiloingMetric } from "#analysis/model/result.ts";
import type { PeerName } from "./peers.ts";

/** What a script says of one name: our value, null where it is not defined. */
type Covered = readonly [name: string, value: number | null];

/** Metrics of which chance is exact, so that a script can say it too. */
const WITH_CHANCE = [
  "internalShare",
  "eiIndex",
  "freeman",
  "modularity",
  "siloRatio",
  "adjustedRand",
  "crossEfficiency",
  "withinEfficiency",
  "unreachableShare",
  "warmPairs",
] as const satisfies readonly SiloingMetric[];

const OF_A_GROUP = [
  "internalTies",
  "externalTies",
  "internalShare",
  "eiIndex",
  "expectedInternalShare",
  "densityInside",
  "densityOutside",
  "eiSizeCorrected",
  "coleman",
  "segregationMatrixIndex",
  "spectralSegregation",
] as const;
const OF_A_CELL = ["ties", "pairs", "possible", "expected", "z"] as const;
const OF_TWO_GROUPS = ["reachShare", "efficiency", "meanDistance"] as const;
const OF_PROJECTS_OF_AN_ACTOR = [
  "projects",
  "domains",
  "domainsExpected",
  "domainsSd",
  "effective",
  "unbiased",
  "expected",
] as const;
const OF_GROUPS_IN_A_PROJECT = ["effective", "groupsExpected", "groupsSd", "differing", "differingExpected"] as const;
const OF_AN_ACTOR = ["eiIndex", "betweenness", "crossGroupBetweenness"] as const;

/** A search by somebody else: its outcome may be below ours, and never above. */
const SEARCHES: Readonly<Record<PeerName, string>> = {
  networkx: "siloing.metrics.bestModularity.value (Louvain of NetworkX)",
  igraph: "siloing.metrics.bestModularity.value (Leiden of igraph)",
};

export function isSearch(name: string): boolean {
  return Object.values(SEARCHES).includes(name);
}

/** Every name that a script has a line for, and our value: where that stands in the result, the name says. */
export function coveredNumbers(result: AnalysisResult, peer: PeerName): ReadonlyMap<string, number | null> {
  const { siloing } = result;
  const covered: readonly Covered[] = [
    ...ofNetwork(result, peer),
    ...ofMetrics(siloing.metrics),
    [SEARCHES[peer], siloing.metrics.bestModularity.value],
    ...siloing.groups.flatMap((group) =>
      OF_A_GROUP.map((part): Covered => [`siloing.groups[${group.key}].${part}`, group[part]]),
    ),
    ...ofCells(result),
    ...ofSecondNull(siloing.secondNull),
    ...ofBridging(result, peer),
  ];
  return new Map(covered);
}

/** Names on which a script has nothing to say, and tells why. */
export function isBeyond(name: string, { network, partition }: AnalysisResult, peer: PeerName): boolean {
  if (peer === "igraph") return network.directed && isSearch(name);
  return name.includes("spectralSegregation") || (partition.inSeveral > 0 && name.includes("crossGroupBetweenness"));
}

function ofNetwork({ network, partition }: AnalysisResult, peer: PeerName): readonly Covered[] {
  const numbers = ["actors", "ties", "totalWeight", "density", "components", "isolates", "projects", "participations"];
  const byHand = peer === "igraph" ? ["density (sna)", "isolates (sna)"] : [];
  const ways = ["actors (GraphML)", "ties (GraphML)", "totalWeight (GraphML)", "actors (main group as in nodes.csv)"];
  const values: Readonly<Record<string, unknown>> = network;
  return [
    ...[...numbers, ...byHand, ...ways].map(
      (name): Covered => [`network.${name}`, asNumber(values[name.replace(/ \(.*/, "")])],
    ),
    ...partition.groups.map(({ key, size }): Covered => [`partition.groups[${key}].size`, size]),
    ["partition.unassigned", partition.unassigned],
    ["partition.unassignedWeight", partition.unassignedWeight],
  ];
}

function asNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function ofMetrics(metrics: AnalysisResult["siloing"]["metrics"]): readonly Covered[] {
  return [
    ...SILOING_METRICS.map((metric): Covered => [`siloing.metrics.${metric}.value`, metrics[metric].value]),
    ...WITH_CHANCE.flatMap((metric) =>
      (["expected", "sd", "z"] as const).map(
        (part): Covered => [`siloing.metrics.${metric}.${part}`, metrics[metric][part]],
      ),
    ),
    ["siloing.metrics.variationOfInformation.expected", metrics.variationOfInformation.expected],
  ];
}

/** Undirected, two groups have one cell. */
function ofCells({ network, siloing: { mixing } }: AnalysisResult): readonly Covered[] {
  return mixing.groups.flatMap((group, row) =>
    mixing.groups.flatMap((other, column) =>
      network.directed || column >= row
        ? OF_A_CELL.map(
            (part): Covered => [`siloing.mixing.${part}[${group}, ${other}]`, mixing[part][row]?.[column] ?? null],
          )
        : [],
    ),
  );
}

function ofSecondNull({ observed, labels, stubMatching }: AnalysisResult["siloing"]["secondNull"]): readonly Covered[] {
  return [
    ["siloing.secondNull.observed", observed],
    ["siloing.secondNull.labels.expected", labels?.expected ?? null],
    ["siloing.secondNull.labels.sd", labels?.sd ?? null],
    ["siloing.secondNull.stubMatching.expected", stubMatching?.expected ?? null],
    ["siloing.secondNull.stubMatching.sd", stubMatching?.sd ?? null],
  ];
}

function ofBridging(result: AnalysisResult, peer: PeerName): readonly Covered[] {
  const { actors, pairs, cutActors, cutTies } = result.bridging;
  const bySna = ({ id, betweenness }: (typeof actors)[number]): readonly Covered[] =>
    peer === "igraph" ? [[`bridging.actors[${id}].betweenness (sna)`, betweenness]] : [];
  return [
    ...pairs.flatMap((pair) =>
      OF_TWO_GROUPS.map((part): Covered => [`bridging.pairs[${pair.groups.join(", ")}].${part}`, pair[part]]),
    ),
    ...pairs.flatMap(({ groups, minimumCut, minimumCutOthers, cutActors }): readonly Covered[] =>
      cutActors === null
        ? []
        : [
            [`bridging.pairs[${groups.join(", ")}].minimumCut`, minimumCut],
            [`bridging.pairs[${groups.join(", ")}].minimumCutOthers`, minimumCutOthers],
            [`bridging.pairs[${groups.join(", ")}].cutActors.length (they part the two)`, cutActors.length],
          ],
    ),
    ...actors.flatMap((actor) => [
      ...OF_AN_ACTOR.map((part): Covered => [`bridging.actors[${actor.id}].${part}`, actor[part]]),
      ...bySna(actor),
    ]),
    ...ofTwoMode(result),
    ["bridging.cutActors.length", cutActors.length],
    ["bridging.cutActors.length (the same actors)", cutActors.length],
    ["bridging.cutTies.length", cutTies.length],
    ["bridging.cutTies.length (the same ties)", cutTies.length],
  ];
}

/** Actors × projects as they are; what is not there has no line. */
function ofTwoMode({ bridging: { actors, projects } }: AnalysisResult): readonly Covered[] {
  return [
    [
      "bridging.actors.length (with a project with a domain)",
      actors.filter(({ projectMix }) => projectMix !== null).length,
    ],
    ...actors.flatMap(({ id, projectMix: mix }): readonly Covered[] => {
      if (mix === null) return [];
      const name = `bridging.actors[${id}].projectMix`;
      return [
        ...OF_PROJECTS_OF_AN_ACTOR.map((part): Covered => [`${name}.${part}`, mix[part]]),
        [`${name}.onlyJoins.length`, mix.onlyJoins?.length ?? null],
      ];
    }),
    ...projects.flatMap(({ id, groupMix: mix, onlyGroups }): readonly Covered[] => [
      ...(onlyGroups === null ? [] : [[`bridging.projects[${id}].onlyGroups.length`, onlyGroups.length] as const]),
      ...(mix === null
        ? []
        : OF_GROUPS_IN_A_PROJECT.map((part): Covered => [`bridging.projects[${id}].groupMix.${part}`, mix[part]])),
    ]),
  ];
}
