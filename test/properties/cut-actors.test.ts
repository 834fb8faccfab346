import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { components } from "#analysis/algorithms/components.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { piecesOfActor, sidesOfTie } from "#analysis/metrics/bridging/cut-actors-pieces.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import { groupsOf, isAssigned } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, reordered, type SmallNetwork } from "./small-networks.ts";
import { sparseNetworks } from "./sparse-networks.ts";

function measure(network: SmallNetwork) {
  const index = indexOf(network);
  const partition = partitionOf(network);
  return findCuts(index, crossDemand(index.count, assignedPart(index, partition)), partition);
}

type Tie = SmallNetwork["ties"][number];

/** Per actor its component when only some ties are there; ties are taken both ways. */
function componentsOver({ count }: SmallNetwork, ties: readonly Tie[]): Uint32Array {
  return components({
    count,
    sources: Uint32Array.from(ties, ([source]) => source),
    targets: Uint32Array.from(ties, ([, target]) => target),
  }).of;
}

const without = ({ ties }: SmallNetwork, actor: number) =>
  ties.filter(([source, target]) => source !== actor && target !== actor);

const withoutTie = ({ ties }: SmallNetwork, one: number, other: number) =>
  ties.filter(([source, target]) => !(source === one && target === other) && !(source === other && target === one));

function crossPairs(partition: Memberships, actors: readonly number[], of: Uint32Array): number {
  let sum = 0;
  for (const one of actors) {
    for (const other of actors) {
      if (one >= other || of[one] !== of[other] || !isAssigned(partition, one) || !isAssigned(partition, other))
        continue;
      sum += 1 - sharedPart[partition.kernel](groupsOf(partition, one), groupsOf(partition, other));
    }
  }
  return sum;
}

/** Pairs of groups of which somebody of the one stands in a component with somebody of the other. */
function groupsInContact(partition: Memberships, actors: readonly number[], of: Uint32Array): Set<string> {
  const found = new Set<string>();
  for (const one of actors) {
    for (const other of actors) {
      if (of[one] !== of[other]) continue;
      for (const [a] of groupsOf(partition, one)) {
        for (const [b] of groupsOf(partition, other)) if (a < b) found.add(`${a}–${b}`);
      }
    }
  }
  return found;
}

function bySizes(actors: readonly number[], of: Uint32Array): readonly (readonly number[])[] {
  const pieces = new Map<number, number[]>();
  for (const actor of actors) pieces.set(of[actor]!, [...(pieces.get(of[actor]!) ?? []), actor]);
  return [...pieces.values()];
}

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = sparseNetworks({ min: 0, max: 10, hats });

  test("CUT1 CUT3 CUT4 CUT5 · a cut actor separates what falls apart when it is taken out", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partition = partitionOf(network);
        const whole = componentsOver(network, network.ties);
        const cuts = measure(network);
        expectClose(cuts.connectedCrossPairs, crossPairs(partition, [...network.shares.keys()], whole));
        for (const actor of network.shares.keys()) {
          const others = [...network.shares.keys()].filter((other) => other !== actor);
          const left = componentsOver(network, without(network, actor));
          const pieces = bySizes(
            others.filter((other) => whole[other] === whole[actor]),
            left,
          );
          const cut = cuts.actors.find((found) => found.actor === actor);
          expect(cut !== undefined).toBe(pieces.length > 1);
          if (!cut) continue;
          const found = piecesOfActor(cuts.points, actor).map((members) => [...members]);
          expect(found.map((members) => members.length)).toEqual(cut.pieces);
          expect([...cut.pieces]).toEqual(pieces.map((piece) => piece.length).sort((a, b) => b - a));
          expect(cut.lost).toBe(cut.pieces.slice(1).reduce((sum, size) => sum + size, 0));
          const byFirst = (lists: readonly (readonly number[])[]) => [...lists].sort(([a], [b]) => a! - b!);
          expect(byFirst(found)).toEqual(byFirst(pieces));
          expectClose(cut.crossPairs, crossPairs(partition, others, whole) - crossPairs(partition, others, left));
          const after = groupsInContact(partition, others, left);
          const before = [...groupsInContact(partition, others, whole)];
          expect(cut.groupPairs!.map(([a, b]) => `${a}–${b}`)).toEqual(
            before.filter((pair) => !after.has(pair)).sort(),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("CUT2 CUT3 CUT4 · a cut tie separates what falls apart when it ends", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partition = partitionOf(network);
        const everyone = [...network.shares.keys()];
        const whole = componentsOver(network, network.ties);
        const cuts = measure(network);
        const pairs = new Set(
          network.ties.map(([source, target]) => `${Math.min(source, target)}–${Math.max(source, target)}`),
        );
        for (const pair of pairs) {
          const [source, target] = pair.split("–").map(Number) as [number, number];
          const left = componentsOver(network, withoutTie(network, source, target));
          const cut = cuts.ties.find((tie) => tie.source === source && tie.target === target);
          expect(cut !== undefined).toBe(left[source] !== left[target]);
          if (!cut) continue;
          const sides = [source, target].map((end) => everyone.filter((actor) => left[actor] === left[end]));
          expect(cut.sides).toEqual(sides.map((side) => side.length));
          expect(sidesOfTie(cuts.points, cut).map((side) => [...side])).toEqual(sides);
          expectClose(cut.crossPairs, crossPairs(partition, everyone, whole) - crossPairs(partition, everyone, left));
        }
        expect(cuts.ties.filter(({ source, target }) => !pairs.has(`${source}–${target}`))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a block stays in one piece whoever leaves it, and no two blocks share more than one actor", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { block, blockTop } = measure(network).points;
        const blocks = Array.from(blockTop, (top, at) => [
          top,
          ...[...network.shares.keys()].filter((actor) => block[actor] === at),
        ]);
        for (const members of blocks) {
          for (const actor of members) {
            const left = componentsOver(network, without(network, actor));
            const others = members.filter((member) => member !== actor);
            expect(new Set(others.map((member) => left[member])).size).toBeLessThanOrEqual(1);
          }
        }
        const shared = blocks.flatMap((one, at) =>
          blocks.slice(at + 1).map((other) => one.filter((actor) => other.includes(actor)).length),
        );
        expect(Math.max(0, ...shared)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("DET2 · the order of the actors changes nothing", () => {
    const withOrder = networks.chain((network) =>
      fc.tuple(
        fc.constant(network),
        fc.shuffledSubarray([...network.shares.keys()], { minLength: network.count, maxLength: network.count }),
      ),
    );
    const losses = (network: SmallNetwork, name: (actor: number) => number) =>
      Object.fromEntries(measure(network).actors.map((cut) => [name(cut.actor), cut.crossPairs]));
    fc.assert(
      fc.property(withOrder, ([network, order]) => {
        expectClose(
          losses(reordered(network, order), (actor) => order[actor]!),
          losses(network, (actor) => actor),
        );
      }),
    );
  });
});
