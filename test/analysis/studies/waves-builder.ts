import type { Coalition, CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { WavesResult } from "#analysis/model/waves-result.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { waves } from "#analysis/studies/waves.ts";
import { makeActor, makeRows } from "#test/analysis/coalition-builder.ts";

const label = { nl: "iets", en: "thing" };

/** A coalition with two waves, 2024 and 2026, and a partition by the column `group`. */
export function makeWaves(content: Partial<CoalitionRows>, more: Partial<Coalition> = {}): CoalitionRows {
  const rows = makeRows(content);
  return {
    ...rows,
    coalition: {
      ...rows.coalition,
      waves: [
        { key: "2024", date: "2024-05-01", label },
        { key: "2026", date: "2026-05-01", label },
      ],
      partitions: [
        { key: "group", label, ownGroup: label, source: { by: "attribute", attribute: "group" }, note: null },
      ],
      defaults: { ...rows.coalition.defaults, partition: "group" },
      ...more,
    },
  };
}

/** Actors `a1`, `a2` … in group a, `b1` … in group b. */
export function makeGroups(count: number) {
  return ["a", "b"].flatMap((group) =>
    Array.from({ length: count }, (_, at) => makeActor(`${group}${at + 1}`, { attributes: { group } })),
  );
}

export function studyWaves(rows: CoalitionRows, query: LensQuery & { from?: string; to?: string } = {}): WavesResult {
  return waves(rows, query, { ...studyDefaults, permutations: 99 });
}

export function changeIn(rows: CoalitionRows, query: LensQuery & { from?: string; to?: string } = {}) {
  const { change } = studyWaves(rows, query);
  if (change === null) throw new Error("no change: fewer than two moments");
  return change;
}
