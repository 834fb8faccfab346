import type { Control } from "./control.ts";
import type { AnalyseTask, DealTask } from "./protocol.ts";

/** The deals of the groups as tasks for threads, as many as there are threads: each prepares them for itself. */
export function dealTasks(
  { input, options: { permutations, seed } }: Pick<AnalyseTask, "input" | "options">,
  parts: number,
  control: Control,
): DealTask[] {
  return Array.from({ length: parts }, (_, part) => {
    return { kind: "deal", input, options: { permutations, seed }, part, parts, control };
  });
}
