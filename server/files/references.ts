import type { Actor, DomainShare } from "#analysis/model/actor.ts";
import type { Coalition, Domain, Member } from "#analysis/model/coalition.ts";
import type { Participation, Project } from "#analysis/model/project.ts";
import { findCircles } from "./circles.ts";
import type { Report } from "./issue.ts";
import type { LinedRow, ReadRows } from "./read-rows.ts";
import type { TieRow } from "./ties-file.ts";

/** The rows of a whole folder, not yet held against each other. */
export type FolderRows = {
  readonly coalition: Coalition;
  readonly domains: ReadRows<Domain>;
  readonly actors: ReadRows<Actor>;
  readonly projects: ReadRows<Project>;
  readonly participations: ReadRows<Omit<Participation, "id">>;
  readonly ties: ReadRows<TieRow>;
  readonly members: ReadRows<Member>;
};

type Kind = "actor" | "project" | "domain" | "wave" | "partition";
type Reference = { readonly column: string; readonly kind: Kind; readonly value: string | null };

/** Leaves out each row that names something that isn't there, or that is part of itself, and reports it. */
export function checkReferences(folder: FolderRows, report: Report): FolderRows {
  // An id on a row that can't be used counts as there: one mistake is reported once.
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    actor: folder.actors.ids,
    project: folder.projects.ids,
    domain: folder.domains.ids,
    wave: new Set(folder.coalition.waves.map(({ key }) => key)),
    partition: new Set(folder.coalition.partitions.map(({ key }) => key)),
  };

  const keep = <Row>(read: ReadRows<Row>, referencesOf: (row: Row) => readonly Reference[]): ReadRows<Row> => ({
    ...read,
    rows: read.rows.filter(({ line, row }) => {
      const dangling = referencesOf(row).filter(({ kind, value }) => value !== null && !known[kind].has(value));
      for (const { column, kind, value } of dangling) {
        report({ file: read.file, line, column }, "reference-unknown", { kind, value: value ?? "" });
      }
      return dangling.length === 0;
    }),
  });

  const actors = keep(folder.actors, (row) => [
    { column: "part_of", kind: "actor", value: row.partOf },
    { column: "succeeded_by", kind: "actor", value: row.succeededBy },
    ...domainReferences(row.domains),
  ]);
  const projects = keep(folder.projects, (row) => [
    { column: "succeeded_by", kind: "project", value: row.succeededBy },
    { column: "defines", kind: "partition", value: row.defines },
    ...domainReferences(row.domains),
  ]);
  reportCircles(actors, "part_of", (actor) => actor.partOf, report);
  reportCircles(actors, "succeeded_by", (actor) => actor.succeededBy, report);
  reportCircles(projects, "succeeded_by", (project) => project.succeededBy, report);

  return {
    coalition: folder.coalition,
    domains: folder.domains,
    actors,
    projects,
    participations: keep(folder.participations, (row) => [
      { column: "actor", kind: "actor", value: row.actor },
      { column: "project", kind: "project", value: row.project },
    ]),
    ties: keep(folder.ties, (row) => [
      { column: "source", kind: "actor", value: row.source },
      { column: "target", kind: "actor", value: row.target },
      ...row.reports.map(({ wave }): Reference => ({ column: "reports", kind: "wave", value: wave })),
    ]),
    members: keep(folder.members, (row) => [{ column: "actor", kind: "actor", value: row.actor }]),
  };
}

function domainReferences(shares: readonly DomainShare[]): readonly Reference[] {
  return shares.map(({ domain }) => ({ column: "domains", kind: "domain", value: domain }));
}

function reportCircles<Row extends { readonly id: string }>(
  { file, rows }: ReadRows<Row>,
  column: string,
  nextOf: (row: Row) => string | null,
  report: Report,
): void {
  const byId = new Map(rows.map((lined): [string, LinedRow<Row>] => [lined.row.id, lined]));
  const next = new Map(rows.map(({ row }): [string, string | null] => [row.id, nextOf(row)]));
  for (const circle of findCircles(next)) {
    const [first] = circle;
    const line = first === undefined ? null : (byId.get(first)?.line ?? null);
    report({ file, line, column }, "reference-circular", { chain: [...circle, first].join(" → ") });
  }
}
