import { falseDiscoveryRates } from "#analysis/inference/benjamini-hochberg.ts";
import { createGroupContacts, type GroupContacts } from "#analysis/metrics/siloing/group-contacts.ts";
import {
  colemanIndex,
  expectedInternalShare,
  type GroupSide,
  segregationMatrixIndex,
} from "#analysis/metrics/siloing/group-indices.ts";
import { type GroupPairs, groupPairs } from "#analysis/metrics/siloing/group-pairs.ts";
import { eiSizeCorrected } from "#analysis/metrics/siloing/pair-density.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import type { GroupResult, GroupTies } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";

/** What each group keeps to itself, beside what its size gives and on the scales of the literature. */
export function measureGroups(
  { index, signatures }: Assigned,
  groups: readonly GroupTies[],
  options: { readonly derived: boolean },
): readonly GroupResult[] {
  if (groups.length === 0) return [];
  const contacts = createGroupContacts(index, signatures, index.weights)(signatures.of);
  const pairs = groupPairs(signatures);
  const spectral = spectralSegregation(index, signatures).groups;
  const rates = falseDiscoveryRates(Float64Array.from(groups, ({ pValue }) => pValue ?? Number.NaN));
  const hasContacts = index.sources.length > 0 && groups.length > 1;
  return groups.map((group, at) => {
    const own = sideOf(contacts, pairs, at, "sent");
    const both = sideOf(contacts, pairs, at, "both");
    const expected = options.derived || groups.length === 1 ? null : defined(expectedInternalShare(both));
    return {
      ...group,
      expectedInternalShare: expected,
      qValue: defined(rates[at] ?? Number.NaN),
      effect: expected === null || group.internalShare === null ? null : group.internalShare - expected,
      densityInside: defined(both.inside / both.insidePairs),
      densityOutside: defined(both.outside / both.outsidePairs),
      eiSizeCorrected: defined(eiSizeCorrected(both)),
      coleman: defined(colemanIndex(own)),
      segregationMatrixIndex: defined(segregationMatrixIndex(own)),
      spectralSegregation: hasContacts ? defined(spectral[at] ?? Number.NaN) : null,
    };
  });
}

/** What a group does itself, or all its contacts, given and received; undirected they are the same. */
function sideOf(
  { inside, sent, received }: GroupContacts,
  pairs: GroupPairs,
  group: number,
  side: "sent" | "both",
): GroupSide {
  const at = (values: Float64Array) => values[group] ?? 0;
  const all = side === "sent" ? at(sent) : (at(sent) + at(received)) / 2;
  return {
    inside: at(inside),
    outside: Math.max(0, all - at(inside)),
    insidePairs: at(pairs.inside),
    outsidePairs: Math.max(0, at(pairs.all) - at(pairs.inside)),
  };
}

function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
