import type { LensQuery } from "#analysis/model/lens.ts";
import type { OtherCoalition } from "#analysis/model/surroundings.ts";
import { looksAround, type StudyName } from "#analysis/studies/studies.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { registerFacts } from "#server/files/register-facts-shipped.ts";
import type { JobHandle } from "#server/jobs/jobs.ts";
import { type JobServices, type Request, readResult } from "./read-result.ts";
import { readShapes } from "./read-shapes.ts";

export type StudyQuery = LensQuery & { readonly permutations?: number | undefined; readonly seed?: number | undefined };

type AskedStudy = Request<StudyQuery> & {
  readonly name: StudyName;
  /** For a study that looks around; part of its key. */
  readonly others: readonly OtherCoalition[] | null;
};

/** The answer to a deeper question of one coalition: known, on its way, or begun now. The handle must be left. */
export function readStudy(services: JobServices, { name, others, ...request }: AskedStudy): JobHandle {
  const { coalition, edition } = request;
  const { permutations, seed, ...query } = request.query;
  return readResult(services, request, async () => {
    const [rows, { shapes }] = await Promise.all([
      services.coalitions.ask({ name: "rows", coalition, edition, about: {} }),
      readShapes(),
    ]);
    const options = {
      seed: seed ?? studyDefaults.seed,
      permutations: permutations ?? studyDefaults.permutations,
      neighbours: shapes.neighbours,
      ...(looksAround(name) && { surroundings: { register: await registerFacts(), others } }),
    };
    return {
      edition: rows.edition,
      isSmall: false,
      write: (hooks) => services.engine.study({ name, rows: rows.answer, query, options }, hooks),
    };
  });
}
