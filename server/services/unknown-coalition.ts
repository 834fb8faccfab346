import { Problem } from "#server/contract/problem.ts";

export function unknownCoalition(id: string): Problem {
  return new Problem(404, "unknown-coalition", `There is no coalition "${id}".`, { id });
}
