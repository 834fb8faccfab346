import { describe, expect, test } from "vitest";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type Mixed = ReferenceNetwork & {
  readonly computed: { readonly domains: Readonly<Record<string, { readonly participation?: (number | null)[] }>> };
};

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.entries(readReference<Mixed>(key).computed.domains)
    .filter(([, { participation }]) => participation)
    .map(([attribute]) => ({ key, attribute })),
);

describe.each(PARTITIONS)("$key by $attribute", ({ key, attribute }) => {
  test("GA5 · the participation coefficient of the reference", () => {
    const network = readReference<Mixed>(key);
    const { index, signatures } = assignedPart(
      graphIndex(graphOf(network), { weight: null }),
      partitionBy(network.attributes[attribute]!),
    );
    const found = contactMixes(index, signatures, createSameGroup(signatures));
    expectClose(
      found.map(({ participation }) => orNull(participation)),
      network.computed.domains[attribute]!.participation!,
    );
  });
});

test("GA5 · participation of actors with double hats, by the shares of their contacts", () => {
  type Hats = {
    readonly actors: readonly string[];
    readonly memberships: readonly (readonly string[])[];
    readonly ties: readonly (readonly [string, string, number])[];
    readonly computed: { readonly participation: readonly number[] };
  };
  const hats = readReference<Hats>("multi-membership");
  const partition = memberships(
    hats.memberships.map((groups) => groups.map((group) => ({ group, share: 1 / groups.length }))),
  );
  const { index, signatures } = assignedPart(graphIndex(graphOf({ ...hats, directed: false })), partition);
  expectClose(
    contactMixes(index, signatures, createSameGroup(signatures)).map(({ participation }) => participation),
    hats.computed.participation,
  );
});

/** `a` in the middle, tied to all others; the groups of a to e. */
function star(groups: string) {
  const actors = [...groups].map((group, at) =>
    makeActor("abcde"[at]!, { attributes: group === "-" ? {} : { group } }),
  );
  const ties = [..."bcde"].slice(0, groups.length - 1).map((end) => makeTie("a", end));
  return analyseRows(makeRows({ actors, ties }), { permutations: 0 }).bridging.actors[0]!;
}

test("GA5 GA6 · contacts in four groups: four effective groups, and two contacts never share one", () => {
  expect(star("vwxyz")).toMatchObject({
    effectiveGroups: 4,
    participationCoefficient: 0.75,
    participationUnbiased: 1,
    participationExpected: 1,
    foreignShare: 1,
  });
});

test("GA6 · with one contact there are no two to compare", () => {
  expect(star("xy")).toMatchObject({
    effectiveGroups: 1,
    participationCoefficient: 0,
    participationUnbiased: null,
  });
});

test("GA4 · E-I for an order is drawn towards 0 for who has few contacts", () => {
  expect(star("xy").eiShrunk).toBeCloseTo(1 / 3, 12);
  expect(star("xyyyy").eiShrunk).toBeCloseTo(4 / 6, 12);
});

test("GA7 · an actor without a group has no mix of contacts, and contacts without one are left out", () => {
  expect(star("-xy")).toMatchObject({ effectiveGroups: null, participationExpected: null, foreignShare: null });
  expect(star("xy-")).toMatchObject({ effectiveGroups: 1, foreignShare: 1 });
});
