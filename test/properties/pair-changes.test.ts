import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, countTurnover, waterfallSides } from "#analysis/metrics/siloing/change-places.ts";
import { createMixing } from "#analysis/metrics/siloing/mixing-matrix.ts";
import { decompose, inTies, type PairChanges } from "#analysis/metrics/siloing/pair-changes.ts";
import type { Waterfall } from "#analysis/model/waves-result.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup, signaturesOf } from "#analysis/network/signatures.ts";
import { type SmallNetwork, smallNetworks } from "./small-networks.ts";

/** Two networks over the same actors, each at its own moment in its own groups, or not there at all. */
const twoMoments = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.boolean()).chain(([count, directed]) =>
  fc.record({
    before: smallNetworks({ min: count, max: count, hats: "several", directed }),
    after: smallNetworks({ min: count, max: count, hats: "several", directed }),
    wasThere: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    isThere: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
  }),
);

type Two = { before: SmallNetwork; after: SmallNetwork; wasThere: readonly boolean[]; isThere: readonly boolean[] };

function changesOf({ before, after, wasThere, isThere }: Two) {
  const { count, directed } = before;
  const shares = [...before.shares, ...after.shares];
  const all = signaturesOf(memberships(shares, before), Uint32Array.from(shares.keys()));
  const there = (network: SmallNetwork, is: readonly boolean[]) =>
    network.ties.filter(([source, target]) => is[source] && is[target]);
  const ties = { before: there(before, wasThere), after: there(after, isThere) };
  const key = ([source, target]: IndexTie) => source * count + target;
  const keys = [...new Set([...ties.before, ...ties.after].map(key))].sort((a, b) => a - b);
  const weightsOf = (list: readonly IndexTie[]) => {
    const weights = new Map(list.map((tie) => [key(tie), tie[2]]));
    return Float64Array.from(keys, (each) => weights.get(each) ?? 0);
  };
  const labels = (offset: number, is: readonly boolean[]) =>
    Int32Array.from({ length: count }, (_, at) => (is[at] ? all.of[offset + at]! : -1));
  const changes: PairChanges = {
    sources: Uint32Array.from(keys, (each) => Math.floor(each / count)),
    targets: Uint32Array.from(keys, (each) => each % count),
    before: weightsOf(ties.before),
    after: weightsOf(ties.after),
    labelBefore: labels(0, wasThere),
    labelAfter: labels(count, isThere),
  };
  const table = couplingTable(all, { directed });
  return { changes, table, signatures: all, ties, where: { places: table.cellCount, allocate: cellsOf(table) } };
}

const parts = ({ before, moved, formed, ended, strength, joined, left }: Waterfall) =>
  before + moved + formed + ended + strength + joined + left;

test("WV5 · before and all parts make after, in each cell and in all together", () => {
  fc.assert(
    fc.property(twoMoments, (two) => {
      const { changes, where, signatures } = changesOf(two);
      const cells = decompose(changes, where);
      for (const cell of cells) expect(parts(cell)).toBeCloseTo(cell.after, 9);
      const sides = waterfallSides(changes, createSameGroup(signatures));
      for (const side of [sides.all, sides.inside, sides.across]) expect(parts(side)).toBeCloseTo(side.after, 9);
      const total = cells.reduce((sum, { after }) => sum + after, 0);
      expect(total).toBeCloseTo(sides.all.after, 9);
    }),
  );
});

test("WV5 · what was before and is after are the mixing matrices of the two moments", () => {
  fc.assert(
    fc.property(twoMoments, (two) => {
      const { changes, table, where, ties, signatures } = changesOf(two);
      const cells = decompose(changes, where);
      const { count, directed } = two.before;
      const of = (list: readonly IndexTie[], labels: Int32Array) => {
        const index = indexFromTies(count, list, { directed });
        return createMixing(index, table)(
          Uint32Array.from(labels, (label) => Math.max(0, label)),
          index.weights,
        ).slice();
      };
      const was = of(ties.before, changes.labelBefore);
      const is = of(ties.after, changes.labelAfter);
      expect(signatures.of.length).toBe(2 * count);
      cells.forEach(({ before, after }, cell) => {
        expect(before).toBeCloseTo(was[cell]!, 9);
        expect(after).toBeCloseTo(is[cell]!, 9);
      });
    }),
  );
});

test("WV6 · who changes group moves ties first: without new ties the whole change is moved", () => {
  fc.assert(
    fc.property(twoMoments, ({ before, after }) => {
      const everybody = before.shares.map(() => true);
      const moved: Two = { before, after: { ...after, ties: before.ties }, wasThere: everybody, isThere: everybody };
      const { changes, where } = changesOf(moved);
      for (const { formed, ended, strength, joined, left, ...rest } of decompose(changes, where)) {
        expect([formed, ended, strength, joined, left]).toEqual([0, 0, 0, 0, 0]);
        expect(rest.before + rest.moved).toBeCloseTo(rest.after, 9);
      }
    }),
  );
});

test("WV7 · kept and ended are the ties of before among stayers, kept and formed those of after, cell by cell", () => {
  fc.assert(
    fc.property(twoMoments, (two) => {
      const everybody = two.before.shares.map(() => true);
      const { changes, where, ties } = changesOf({ ...two, wasThere: everybody, isThere: everybody });
      const counts = countTurnover(changes, where);
      const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((all, count) => all + of(count), 0);
      expect(sum(({ kept, ended }) => kept + ended)).toBeCloseTo(ties.before.length, 9);
      expect(sum(({ kept, formed }) => kept + formed)).toBeCloseTo(ties.after.length, 9);
      for (const [at, { formed, ended }] of decompose(inTies(changes), where).entries()) {
        expect(formed).toBeCloseTo(counts[at]!.formed, 9);
        expect(-ended).toBeCloseTo(counts[at]!.ended, 9);
      }
    }),
  );
});
