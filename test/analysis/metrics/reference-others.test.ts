import { describe, expect, test } from "vitest";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { countDyads, tieReciprocity } from "#analysis/metrics/cohesion/reciprocity.ts";
import { eiIndex } from "#analysis/metrics/siloing/ei-index.ts";
import { createAgreement, entropy } from "#analysis/metrics/siloing/partition-agreement.ts";
import { createOverlap, marginsOf } from "#analysis/metrics/siloing/partition-overlap.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

// Values of the reference under conventions of others: they follow from what is shipped here, by the step that a test takes.

type OtherConventions = {
  readonly eiIndex: Readonly<Record<"internal" | "external" | "min" | "max" | "rescaled", number>> & {
    readonly perGroup: Readonly<Record<string, { readonly eiIndex: number | null }>>;
  };
  readonly internalTies: { readonly eiMean: number };
  readonly assortativity: { readonly symmetrised: number | null };
  readonly oddsRatioWithin: { readonly cells: Readonly<Record<"a" | "b" | "A" | "B", number>> };
};

type WithOthers = Omit<ReferenceNetwork, "computed"> & {
  readonly computed: {
    readonly structure: { readonly reciprocityDyadic?: number };
    readonly domains: Readonly<Record<string, OtherConventions>>;
  };
};

const networkOf = (key: string) => readReference<WithOthers>(key);
const OPTIONS = { permutations: 0, seed: 1, derived: false };

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.keys(networkOf(key).computed.domains).map((attribute) => ({ key, attribute })),
);

describe.each(PARTITIONS)("$key by $attribute", ({ key, attribute }) => {
  const network = networkOf(key);
  const expected = network.computed.domains[attribute]!;
  const partition = partitionBy(network.attributes[attribute]!);
  const index = graphIndex(graphOf(network), { weight: null });
  const assigned = assignedPart(index, partition);
  const { metrics, groups, mixing } = measureSiloing(assigned, OPTIONS);
  const sum = (matrix: readonly (readonly (number | null)[])[], isInside: boolean) =>
    matrix
      .flatMap((row, from) => row.filter((_, to) => (from === to) === isInside && (network.directed || to >= from)))
      .reduce<number>((all, cell) => all + (cell ?? 0), 0);
  const ties = { inside: sum(mixing.ties, true), outside: sum(mixing.ties, false) };
  const pairs = { inside: sum(mixing.possible, true), outside: sum(mixing.possible, false) };

  test("EI4 · a group's index by ties, where a tie inside is one and not two contacts, as egor has it", () => {
    const byTies = groups.map(({ key: group, internalTies, externalTies }) => {
      const value = eiIndex({ internal: internalTies, external: externalTies });
      return [group, Number.isNaN(value) ? null : value];
    });
    const stated = Object.entries(expected.eiIndex.perGroup).map(([group, { eiIndex: value }]) => [group, value]);
    expectClose(Object.fromEntries(byTies), Object.fromEntries(stated));
  });

  test("EI2 · UCINET's range of the index, and the index rescaled to it", () => {
    const all = ties.inside + ties.outside;
    // As many ties inside, or outside, as there are pairs for.
    const min = (all - 2 * Math.min(all, pairs.inside)) / all;
    const max = (2 * Math.min(all, pairs.outside) - all) / all;
    const value = metrics.eiIndex.value!;
    const { min: least, max: most, rescaled, internal, external } = expected.eiIndex;
    expectClose([ties.inside, ties.outside], [internal, external]);
    expectClose([min, max, (2 * (value - min)) / (max - min) - 1], [least, most, rescaled]);
    expectClose(metrics.eiIndex.expected, expected.internalTies.eiMean);
  });

  test("LIT5 · ties and pairs behind the odds ratio", () => {
    expectClose({ a: ties.inside, b: ties.outside, A: pairs.inside, B: pairs.outside }, expected.oddsRatioWithin.cells);
  });

  test("LIT1 · netseg's assortativity is that of the same ties without their direction", () => {
    const weights = new Map<string, IndexTie>();
    for (let at = 0; at < index.sources.length; at += 1) {
      const [low, high] = [index.sources[at]!, index.targets[at]!].sort((a, b) => a - b) as [number, number];
      const weight = (weights.get(`${low} ${high}`)?.[2] ?? 0) + 1;
      weights.set(`${low} ${high}`, [low, high, weight]);
    }
    const undirected = assignedPart(indexFromTies(index.count, [...weights.values()], { directed: false }), partition);
    const headline = measureSiloing(undirected, OPTIONS).metrics.internalShare;
    const { assortativity } = measureLiterature(undirected, { ...OPTIONS, headline, organisations: null });
    expectClose(assortativity.value, expected.assortativity.symmetrised);
  });
});

const DIRECTED = REFERENCE_NETWORKS.filter((key) => networkOf(key).computed.structure.reciprocityDyadic !== undefined);

test.each(DIRECTED)("SV6 · of %s as many ties are returned as the reference says, which calls that dyadic", (key) => {
  const network = networkOf(key);
  const found = tieReciprocity(countDyads(graphIndex(graphOf(network), { weight: null })));
  expectClose(found, network.computed.structure.reciprocityDyadic!);
});

test("SV6 · there are reference values of reciprocity", () => {
  expect(DIRECTED.length).toBeGreaterThan(5);
});

test("MX1 · who plays with whom in the classroom, as netseg prints it", () => {
  type Classroom = ReferenceNetwork & { published: { mixingCounts: { value: readonly (readonly number[])[] } } };
  const classroom = readReference<Classroom>("classroom");
  const assigned = assignedPart(graphIndex(graphOf(classroom)), partitionBy(classroom.attributes.gender!));
  expectClose(measureSiloing(assigned, OPTIONS).mixing.ties, classroom.published.mixingCounts.value);
});

type Shared = readonly (readonly [string, string, number])[];

test("N12 · events that share women, with actors and projects changed places; Jaccard's part is of the women of either", () => {
  type Davis = {
    readonly actors: readonly string[];
    readonly projects: readonly string[];
    readonly participations: readonly (readonly [string, string])[];
    readonly computed: { readonly projectionEventsShared: Shared; readonly projectionEventsJaccard: Shared };
  };
  const davis = readReference<Davis>("davis");
  const rows = makeRows({
    actors: davis.projects.map((event) => makeActor(event)),
    projects: davis.actors.map((woman) => makeProject(woman)),
    participations: davis.participations.map(([woman, event]) => takesPart(event, woman)),
  });
  const { actors, links } = buildNetwork(rows, { ...EVERYTHING, basis: "projects", projection: "count" }, "");
  const guests = (event: string) => davis.participations.filter(([, own]) => own === event).length;
  const named = links.map(({ source, target, weight }) => {
    const ends = [actors[source]!.id as string, actors[target]!.id as string] as const;
    const either = guests(ends[0]) + guests(ends[1]) - weight;
    return { pair: [...ends].sort().join(" – "), weight, jaccard: weight / either };
  });
  const byPair = (pairs: Shared) =>
    Object.fromEntries(pairs.map(([one, other, value]) => [[one, other].sort().join(" – "), value]));
  const { projectionEventsShared, projectionEventsJaccard } = davis.computed;
  expectClose(Object.fromEntries(named.map(({ pair, weight }) => [pair, weight])), byPair(projectionEventsShared));
  expectClose(Object.fromEntries(named.map(({ pair, jaccard }) => [pair, jaccard])), byPair(projectionEventsJaccard));
});

test("AGR1 AGR2 AGR5 · what igraph calls nmi and rand, from the entropies and pairs that ours are made of", () => {
  type Karate = ReferenceNetwork & {
    readonly published: { readonly louvainGroups: { readonly value: readonly (readonly number[])[] } };
    readonly ownMetrics: {
      readonly agreementOfClubAndLouvain: {
        readonly values: Readonly<Record<"nmi" | "rand" | "nmiTrivialBoth", number>> & {
          readonly ariTrivialBoth: null;
        };
      };
    };
  };
  const { published, ownMetrics, attributes } = readReference<Karate>("karate");
  const { nmi, rand, nmiTrivialBoth, ariTrivialBoth } = ownMetrics.agreementOfClubAndLouvain.values;
  const club = Uint32Array.from(attributes.club!, (own) => (own === "Mr. Hi" ? 0 : 1));
  const louvain = club.map((_, actor) => published.louvainGroups.value.findIndex((group) => group.includes(actor)));
  const compared = (ones: Uint32Array, others: Uint32Array) => {
    const [own, other] = [ones, others].map((of) => ({ of, groups: Math.max(...of) + 1 })) as [Grouping, Grouping];
    const margins = marginsOf(own, other);
    const overlap = createOverlap(other, own.groups)(own.of);
    const { count } = margins;
    const both = entropy(margins.ones, count) + entropy(margins.others, count);
    const agreement = createAgreement(margins);
    const variation = agreement.variationOfInformation(overlap) * Math.LN2;
    const pairsIn = (sizes: Uint32Array) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const apart = pairsIn(margins.ones) + pairsIn(margins.others) - 2 * overlap.pairs;
    return {
      nmi: both > 0 ? (both - variation) / both : 1,
      rand: 1 - apart / ((count * (count - 1)) / 2),
      adjustedRand: agreement.adjustedRand(overlap),
    };
  };
  const found = compared(club, louvain);
  expectClose([found.nmi, found.rand], [nmi, rand]);
  // Of two trivial groupings igraph says 1 and NaN; the adjusted index has no value here either.
  const trivial = compared(new Uint32Array(4), new Uint32Array(4));
  expect([trivial.nmi, trivial.adjustedRand, ariTrivialBoth]).toEqual([nmiTrivialBoth, Number.NaN, null]);
});

type Grouping = { readonly of: Uint32Array; readonly groups: number };

test("B1 · the first five women's routes in the two-mode network, as netrics rounds them", () => {
  type Davis = {
    readonly computed: { readonly betweennessRaw: readonly number[] };
    readonly published: { readonly betweennessOfFirstFive: { readonly value: readonly number[] } };
  };
  const { computed, published } = readReference<Davis>("davis");
  published.betweennessOfFirstFive.value.forEach((value, at) => {
    expect(computed.betweennessRaw[at]!).toBeCloseTo(value, 4);
  });
});
