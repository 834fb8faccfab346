import { describe, expect, test } from "vitest";
import { measureGroups } from "#analysis/measure-groups.ts";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type Numbers = Readonly<Record<string, number | null>>;

/** What `data/reference` has of the index table, for one partition of a network. */
type Computed = {
  readonly groups: readonly string[];
  readonly assortativity: { readonly newman: number | null };
  readonly modularity: number | null;
  readonly guptaAndersonMay: number | null;
  readonly oddsRatioWithin: { readonly value: number | null };
  readonly freeman?: number;
  readonly coleman: Numbers;
  readonly spectralSegregation?: readonly number[];
};

type Peers = Readonly<Record<string, Readonly<Record<string, number | Numbers>>>>;

type WithLiterature = Omit<ReferenceNetwork, "computed"> & {
  readonly computed: { readonly domains: Readonly<Record<string, Computed>> };
  readonly peers: Readonly<Record<string, Peers>>;
  readonly published: Readonly<Record<string, { readonly value: unknown; readonly tolerance: number | null }>>;
};

const networkOf = (key: string) => readReference<WithLiterature>(key);

/** By another name here, or on another scale. */
function measure(key: string, attribute: string) {
  const network = networkOf(key);
  const partition = partitionBy(network.attributes[attribute]!);
  const assigned = assignedPart(graphIndex(graphOf(network), { weight: null }), partition);
  const siloing = measureSiloing(assigned, { permutations: 0, seed: 1, derived: false });
  const metrics = measureLiterature(assigned, {
    permutations: 0,
    seed: 1,
    derived: false,
    headline: siloing.metrics.internalShare,
    organisations: null,
  });
  const groups = measureGroups(assigned, siloing.groups, { derived: false });
  return { assigned, siloing, metrics, groups };
}

const byKey = (groups: ReturnType<typeof measure>["groups"], index: "coleman" | "segregationMatrixIndex") =>
  Object.fromEntries(groups.map((group) => [group.key, group[index]]));

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.keys(networkOf(key).computed.domains).map((attribute) => ({ key, attribute })),
);

describe.each(PARTITIONS)("$key by $attribute", ({ key, attribute }) => {
  const expected = networkOf(key).computed.domains[attribute]!;
  const { metrics, groups } = measure(key, attribute);

  test("LIT1 LIT4 LIT5 · assortativity, Gupta-Anderson-May and the log odds ratio of the reference", () => {
    const { value } = expected.oddsRatioWithin;
    expectClose(
      {
        assortativity: metrics.assortativity.value,
        guptaAndersonMay: metrics.guptaAndersonMay.value,
        withinOddsRatio: metrics.withinOddsRatio.value,
      },
      {
        assortativity: expected.assortativity.newman,
        guptaAndersonMay: expected.guptaAndersonMay,
        withinOddsRatio: value === null ? null : Math.log(value),
      },
    );
  });

  test("GA2 · Coleman's index of each group", () => {
    expectClose(byKey(groups, "coleman"), expected.coleman);
  });
});

const UNDIRECTED = PARTITIONS.filter(
  ({ key, attribute }) => networkOf(key).computed.domains[attribute]!.freeman !== undefined,
);

test.each(UNDIRECTED)(
  "LIT3 LIT7 · $key by $attribute has Freeman's segregation, and spectral segregation per actor",
  (named) => {
    const expected = networkOf(named.key).computed.domains[named.attribute]!;
    const { metrics, assigned } = measure(named.key, named.attribute);
    expectClose(metrics.freeman.value, expected.freeman!);
    const spectral = spectralSegregation(assigned.index, assigned.signatures);
    expectClose([...spectral.actors], expected.spectralSegregation!);
    const mean = expected.spectralSegregation!.reduce((sum, value) => sum + value, 0) / spectral.actors.length;
    expectClose(metrics.spectralSegregation.value, mean);
  },
);

const PEERS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.entries(networkOf(key).peers).flatMap(([attribute, peers]) =>
    Object.keys(peers).map((peer) => ({ key, attribute, peer })),
  ),
);

test.each(PEERS)("LIT1 LIT3 GA2 GA3 · $key by $attribute is what $peer prints, where that is right", (named) => {
  const printed = networkOf(named.key).peers[named.attribute]![named.peer]!;
  const { siloing, metrics, groups } = measure(named.key, named.attribute);
  const ours: Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>> = {
    assortativity: metrics.assortativity.value,
    eiIndex: siloing.metrics.eiIndex.value,
    oddsRatioWithin: metrics.withinOddsRatio.value === null ? null : Math.exp(metrics.withinOddsRatio.value),
    guptaAndersonMay: metrics.guptaAndersonMay.value,
    freeman: metrics.freeman.value,
    coleman: byKey(groups, "coleman"),
    segregationMatrixIndex: byKey(groups, "segregationMatrixIndex"),
  };
  for (const [index, value] of Object.entries(printed)) {
    if (!(index in ours)) continue;
    const own = ours[index]!;
    // Of some, a peer is right for some groups only.
    if (typeof value === "number") expectClose(own, value);
    else expectClose(Object.fromEntries(Object.keys(value).map((key) => [key, (own as Numbers)[key]!])), value);
  }
});

test("LIT1 LIT3 LIT4 LIT7 · what tests and papers of others state, as far as they were rounded", () => {
  const kinship = measure("white-kinship", "gender").metrics;
  const city = measure("echenique-fryer", "race");
  const stated = (key: string, index: string) => networkOf(key).published[index]!;
  const near = (value: number | null, { value: other, tolerance }: ReturnType<typeof stated>) =>
    expect(Math.abs(value! - (other as number))).toBeLessThanOrEqual(tolerance ?? 1e-9);
  near(kinship.assortativity.value, stated("white-kinship", "assortativity"));
  near(kinship.guptaAndersonMay.value, stated("white-kinship", "guptaAndersonMay"));
  near(kinship.freeman.value, stated("white-kinship", "freeman"));
  const spectral = spectralSegregation(city.assigned.index, city.assigned.signatures).actors;
  const { value, tolerance } = stated("echenique-fryer", "spectralSegregation");
  for (const [cell, paper] of Object.entries(value as Readonly<Record<string, number>>)) {
    const at = networkOf("echenique-fryer").actors.indexOf(cell);
    expect(Math.abs(spectral[at]! - paper)).toBeLessThanOrEqual(tolerance!);
  }
});
