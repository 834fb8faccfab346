import { dependence } from "./dependence.ts";
import { lenses } from "./lenses.ts";
import { matrices } from "./matrices.ts";
import { partitions } from "./partitions.ts";
import { projects } from "./projects.ts";
import { space } from "./space.ts";
import { stability } from "./stability.ts";
import { survey } from "./survey.ts";
import { waves } from "./waves.ts";

/** Every study there is. Adding one is a file, a line here, and its schema in the contract. */
export const STUDIES = { dependence, lenses, matrices, partitions, projects, space, stability, survey, waves };

export type StudyName = keyof typeof STUDIES;
