import { backboneOf, type SharingPair } from "#analysis/inference/backbone.ts";
import type { ProjectBackbone } from "#analysis/model/projects-result.ts";
import type { Reason } from "#analysis/model/result.ts";
import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";
import type { StudyHooks } from "../study.ts";

export type MeasuredBackbone = {
  readonly backbone: ProjectBackbone;
  /** Kept pairs of actors per group × group cell; null where nothing is said, or there are too many groups. */
  readonly keptCells: Float64Array | null;
};

/** @param about why nothing is said of chance; null where something is */
export function measureBackbone(
  { incidence, signatures, sameGroup, table }: AssignedProjects,
  about: { readonly reason: Reason | null; readonly hooks: StudyHooks | undefined },
): MeasuredBackbone {
  const found = about.reason === null ? backboneOf(incidence, about.hooks) : null;
  if (found === null) {
    const pairs = (incidence.actors * (incidence.actors - 1)) / 2;
    const reason = about.reason ?? "too-large";
    const nothing = { sharing: null, kept: null, sharingInside: null, keptInside: null };
    return { backbone: { reason, pairs, ...nothing }, keptCells: null };
  }
  const signature = (actor: number) => signatures.of[actor] ?? 0;
  const inside = (pairs: readonly SharingPair[]) =>
    pairs.length === 0
      ? null
      : pairs.reduce((sum, { one, other }) => sum + sameGroup(signature(one), signature(other)), 0) / pairs.length;
  const keptCells = table && new Float64Array(table.cellCount);
  if (table && keptCells) {
    for (const { one, other } of found.kept) {
      const pair = signature(one) * table.kinds + signature(other);
      for (let at = table.offsets[pair] ?? 0; at < (table.offsets[pair + 1] ?? 0); at += 1) {
        const cell = table.cells[at] ?? 0;
        keptCells[cell] = (keptCells[cell] ?? 0) + (table.shares[at] ?? 0);
      }
    }
  }
  return {
    backbone: {
      reason: null,
      pairs: found.tested,
      sharing: found.sharing.length,
      kept: found.kept.length,
      sharingInside: inside(found.sharing),
      keptInside: inside(found.kept),
    },
    keptCells,
  };
}
