import { sumRoutes } from "#analysis/algorithms/brandes.ts";
import { analyse } from "#analysis/analyse.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { addSources, isCancelled, setRounds } from "./control.ts";
import { jsonBytes } from "./json-bytes.ts";
import type { AnalyseTask, Answers, SearchTask, Task, WriteTask } from "./protocol.ts";
import { createSha256 } from "./sha256.ts";

/** Does a task, in whatever thread this is. */
export function runTask<Asked extends Task>(task: Asked): Answers[Asked["kind"]];
export function runTask(task: Task): Answers[keyof Answers] {
  if (task.kind === "search") return searchRoutes(task);
  const result = analyseAll(task);
  return task.kind === "write" ? jsonBytes(result) : result;
}

function searchRoutes({ index, demand, range, control }: SearchTask): Answers["search"] {
  const known = { done: 0 };
  return sumRoutes(index, demand, range, {
    isCancelled: () => isCancelled(control),
    onProgress: (done) => {
      addSources(control, done - known.done);
      known.done = done;
    },
  });
}

function analyseAll({ input, options, routes, control }: AnalyseTask | WriteTask): AnalysisResult {
  return analyse(input, {
    ...options,
    routes,
    createDigest: createSha256,
    hooks: { isCancelled: () => isCancelled(control), onProgress: (rounds) => setRounds(control, rounds) },
  });
}
