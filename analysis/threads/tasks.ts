import { sumRoutes } from "#analysis/algorithms/brandes.ts";
import { analyse } from "#analysis/analyse.ts";
import { addSources, isCancelled, setRounds } from "./control.ts";
import type { AnalyseTask, Answers, SearchTask, Task } from "./protocol.ts";
import { createSha256 } from "./sha256.ts";

/** Does a task, in whatever thread this is. */
export function runTask<Asked extends Task>(task: Asked): Answers[Asked["kind"]];
export function runTask(task: Task): Answers[keyof Answers] {
  return task.kind === "search" ? searchRoutes(task) : analyseAll(task);
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

function analyseAll({ input, options, routes, control }: AnalyseTask): Answers["analyse"] {
  return analyse(input, {
    ...options,
    routes,
    createDigest: createSha256,
    hooks: { isCancelled: () => isCancelled(control), onProgress: (rounds) => setRounds(control, rounds) },
  });
}
