import { z } from "@hono/zod-openapi";
import type { StudyName } from "#analysis/studies/studies.ts";
import { lensQuerySchema } from "../lens.ts";
import { couplingAbout, couplingResultSchema } from "./coupling.ts";
import { coverageResultSchema } from "./coverage.ts";
import { dependenceResultSchema } from "./dependence.ts";
import { doorsResultSchema } from "./doors.ts";
import { imaginedResultSchema } from "./imagined.ts";
import { introductionsAbout, introductionsResultSchema } from "./introductions.ts";
import { lensesAbout, lensOverlapSchema } from "./lenses.ts";
import { matricesResultSchema } from "./matrices.ts";
import { partitionsResultSchema } from "./partitions.ts";
import { profileAbout, profileResultSchema } from "./profile.ts";
import { projectsResultSchema } from "./projects.ts";
import { routesAbout, routesResultSchema } from "./routes.ts";
import { seatingAbout, seatingResultSchema } from "./seating.ts";
import { spaceAbout, spaceResultSchema } from "./space.ts";
import { stabilityAbout, stabilityResultSchema } from "./stability.ts";
import { surveyResultSchema } from "./survey.ts";
import { tableResultSchema } from "./table.ts";
import { wavesAbout, wavesResultSchema } from "./waves.ts";
import { worldsResultSchema } from "./worlds.ts";

/** What is asked beside the lens, and what is answered. */
type StudyContract = { readonly about?: z.ZodRawShape; readonly summary: string; readonly result: z.ZodType };

export const STUDY_CONTRACTS = {
  coupling: {
    about: couplingAbout,
    summary:
      "Projects at the same time and place that share nobody, or fewer than their sizes give, and who is one step from both",
    result: couplingResultSchema,
  },
  coverage: {
    summary: "Projects and goals by who leads, decides, pays, carries out and is affected; what nobody does first",
    result: coverageResultSchema,
  },
  doors: {
    summary: "Who approached whom and what became of it; unanswered approaches to a right party first",
    result: doorsResultSchema,
  },
  dependence: {
    summary:
      "What hangs on whom: the fewest who part two groups, what changes without one actor, weak links, and the loss curve",
    result: dependenceResultSchema,
  },
  imagined: {
    summary:
      "Today beside the network as `imagine` has it: each change, ties, what stays inside, routes, and pairs of groups",
    result: imaginedResultSchema,
  },
  introductions: {
    about: introductionsAbout,
    summary:
      "Who should meet whom: ties that bring groups closest, who can introduce them, fragile contact mended, and how good this advice is",
    result: introductionsResultSchema,
  },
  lenses: {
    about: lensesAbout,
    summary:
      "Two lenses side by side, per pair of groups and by name: on paper against in practice, or two of one's own",
    result: lensOverlapSchema,
  },
  waves: {
    about: wavesAbout,
    summary:
      "What changed between two moments: ties that were kept, ended and formed, and whether it is more than noise",
    result: wavesResultSchema,
  },
  matrices: {
    summary:
      "What goes with a tie: what two actors have in common and how far they are apart, each with the others held equal",
    result: matricesResultSchema,
  },
  partitions: {
    summary:
      "Which partition explains the network best: all of them and the groups that the contacts show, side by side",
    result: partitionsResultSchema,
  },
  profile: {
    about: profileAbout,
    summary:
      "One actor between groups: which it reaches and joins, in which role, who can't do without it, and who gives it room",
    result: profileResultSchema,
  },
  projects: {
    summary: "Whether the projects bring the groups together, against chance with the same participants and sizes",
    result: projectsResultSchema,
  },
  routes: {
    about: routesAbout,
    summary:
      "Who lies on the shortest routes between groups, worlds or two groups, by hops or by strength, against chance",
    result: routesResultSchema,
  },
  seating: {
    about: seatingAbout,
    summary:
      "Tables for a mixed meeting, round by round: many new pairs from different groups meet, and who are in conflict never sit together",
    result: seatingResultSchema,
  },
  stability: {
    about: stabilityAbout,
    summary:
      "How firm the headline and the first ten of a ranking are: ties missing, one voice missing, other thresholds",
    result: stabilityResultSchema,
  },
  survey: {
    summary: "Who answered, who confirms whom, and whether the findings hold however the answers are counted",
    result: surveyResultSchema,
  },
  table: {
    summary: "Who is not at the table, by rules that each name what they rest on, or say that it is not known",
    result: tableResultSchema,
  },
  space: {
    about: spaceAbout,
    summary: "Whether groups keep to themselves or only lie far apart: municipalities by steps over the map",
    result: spaceResultSchema,
  },
  worlds: {
    summary:
      "Contact between the system world and the lifeworld: against chance, against contact within, and who carries it",
    result: worldsResultSchema,
  },
} satisfies Record<StudyName, StudyContract>;

const asked = lensQuerySchema.extend({
  permutations: z.coerce.number().int().min(99).max(9_999).optional(),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).optional(),
});

export function studyQuerySchema({ about = {} }: StudyContract) {
  return asked.extend(about).strict();
}

export function studyContract(name: StudyName): StudyContract {
  return STUDY_CONTRACTS[name];
}
