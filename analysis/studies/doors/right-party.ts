import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoverageResult } from "#analysis/model/coverage-result.ts";
import type { RightParty } from "#analysis/model/doors-result.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { TableResult } from "#analysis/model/table-result.ts";
import { wholesOf } from "../table/wholes-of.ts";

type Known = { readonly coverage: CoverageResult; readonly table: TableResult };

/** Why one is a right party for another to speak with, by the rules of coverage and of the table. */
export type RightParties = {
  readonly between: (seeker: Actor, approached: Actor) => readonly RightParty[];
  readonly isMissing: (actor: Actor) => boolean;
};

export function rightParties(rows: CoalitionRows, { coverage, table }: Known): RightParties {
  const wholes = wholesOf(rows.actors);
  const within = (id: string): ReadonlySet<string> =>
    new Set((wholes.get(id as ActorId) ?? []).map((whole) => whole.id));
  /** One is the other, or a part of it. Another desk of the same house is another door. */
  const isPart = (one: string, other: string) => within(one).has(other);
  const areOne = (one: string, other: string) => isPart(one, other) || isPart(other, one);
  const takesPart = new Map(
    coverage.projects.map(({ id, roles }) => [id, roles.flatMap(({ actors }) => actors.map((actor) => actor.id))]),
  );
  const missing = table.suggestions.flatMap(({ actor, evidence: [first] }) =>
    actor === null || first === undefined ? [] : [{ actor, rule: first.rule }],
  );
  const missed = (actor: Actor) => missing.filter((one) => areOne(one.actor, actor.id));
  return {
    between: (seeker, approached) => [
      ...coverage.gaps
        .filter(
          ({ project, candidates }) =>
            candidates.some(({ id }) => isPart(id, approached.id)) &&
            (takesPart.get(project) ?? []).some((id) => areOne(id, seeker.id)),
        )
        .map(({ rule, project, label }) => ({ by: "gap", rule, project, label }) as const),
      ...missed(approached).map(({ rule }) => ({ by: "table", rule }) as const),
    ],
    isMissing: (actor) => missed(actor).length > 0,
  };
}
