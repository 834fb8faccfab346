import type { CoalitionId } from "#analysis/model/id.ts";
import { Problem } from "#server/contract/problem.ts";
import type { RecordName } from "./record-rules.ts";

export function unknownRecord(coalition: CoalitionId, { kind, id }: RecordName): Problem {
  return new Problem(404, `unknown-${kind}`, `There is no ${kind} "${id}" in "${coalition}".`, {
    coalition,
    [kind]: id,
  });
}
