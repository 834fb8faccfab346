import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { WORLD_WORDS } from "#analysis/model/words.ts";
import type { WorldBridge, WorldsResult } from "#analysis/model/worlds-result.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { rankable } from "../../rankable.ts";
import { groupLabel } from "../../silos/survey/survey-words.ts";

type Props = { network: NetworkView; found: WorldsResult };

/** Who is on the shortest routes between the worlds, and who on those between groups as well. */
export function WorldRoutes({ network, found }: Props) {
  const { text } = useSpeaker();
  const { bridges, doubles, onRoutes, groupsReason } = found;
  const { ranked, leftOut } = useMemo(
    () => rankable(network).keep(bridges ?? [], ({ id }) => [id]),
    [network, bridges],
  );
  const named = ranked.filter(({ isDouble }) => isDouble);
  return (
    <>
      <h3>{text("worlds.routes.title")}</h3>
      {bridges === null ? (
        <p>{text("worlds.routes.large")}</p>
      ) : doubles === null ? (
        <p>{text("worlds.routes.few")}</p>
      ) : doubles === 0 ? (
        <p>{text("worlds.routes.nobody")}</p>
      ) : (
        <>
          <p>{text("worlds.routes.doubles", { count: doubles })}</p>
          <ul className="weak-links">
            {named.map(({ id, label }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => select([id])}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {ranked.length > 0 && (
        <details>
          <summary>{text("worlds.routes.table", { count: ranked.length, all: onRoutes })}</summary>
          <RouteTable
            network={network}
            bridges={ranked}
            hasDoubles={doubles !== null}
            hasGroups={groupsReason === null}
          />
        </details>
      )}
      <NotRanked leftOut={{ ...leftOut, marked: 0 }} />
    </>
  );
}

type TableProps = Pick<Props, "network"> & {
  hasDoubles: boolean;
  bridges: readonly WorldBridge[];
  /** Groups are told apart from the worlds. */
  hasGroups: boolean;
};

function RouteTable({ network, bridges, hasDoubles, hasGroups }: TableProps) {
  const speaker = useSpeaker();
  const { text, pick, number } = speaker;
  const part = (share: number) => number(share, { style: "percent", maximumFractionDigits: 1 });
  const groupColumn: Column<WorldBridge> = {
    id: "group",
    title: text("worlds.column.group"),
    value: ({ group }) => (group === null ? null : groupLabel(network, group, speaker)),
  };
  const groupShareColumn: Column<WorldBridge> = {
    id: "group-share",
    title: text("worlds.column.group-share"),
    value: ({ groupShare }) => groupShare,
    cell: ({ groupShare }) => (groupShare === null ? null : part(groupShare)),
  };
  const columns: readonly Column<WorldBridge>[] = [
    { id: "actor", title: text("worlds.column.actor"), value: ({ label }) => label },
    { id: "world", title: text("worlds.column.world"), value: ({ world }) => pick(WORLD_WORDS[world]) },
    ...(hasGroups ? [groupColumn] : []),
    {
      id: "share",
      title: text("worlds.column.share"),
      value: ({ share }) => share,
      cell: ({ share }) => part(share),
    },
    ...(hasGroups ? [groupShareColumn] : []),
    ...(hasDoubles
      ? [
          {
            id: "double",
            title: text("worlds.column.double"),
            value: ({ isDouble }: WorldBridge) => text(isDouble ? "worlds.double.yes" : "worlds.double.no"),
          },
        ]
      : []),
  ];
  return (
    <SortableTable
      caption={text("worlds.routes.caption")}
      rows={bridges}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy="share"
    />
  );
}
