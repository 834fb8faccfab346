import type { Picture } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { readLensQuery } from "#analysis/network/read-lens-query.ts";
import { createLocalAnswers, type LocalAnswers } from "#client/workers/local-answers.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

/** Rows of a coalition that a browser answers from at once: some hundreds of actors, far below the time of a blink. */
const MOST_ROWS = 3_000;

type Lens = Readonly<Partial<Record<string, string>>>;

/** Undefined until they are first needed, null where the browser starts no workers. */
let answers: LocalAnswers | null | undefined;
let opened: CoalitionRecords | null = null;

/** Whether a coalition is small enough for its numbers to be computed in this page. */
export function computesHere({ actors, ties, projects, participations }: CoalitionDetail["counts"]): boolean {
  return actors + ties + projects + participations <= MOST_ROWS;
}

/** The records to compute on, when they are this coalition's and few enough; null: the server is asked. */
export function showsHere(coalition: string, records: CoalitionRecords | null): CoalitionRecords | null {
  if (records?.coalition !== coalition) return null;
  const { actors, ties, projects, participations } = records.rows;
  const counts = {
    actors: actors.length,
    ties: ties.length,
    projects: projects.length,
    participations: participations.length,
  };
  return computesHere(counts) ? records : null;
}

/** Null when this browser can't, or the lens is none: the server says what is wrong with it. */
export async function localNetwork(
  records: CoalitionRecords,
  lens: Lens,
  picture: Picture | null,
): Promise<NetworkView | null> {
  const query = readLensQuery(lens);
  return query && (open(records)?.network(query, picture ?? undefined) ?? null);
}

export async function localAnalysis(records: CoalitionRecords, lens: Lens): Promise<AnalysisResult | null> {
  const query = readLensQuery(lens);
  return query && (open(records)?.analysis(query) ?? null);
}

function open(records: CoalitionRecords): LocalAnswers | null {
  if (answers === undefined) answers = startAnswers();
  if (answers !== null && opened !== records) answers.open({ revision: records.revision, rows: records.rows });
  opened = records;
  return answers;
}

function startAnswers(): LocalAnswers | null {
  try {
    return createLocalAnswers();
  } catch {
    return null;
  }
}
