import type { Actor } from "#analysis/model/actor.ts";
import type { Coalition, CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import { inRowOrder } from "#analysis/model/row-order.ts";
import { actorsFile } from "./actors-file.ts";
import { domainsFile } from "./domains-file.ts";
import { type Issue, makeIssue, type Report } from "./issue.ts";
import { makeIds } from "./made-ids.ts";
import { manifestFile, readManifest } from "./manifest-file.ts";
import { membersFile } from "./members-file.ts";
import { leaveOutNoTies } from "./no-ties.ts";
import { participationsFile } from "./participations-file.ts";
import { projectsFile } from "./projects-file.ts";
import { noRows, type ReadRows, type RowFormat, readRows } from "./read-rows.ts";
import { checkReferences, type FolderRows } from "./references.ts";
import { tiesFile } from "./ties-file.ts";

/** The content of each file by its name; text, or bytes as they lie on disk. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

/** What a folder gave. Rows that can't be used are not among `rows`, each has its issue; null when nothing is left. */
export type ReadCoalition = { readonly rows: CoalitionRows | null; readonly issues: readonly Issue[] };

/** Files in the order their issues are listed. */
const fileOrder = [
  manifestFile,
  domainsFile.file,
  actorsFile.file,
  "projects.csv",
  participationsFile.file,
  tiesFile.file,
  membersFile.file,
];

/** Reads a coalition as data/README.md writes it. Pure: who has the files and what becomes of the rows is not its business. */
export function readCoalitionFolder(files: FolderFiles): ReadCoalition {
  const issues: Issue[] = [];
  const report: Report = (place, code, values) => issues.push(makeIssue(place, code, values));
  for (const file of files.keys()) {
    if (file.endsWith(".csv") && !fileOrder.includes(file)) report({ file }, "file-unknown", { file });
  }
  const folder = readFolderRows(files, report);
  const rows =
    folder === null ? null : toCoalitionRows(leaveOutNoTies(checkReferences(folder, report), report), report);
  return { rows, issues: issues.toSorted(byPlace) };
}

function readFolderRows(files: FolderFiles, report: Report): FolderRows | null {
  const manifest = files.get(manifestFile);
  if (manifest === undefined) report({ file: manifestFile }, "file-missing", { file: manifestFile });
  const coalition = manifest === undefined ? null : readManifest(manifest, report);

  const readFile = <Row>(format: RowFormat<Row>): ReadRows<Row> | null => {
    const content = files.get(format.file);
    return content === undefined ? noRows(format.file) : readRows(content, format, report);
  };
  const actorsAreThere = files.has(actorsFile.file);
  if (!actorsAreThere) report({ file: actorsFile.file }, "file-missing", { file: actorsFile.file });
  const actors = readFile(actorsFile);
  if (coalition === null || actors === null || !actorsAreThere) return null;

  const domains = readFile(domainsFile);
  const projects = readFile(projectsFile(coalition.projectKind));
  const participations = readFile(participationsFile);
  const ties = readFile(tiesFile);
  const members = readFile(membersFile);
  // What stands in a file that can't be read is not known, so references to it would all be reported as mistakes.
  if (domains === null || projects === null || participations === null || ties === null || members === null)
    return null;
  return { coalition, domains, actors, projects, participations, ties, members };
}

function toCoalitionRows(folder: FolderRows, report: Report): CoalitionRows {
  const rowsOf = <Row>(read: ReadRows<Row>) => read.rows.map(({ row }) => row);
  const actors = rowsOf(folder.actors);
  warnEmptyPartitions(folder.coalition, actors, report);
  const participations = rowsOf(folder.participations).map((row) => ({ ...row, id: null }));
  return inRowOrder({
    coalition: folder.coalition,
    domains: rowsOf(folder.domains),
    actors,
    members: rowsOf(folder.members),
    ties: makeIds(rowsOf(folder.ties), ({ source, target, kind }) => [source, target, kind]).map((tie) => ({
      ...tie,
      id: asId<"tie">(tie.id),
    })),
    projects: rowsOf(folder.projects),
    participations: makeIds(participations, ({ actor, project }) => [actor, project]).map((participation) => ({
      ...participation,
      id: asId<"participation">(participation.id),
    })),
  });
}

function warnEmptyPartitions({ partitions }: Coalition, actors: readonly Actor[], report: Report): void {
  for (const { key, source } of partitions) {
    if (source.by !== "attribute") continue;
    const { attribute } = source;
    if (actors.some((actor) => Object.hasOwn(actor.attributes, attribute))) continue;
    report({ file: manifestFile }, "partition-empty", { partition: key, attribute });
  }
}

function byPlace(a: Issue, b: Issue): number {
  return fileOrder.indexOf(a.file) - fileOrder.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
