import { z } from "@hono/zod-openapi";
import type { StudyName } from "#analysis/studies/studies.ts";
import { lensQuerySchema } from "../lens.ts";
import { dependenceResultSchema } from "./dependence.ts";
import { lensesAbout, lensOverlapSchema } from "./lenses.ts";
import { matricesResultSchema } from "./matrices.ts";
import { partitionsResultSchema } from "./partitions.ts";
import { projectsResultSchema } from "./projects.ts";
import { spaceAbout, spaceResultSchema } from "./space.ts";
import { stabilityAbout, stabilityResultSchema } from "./stability.ts";
import { surveyResultSchema } from "./survey.ts";
import { wavesAbout, wavesResultSchema } from "./waves.ts";

/** What is asked beside the lens, and what is answered. */
type StudyContract = { readonly about?: z.ZodRawShape; readonly summary: string; readonly result: z.ZodType };

export const STUDY_CONTRACTS = {
  dependence: {
    summary:
      "What hangs on whom: the fewest who part two groups, what changes without one actor, weak links, and the loss curve",
    result: dependenceResultSchema,
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
  projects: {
    summary: "Whether the projects bring the groups together, against chance with the same participants and sizes",
    result: projectsResultSchema,
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
  space: {
    about: spaceAbout,
    summary: "Whether groups keep to themselves or only lie far apart: municipalities by steps over the map",
    result: spaceResultSchema,
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
