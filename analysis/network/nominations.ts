import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import type { Reporter, Tie } from "#analysis/model/tie.ts";

/** Waves in which at least one tie was reported, in the coalition's order. */
export function surveyedWaves({ coalition, ties }: CoalitionRows): readonly string[] {
  const reported = new Set(ties.flatMap(({ reports }) => reports.map(({ wave }) => wave)));
  return coalition.waves.map(({ key }) => key).filter((key) => reported.has(key));
}

/** The wave of a lens, else the latest in which ties were reported; null where ties are not what people answered in it. */
export function waveBehind(rows: CoalitionRows, { basis, wave }: Pick<Lens, "basis" | "wave">): string | null {
  const waves = basis === "projects" ? [] : surveyedWaves(rows);
  return (wave === null ? waves.at(-1) : waves.find((known) => known === wave)) ?? null;
}

/**
 * The ties of one wave as people named them: each side's word is a tie of its own, from who said it to whom it is about.
 * Under `union` and `confirmed` these are the ties of the wave again, under `directed` each answer stands for itself. Ties
 * that nobody reported in it are left out.
 */
export function asNominations(rows: CoalitionRows, wave: string): CoalitionRows {
  return { ...rows, ties: rows.ties.flatMap((tie) => nominations(tie, wave)) };
}

function nominations(tie: Tie, wave: string): Tie[] {
  const strongest = new Map<Reporter, number>();
  for (const { reporter, wave: reportedIn, strength } of tie.reports) {
    if (reportedIn !== wave) continue;
    strongest.set(reporter, Math.max(strongest.get(reporter) ?? 0, strength ?? tie.strength));
  }
  return [...strongest].map(([reporter, strength]) => ({
    ...tie,
    id: asId<"tie">(`${tie.id}@${reporter}`),
    source: reporter === "source" ? tie.source : tie.target,
    target: reporter === "source" ? tie.target : tie.source,
    directed: true,
    strength,
    reports: [],
    // A tie that was reported in the wave counts in it, whenever it is said to have begun.
    from: null,
    until: null,
  }));
}
