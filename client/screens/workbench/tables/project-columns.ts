import type { Domain } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import type { ProjectResult } from "#analysis/model/result.ts";
import { PROJECT_KIND_WORDS } from "#analysis/model/words.ts";
import type { RecordColumn } from "#client/components/record-table-types.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { type NumberOptions, numberColumns } from "./number-columns.ts";
import type { Counted, ProjectRow } from "./project-rows.ts";

type Setting = {
  readonly network: NetworkView;
  readonly isAnalysed: boolean;
  /** Null until the records are there: then a domain goes by its key. */
  readonly domains: readonly Domain[] | null;
};

/** What actors take part in: when, in which field, which groups it brings together and what hangs on it. */
export function projectColumns(
  speaker: Speaker,
  { network, isAnalysed, domains }: Setting,
): readonly RecordColumn<ProjectRow>[] {
  const { text, pick } = speaker;
  const kindOf = (kind: string) => {
    const known = PROJECT_KINDS.find((each) => each === kind);
    return known ? pick(PROJECT_KIND_WORDS[known]) : kind;
  };
  const countedAs = (counted: Counted) => text(`table.counted.${counted}`);
  const labels = new Map(domains?.map(({ key, label }) => [key, pick(label)]));
  const domainLabel = (key: string) => labels.get(key) ?? key;
  return [
    {
      id: "name",
      kind: "text",
      title: text("list.column.name"),
      width: 14.5,
      isUsual: true,
      value: ({ project }) => project.name,
      lines: ({ project }) => [project.name],
      why: () => "",
    },
    {
      id: "kind",
      kind: "text",
      title: text("table.column.kind"),
      width: 7,
      isUsual: new Set(network.projects.map(({ kind }) => kind)).size > 1,
      value: ({ project }) => kindOf(project.kind),
      lines: ({ project }) => [kindOf(project.kind)],
      why: () => "",
      choices: ({ project }) => [project.kind],
      choiceLabel: kindOf,
    },
    dayColumn(speaker, "from"),
    dayColumn(speaker, "until"),
    {
      id: "domains",
      kind: "text",
      title: text("table.column.domains"),
      width: 11,
      // A column of dashes tells little.
      isUsual: 2 * network.projects.filter(({ domains }) => domains.length > 0).length > network.projects.length,
      value: ({ project }) => project.domains.map(domainLabel).join(", ") || null,
      lines: ({ project }) => (project.domains.length > 0 ? [project.domains.map(domainLabel).join(", ")] : []),
      why: () => text("table.why.no-domain"),
      choices: ({ project }) => project.domains,
      choiceLabel: domainLabel,
    },
    ...numberColumns(speaker, { measuredOf: (row: ProjectRow) => row, isAnalysed }, [PARTICIPANTS]),
    ...numberColumns(speaker, { measuredOf: (row: ProjectRow) => row.measured, isAnalysed }, MEASURED),
    {
      id: "counted",
      kind: "text",
      title: text("table.column.counted"),
      width: 9,
      isUsual: network.leftOut.definingProjects.length + network.leftOut.plenaryProjects.length > 0,
      value: ({ counted }) => countedAs(counted),
      lines: ({ counted }) => [countedAs(counted)],
      why: () => "",
      choices: ({ counted }) => [counted],
      choiceLabel: (key) => text(messageIdOf("table.counted", key, "table.counted.yes")),
    },
  ];
}

function dayColumn({ text, day }: Speaker, field: "from" | "until"): RecordColumn<ProjectRow> {
  return {
    id: field,
    kind: "day",
    title: text(`table.column.${field}`),
    width: 8.5,
    isUsual: false,
    value: ({ project }) => project[field],
    lines: ({ project }) => {
      const known = project[field];
      return known === null ? [] : [day(known)];
    },
    why: () => text("table.why.no-day"),
  };
}

const PARTICIPANTS: NumberOptions<ProjectRow> = {
  id: "participants",
  title: "list.column.participants",
  unit: "table.unit.actors",
  width: 6.75,
  isUsual: true,
  value: ({ participants }) => participants,
};

const MEASURED: readonly NumberOptions<ProjectResult>[] = [
  {
    id: "groups",
    title: "list.column.groups",
    unit: "table.unit.number",
    width: 6.25,
    isUsual: true,
    value: ({ groups }) => groups,
  },
  {
    id: "cross-pairs",
    title: "list.column.cross-pairs",
    unit: "table.unit.pairs",
    width: 7,
    isUsual: true,
    value: ({ crossPairs }) => crossPairs,
  },
  {
    id: "only-here",
    title: "list.column.only-here",
    unit: "table.unit.pairs",
    metric: "onlyHere",
    width: 6.25,
    isUsual: true,
    value: ({ onlyHere }) => onlyHere,
  },
  {
    id: "cross-share",
    title: "list.column.cross-share",
    unit: "table.unit.share",
    metric: "crossShare",
    kind: "share",
    width: 7.5,
    isUsual: true,
    value: ({ crossShare }) => crossShare,
  },
  {
    id: "group-mix",
    title: "table.column.group-mix",
    unit: "table.unit.groups",
    metric: "groupMix",
    value: ({ groupMix }) => groupMix?.effective ?? null,
  },
  {
    id: "differing",
    title: "table.column.differing",
    unit: "table.unit.share",
    metric: "groupMix",
    kind: "share",
    value: ({ groupMix }) => groupMix?.differing ?? null,
    why: ({ groupMix }) => (groupMix === null ? null : "table.why.one-participant"),
  },
  {
    id: "only-groups",
    title: "table.column.only-groups",
    unit: "table.unit.pairs",
    metric: "onlyGroups",
    value: ({ onlyGroups }) => onlyGroups?.length ?? null,
  },
];
