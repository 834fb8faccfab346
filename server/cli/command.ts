import type { Kernel, LensQuery } from "#analysis/model/lens.ts";
import type { StudyName } from "#analysis/studies/studies.ts";
import { studyDefaults } from "#analysis/studies/study.ts";

type Common = {
  readonly permutations: number;
  readonly seed: number;
  /** Null when nobody said how many. */
  readonly introductions: number | null;
  readonly format: "json" | "text";
  /** Null: to standard output. */
  readonly out: string | null;
};

export type FilesCommand = Common & {
  readonly kind: "files";
  readonly nodes: string;
  readonly edges: string;
  readonly partition: string;
  readonly compare: readonly string[];
  readonly blocks: string | null;
  readonly kernel: Kernel;
  readonly directed: boolean;
  readonly weight: string | null;
};

export type CoalitionCommand = Common & {
  readonly kind: "coalition";
  readonly folder: string;
  /** With what the study asks beside it. */
  readonly lens: LensQuery;
  /** Null: the analysis itself. */
  readonly study: StudyName | null;
};

export type Command = FilesCommand | CoalitionCommand;

export const commandDefaults = { permutations: 1_000, seed: 1, introductions: 20 } as const;

/** Rounds where nobody says how many. */
export function defaultRounds(study: StudyName | null): number {
  return study === null ? commandDefaults.permutations : studyDefaults.permutations;
}
