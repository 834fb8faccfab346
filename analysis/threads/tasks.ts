import { openRoutes, type RouteSums } from "#analysis/algorithms/brandes.ts";
import { analyse } from "#analysis/analyse.ts";
import { dealPart } from "#analysis/deal-silo.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import { searchCommunitiesOnce } from "#analysis/search-communities.ts";
import { askStudy } from "#analysis/studies/studies.ts";
import { addRestart, addRounds, addSources, isCancelled, setStudied } from "./control.ts";
import { jsonBytes } from "./json-bytes.ts";
import type {
  AnalyseTask,
  Answers,
  CommunityTask,
  DealTask,
  SearchTask,
  StudyTask,
  Task,
  WriteTask,
} from "./protocol.ts";
import { sharedSearch } from "./search-routes.ts";
import { createSha256 } from "./sha256.ts";

/** Does a task, in whatever thread this is. */
export function runTask<Asked extends Task>(task: Asked): Answers[Asked["kind"]];
export function runTask(task: Task): Answers[keyof Answers] {
  if (task.kind === "fold") return sharedSearch(task);
  if (task.kind === "search") return searchRoutes(task);
  if (task.kind === "communities") return searchForCommunities(task);
  if (task.kind === "deal") return deal(task);
  if (task.kind === "study") return study(task);
  const result = analyseAll(task);
  return task.kind === "write" ? jsonBytes(result) : result;
}

function searchRoutes({ folded, options, ranges, worth, control }: SearchTask): Answers["search"] {
  const sumRoutes = openRoutes(folded, options);
  const known = { sources: 0, told: 0 };
  const parts: RouteSums[] = [];
  for (const range of ranges) {
    const part = sumRoutes(range, {
      isCancelled: () => isCancelled(control),
      onProgress: (done) => {
        const told = Math.round((known.sources + done) * worth);
        addSources(control, told - known.told);
        known.told = told;
      },
    });
    if (part === null) return null;
    known.sources += range.until - range.from;
    parts.push(part);
  }
  return parts;
}

function searchForCommunities({ network, about, control }: CommunityTask): Answers["communities"] {
  const found = searchCommunitiesOnce(network, about, () => isCancelled(control));
  addRestart(control);
  return found;
}

function deal({ input, options, part, parts, control }: DealTask): Answers["deal"] {
  const known = { rounds: 0 };
  return dealPart(input, options, {
    part,
    parts,
    hooks: {
      isCancelled: () => isCancelled(control),
      onProgress: (rounds) => {
        addRounds(control, rounds - known.rounds);
        known.rounds = rounds;
      },
    },
  });
}

function analyseAll({ input, options, routes, communities, dealt, control }: AnalyseTask | WriteTask): AnalysisResult {
  return analyse(input, {
    ...options,
    routes,
    communities,
    ...(dealt && { dealt }),
    createDigest: createSha256,
    hooks: { isCancelled: () => isCancelled(control) },
  });
}

function study({ name, rows, query, options, control }: StudyTask): Answers["study"] {
  const hooks = { isCancelled: () => isCancelled(control), onProgress: (done: number) => setStudied(control, done) };
  try {
    const read = JSON.parse(new TextDecoder().decode(rows)) as CoalitionRows;
    return jsonBytes(askStudy(name, read, query, { ...options, hooks }));
  } catch (error) {
    if (!(error instanceof UnknownChoice)) throw error;
    const { code, message, values } = error;
    return { code, message, values };
  }
}
