import { falseDiscoveryRates } from "#analysis/inference/benjamini-hochberg.ts";
import type { Drawn } from "#analysis/inference/draw-summary.ts";
import { sharedProjectsOfGroups } from "#analysis/metrics/siloing/project-groups.ts";
import { createProjectMix } from "#analysis/metrics/siloing/project-mix.ts";
import type { GroupMeetings } from "#analysis/model/projects-result.ts";
import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";

/** Group × group in the projects, each pair of groups once; null where there are too many groups. */
export function meetingsOfGroups(
  all: AssignedProjects,
  about: { readonly drawn: readonly Drawn[] | null; readonly keptCells: Float64Array | null },
): readonly GroupMeetings[] | null {
  const { incidence, signatures, table } = all;
  if (table === null) return null;
  const { cells } = createProjectMix(all)(incidence.members);
  const shared = sharedProjectsOfGroups(all, table);
  const p = Float64Array.from(table.mirror, (_, cell) => about.drawn?.[cell]?.p ?? Number.NaN);
  const rates = falseDiscoveryRates(p);
  return signatures.groups.flatMap((_, row) =>
    signatures.groups.slice(row).map((_, right): GroupMeetings => {
      const cell = table.cellAt(row, row + right);
      const drawn = about.drawn?.[cell];
      return {
        groups: [row, row + right],
        projects: shared[cell] ?? 0,
        meetings: cells?.[cell] ?? 0,
        expected: drawn?.expected ?? null,
        sd: drawn?.sd ?? null,
        z: drawn?.z ?? null,
        pValue: drawn?.p ?? null,
        qValue: drawn?.p == null ? null : (rates[cell] ?? null),
        kept: about.keptCells?.[cell] ?? null,
      };
    }),
  );
}
