import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureGroups } from "#analysis/measure-groups.ts";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import { createModularity } from "#analysis/metrics/siloing/modularity.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

/**
 * Every trap of `data/reference/traps.json` that concerns siloing: the metrics whose method card argues the choice, and the
 * program that it names. A test below, or the one that is named, shows the choice.
 */
const ARGUED: Readonly<
  Record<string, { readonly metrics: readonly MetricId[]; readonly peer: string; readonly test?: string }>
> = {
  "graphology-weight-as-distance": { metrics: ["groupDistance"], peer: "graphology" },
  "graphology-closeness-components": { metrics: ["crossEfficiency"], peer: "graphology" },
  "graphology-louvain-random": { metrics: ["bestModularity"], peer: "graphology" },
  "igraph-assort-no-weights": { metrics: ["assortativity"], peer: "igraph" },
  "nx-assort-no-edges": { metrics: ["assortativity"], peer: "networkx" },
  "netseg-assort-symmetrises": { metrics: ["assortativity"], peer: "netseg" },
  "networkit-assort-undirected": { metrics: ["assortativity"], peer: "NetworKit" },
  "netseg-gamix-directed": { metrics: ["guptaAndersonMay"], peer: "netseg" },
  "netseg-smi-row": { metrics: ["segregationMatrixIndex"], peer: "netseg" },
  "netseg-freeman-args": { metrics: ["freeman"], peer: "netseg" },
  "netrics-jaccard-precedence": { metrics: ["turnover"], peer: "netrics", test: "turnover.test.ts" },
  "netrics-ego-blau": { metrics: ["effectiveGroups", "eiIndex"], peer: "netrics" },
  "netrics-yule-diagonal": { metrics: ["withinOddsRatio"], peer: "netrics" },
  "egor-ei-double": { metrics: ["eiIndex"], peer: "egor" },
  "nx-weight-default": { metrics: ["modularity"], peer: "NetworkX" },
  "migraph-pzero": { metrics: ["internalShare"], peer: "migraph" },
  "igraph-ari-trivial": { metrics: ["adjustedRand"], peer: "igraph" },
  "modularity-no-ties": { metrics: ["modularity"], peer: "graphology" },
};

const BRIDGING = "of bridging: routes, structural holes and brokers";
const INGEST = "of what a network holds: N18 has its tests";

/** Those that do not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "graphology-sigma-overflow": BRIDGING,
  "nx-effective-size-broadcast": BRIDGING,
  "nx-constraint-sink": BRIDGING,
  "nx-constraint-selfloop": INGEST,
  "zero-weight-ties": INGEST,
  "constraint-above-1": BRIDGING,
  "netrics-brokerage-swap": BRIDGING,
  "netrics-hierarchy": BRIDGING,
  "influenceR-2x": BRIDGING,
  "networktools-bridge-betweenness": BRIDGING,
  "igraph-betweenness-normalisation": BRIDGING,
  "nx-betweenness-isolate-n": BRIDGING,
  "sna-brokerage-z": BRIDGING,
  "bctpy-zscore-ddof": BRIDGING,
  "closeness-vitality": BRIDGING,
};

test("every trap is argued as one of siloing, or said to be another's", () => {
  const known = Object.keys(readReference<Readonly<Record<string, unknown>>>("traps"));
  expect([...Object.keys(ARGUED), ...Object.keys(ELSEWHERE)].sort()).toEqual(known.sort());
});

test.each(Object.entries(ARGUED))(
  "%s is argued on the method card, in both languages, and shown by a test",
  (id, trap) => {
    for (const metric of trap.metrics) {
      const descriptor: MetricDescriptor | undefined = METRICS.find((each) => each.id === metric);
      expect([descriptor?.peers?.nl, descriptor?.peers?.en]).toEqual([
        expect.stringContaining(trap.peer),
        expect.stringContaining(trap.peer),
      ]);
    }
    const source = readFileSync(join(import.meta.dirname, trap.test ?? "traps.test.ts"), "utf8");
    expect(source.split("\n").filter((line) => line.includes(trap.test ? id : `${id}:`))).not.toEqual([]);
  },
);

/** Actors a, b, c … with the group that their place in the text names, `-` for none, and ties such as `ab` or `ab5`. */
function analysed(groups: string, ties: string, options: Parameters<typeof analyseRows>[1] = {}) {
  const actors = [...groups].map((group, at) =>
    makeActor("abcdefgh"[at]!, { attributes: group === "-" ? {} : { group } }),
  );
  const rows = makeRows({
    actors,
    ties: ties
      .split(" ")
      .filter((tie) => tie !== "")
      .map((tie) => makeTie(tie[0]!, tie[1]!, { strength: Number(tie[2] ?? 1) })),
  });
  return analyseRows(rows, { permutations: 199, ...options, lens: { basis: "ties", ...options.lens } });
}

function measured(key: string, attribute: string, weight: string | null = null) {
  const network = readReference<ReferenceNetwork>(key);
  const assigned = assignedPart(graphIndex(graphOf(network), { weight }), partitionBy(network.attributes[attribute]!));
  const options = { permutations: 0, seed: 1, derived: false };
  const { metrics, groups } = measureSiloing(assigned, options);
  const literature = measureLiterature(assigned, { ...options, headline: metrics.internalShare, organisations: null });
  return { assigned, literature, groups: measureGroups(assigned, groups, options) };
}

test("PD1 · graphology-weight-as-distance: the strongest tie is one step, as the weakest is", () => {
  const near = (strength: number) =>
    analysed("xyxy", `ab${strength} bc cd`).bridging.pairs.map(({ groups, meanDistance }) => [...groups, meanDistance]);
  expect(near(9)).toEqual(near(1));
});

test("PD3 · graphology-closeness-components: an island of two is near to each other, and to nobody else", () => {
  const { crossEfficiency, withinEfficiency } = analysed("xxyyy", "ab cd de").siloing.metrics;
  expect([crossEfficiency.value, withinEfficiency.value]).toEqual([0, (2 * 1 + 4 * 1 + 2 * 0.5) / 8]);
});

test("COM4 COM6 · graphology-louvain-random: the same seed finds the same groups, and so does another here", () => {
  const found = [1, 1, 2].map((seed) => analysed("xxxyyyyx", "ab bc ac de ef df cd gh", { seed }).siloing);
  const [first, again, other] = found.map(({ communities, metrics }) => [communities, metrics.bestModularity.value]);
  expect(again).toEqual(first);
  expect(other![1]).toBe(first![1]);
});

test("LIT1 · igraph-assort-no-weights: a strong tie inside counts for more", () => {
  const { value } = analysed("xxyy", "ab4 cd ac").siloing.metrics.assortativity;
  // e_xx = 8/12, e_yy = 2/12, a_x = 9/12, a_y = 3/12.
  const chance = (9 / 12) ** 2 + (3 / 12) ** 2;
  expect(value).toBeCloseTo((10 / 12 - chance) / (1 - chance), 12);
});

test("LIT1 P7 · nx-assort-no-edges: no ties and one group have their reason, and who has no group is none", () => {
  const of = (groups: string, ties: string) => {
    const { value, reason } = analysed(groups, ties).siloing.metrics.assortativity;
    return [value, reason];
  };
  expect(of("xxyy", "")).toEqual([null, "no-ties"]);
  expect(of("xxxx", "ab cd")).toEqual([null, "single-group"]);
  expect(of("xx--", "ab cd ac")).toEqual([null, "single-group"]);
});

test("LIT1 · netseg-assort-symmetrises: in the classroom 0.8411 and not 0.8409", () => {
  expect(measured("classroom", "gender").literature.assortativity.value).toBeCloseTo(0.841073, 6);
});

test("LIT1 · networkit-assort-undirected: in the karate club 0.7175 and not 0.5951", () => {
  expect(measured("karate", "club").literature.assortativity.value).toBeCloseTo(0.7175, 4);
});

test("LIT4 · netseg-gamix-directed: in the classroom 0.8437 and not 0.9518, and a group without ties gives no value", () => {
  expect(measured("classroom", "gender").literature.guptaAndersonMay.value).toBeCloseTo(0.8437, 4);
  const { value, reason } = analysed("xxyyz", "ab cd ac").siloing.metrics.guptaAndersonMay;
  expect([value, reason]).toEqual([null, "group-without-ties"]);
});

test("GA3 · netseg-smi-row: girls are held against the 5 of 169 that they send, not the 2 that boys do", () => {
  const girls = measured("classroom", "gender").groups.find(({ key }) => key === "Girl");
  const [inside, outside] = [41 / 156, 5 / 169];
  expect(girls?.segregationMatrixIndex).toBeCloseTo((inside - outside) / (inside + outside), 12);
});

test("LIT3 P7 · netseg-freeman-args: sizes of groups are those of who has one, whoever else is there", () => {
  const of = (groups: string) => analysed(groups, "ab cd ac ef").siloing.metrics.freeman.value;
  expect(of("xxyy--")).toBe(of("xxyy"));
  expect(of("xxyyyy")).not.toBe(of("xxyy"));
});

test("GA5 EI5 · netrics-ego-blau: who is tied to one of each of two groups has two, whichever is its own, and −1, 0 or 1 by its own ties", () => {
  const actor = (groups: string, ties: string) => analysed(groups, ties).bridging.actors[0]!;
  expect(actor("xxy", "ab ac").effectiveGroups).toBe(2);
  expect(actor("zxy", "ab ac").effectiveGroups).toBe(2);
  // The tie among its contacts is none of its own.
  expect(actor("xxy", "ab ac bc").eiIndex).toBe(0);
});

test("LIT5 · netrics-yule-diagonal: four actors have six pairs, of whom two inside, and none is a pair with itself", () => {
  const { value } = analysed("xxyy", "ab ac").siloing.metrics.withinOddsRatio;
  expect(value).toBeCloseTo(Math.log(1 / (2 - 1) / (1 / (4 - 1))), 12);
});

test("EI2 · egor-ei-double: one tie inside and one across are even", () => {
  expect(analysed("xxyy", "ab ac").siloing.metrics.eiIndex.value).toBe(0);
});

test("COM1 N9 · nx-weight-default: weights count where they are asked for, and only there", () => {
  const modularity = (weight: string | null) => {
    const { index, signatures } = measured("karate", "club", weight).assigned;
    return createModularity(index, signatures, createSameGroup(signatures))(signatures.of);
  };
  expect(modularity(null)).toBeCloseTo(0.358234714, 9);
  expect(modularity("weight")).not.toBeCloseTo(0.358234714, 3);
  const lens = (weight: "none" | "strength") =>
    analysed("xxyy", "ab5 cd ac", { lens: { weight } }).siloing.metrics.modularity.value;
  expect(lens("none")).not.toBe(lens("strength"));
});

test("NULL2 · migraph-pzero: a silo that no deal reaches has p = 2/(B + 1), not 0", () => {
  const actors = Array.from({ length: 30 }, (_, at) =>
    makeActor(`n${at}`, { attributes: { group: at < 15 ? "x" : "y" } }),
  );
  const ties = actors.flatMap((one, at) =>
    actors.slice(at + 1).flatMap((other, more) => (at < 15 === at + 1 + more < 15 ? [makeTie(one.id, other.id)] : [])),
  );
  const { internalShare } = analyseRows(makeRows({ actors, ties }), { permutations: 99 }).siloing.metrics;
  expect(internalShare.pValue).toBe(2 / 100);
});

test("AGR5 · igraph-ari-trivial: one group and one community have no agreement beyond chance", () => {
  const { adjustedRand } = analysed("xxxx", "ab bc cd ad ac bd").siloing.metrics;
  expect([adjustedRand.value, adjustedRand.reason]).toEqual([null, "single-group"]);
});

test("COM1 · modularity-no-ties: no value, and the reason", () => {
  const { value, reason } = analysed("xxyy", "").siloing.metrics.modularity;
  expect([value, reason]).toEqual([null, "no-ties"]);
});
