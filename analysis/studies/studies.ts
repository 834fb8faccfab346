import { imaginedBefore } from "#analysis/network/imagine/imagine-coalition.ts";
import { coupling } from "./coupling.ts";
import { coverage } from "./coverage.ts";
import { dependence } from "./dependence.ts";
import { doors } from "./doors.ts";
import { imagined } from "./imagined.ts";
import { introductions } from "./introductions.ts";
import { lenses } from "./lenses.ts";
import { matrices } from "./matrices.ts";
import { partitions } from "./partitions.ts";
import { profile } from "./profile.ts";
import { projects } from "./projects.ts";
import { routes } from "./routes.ts";
import { seating } from "./seating.ts";
import { space } from "./space.ts";
import { stability } from "./stability.ts";
import type { Study } from "./study.ts";
import { survey } from "./survey.ts";
import { table } from "./table.ts";
import { waves } from "./waves.ts";
import { worlds } from "./worlds.ts";

/** Every study there is. Adding one is a file, a line here, and its schema in the contract. */
export const STUDIES = {
  coupling,
  coverage,
  dependence,
  doors,
  imagined,
  introductions,
  lenses,
  matrices,
  partitions,
  profile,
  projects,
  routes,
  seating,
  space,
  stability,
  survey,
  table,
  waves,
  worlds,
};

export type StudyName = keyof typeof STUDIES;

/**
 * Asks a study by its name. Each sees the coalition as its lens imagines it, but for the one that holds that beside today.
 *
 * @throws UnknownChoice
 */
export function askStudy<About>(
  name: StudyName,
  ...[rows, query, options]: Parameters<Study<unknown, About>>
): unknown {
  const ask = STUDIES[name] as Study<unknown, About>;
  if (name === "imagined") return ask(rows, query, options);
  const seen = imaginedBefore(rows, query);
  return ask(seen.rows, seen.query, options);
}

/** Those that look at what is around a coalition: they are given its surroundings. */
const LOOK_AROUND: ReadonlySet<StudyName> = new Set<StudyName>(["doors", "table"]);

export function looksAround(study: StudyName): boolean {
  return LOOK_AROUND.has(study);
}
