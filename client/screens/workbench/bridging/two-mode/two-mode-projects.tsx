import { useMemo } from "react";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { ProjectResult } from "#analysis/model/result.ts";
import type { GroupMix } from "#analysis/model/two-mode.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { groupLabel } from "../../silos/survey/survey-words.ts";
import { OnlyPairsList } from "./only-pairs.tsx";
import { type ProjectKindWord, projectReach, reachSentences } from "./reach.ts";
import { ReachPicture } from "./reach-picture.tsx";

type Mixed = Pick<ProjectResult, "id" | "label" | "groups"> & {
  readonly mix: GroupMix | null;
  readonly only: readonly string[];
};
type Props = Pick<SiloSectionProps, "network" | "result"> & { kind: ProjectKindWord };

/** Which groups a project brings together, and which meet nowhere else: also in one that the lens leaves out. */
export function TwoModeProjects({ network, result, kind }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { projects } = result.bridging;
  const reach = useMemo(() => projectReach(projects), [projects]);
  const mixed = useMemo(() => {
    const name = (group: string) => groupLabel(network, group, speaker);
    return projects.flatMap(({ id, label, groups, groupMix: mix, onlyGroups }): Mixed[] => {
      const only = onlyGroups?.map(([one, other]) => text("two-mode.pair", { one: name(one), other: name(other) }));
      return mix === null && !only?.length ? [] : [{ id, label, groups, mix, only: only ?? [] }];
    });
  }, [projects, network, speaker, text]);
  const isDerived = reach.length > 0 && reach.every(({ expected }) => expected === null);
  const isNone = projects.every(({ onlyGroups }) => onlyGroups?.length === 0);
  const isCompared = projects.some(({ onlyGroups }) => onlyGroups !== null);
  return (
    <>
      <h3>{text("two-mode.projects.title", { kind })}</h3>
      <p className="silos-finding">{reachSentences(reach, { side: "projects", kind }, speaker).join(" ")}</p>
      {isDerived && <p className="silos-note">{text("two-mode.projects.derived", { kind })}</p>}
      <ReachPicture reach={reach} side="projects" />
      {isCompared && (
        <>
          <h3>{text("two-mode.only.title")}</h3>
          {isNone ? (
            <p>{text("two-mode.only.none", { kind })}</p>
          ) : (
            <OnlyPairsList
              found={mixed.map(({ id, label, only }) => ({ id, label, pairs: only }))}
              row="two-mode.only.row"
            />
          )}
        </>
      )}
      <details>
        <summary>{text("two-mode.projects.table", { count: mixed.length, kind })}</summary>
        <GroupsTable mixed={mixed} kind={kind} network={network} />
      </details>
    </>
  );
}

function GroupsTable({ mixed, kind, network }: Pick<Props, "kind" | "network"> & { mixed: readonly Mixed[] }) {
  const { text, number, percent } = useSpeaker();
  const keys = useMemo(() => {
    const inOrder = nodeKeys(network).projects;
    return new Map<string, string>(network.projects.map(({ id }, at) => [id, inOrder[at] ?? id]));
  }, [network]);
  const short = (value: number | null) => (value === null ? null : number(value, { maximumFractionDigits: 1 }));
  const share = (value: number | null) => (value === null ? null : percent(value));
  const columns: readonly Column<Mixed>[] = [
    { id: "project", title: text("two-mode.column.project", { kind }), value: ({ label }) => label },
    { id: "members", title: text("two-mode.column.members"), value: ({ mix }) => mix?.members ?? null },
    { id: "groups", title: text("two-mode.column.groups"), value: ({ groups }) => groups },
    {
      id: "expected",
      title: text("two-mode.column.expected"),
      value: ({ mix }) => mix?.groupsExpected ?? null,
      cell: ({ mix }) => short(mix?.groupsExpected ?? null),
    },
    {
      id: "effective",
      title: text("two-mode.column.effective-groups"),
      value: ({ mix }) => mix?.effective ?? null,
      cell: ({ mix }) => short(mix?.effective ?? null),
    },
    {
      id: "differing",
      title: text("two-mode.column.differing"),
      value: ({ mix }) => mix?.differing ?? null,
      cell: ({ mix }) => share(mix?.differing ?? null),
    },
    {
      id: "difference-expected",
      title: text("two-mode.column.difference-expected"),
      value: ({ mix }) => mix?.differingExpected ?? null,
      cell: ({ mix }) => share(mix?.differingExpected ?? null),
    },
    {
      id: "only",
      title: text("two-mode.column.only"),
      value: ({ only }) => only.join("; ") || null,
    },
  ];
  return (
    <SortableTable
      caption={text("two-mode.projects.caption", { kind })}
      rows={mixed}
      columns={columns}
      keyOf={({ id }) => keys.get(id) ?? id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(key) => select([key])}
      sortedBy="groups"
    />
  );
}
