import type { Guest, SeatingResult } from "#analysis/model/seating-result.ts";
import { TableFileButtons } from "#client/components/record-table-file.tsx";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { select } from "#client/state/selection.ts";
import { palettes } from "#client/style/palette.ts";
import { groupLabel } from "../../silos/survey/survey-words.ts";
import { ActorLink } from "../actor-link.tsx";
import type { MissingSectionProps } from "../missing-types.ts";
import { printOnly } from "./print-only.ts";
import { type Placed, placedByName, seatingFindings } from "./seating-words.ts";

const PRINTED = "seating-printed";

type Props = Pick<MissingSectionProps, "coalition" | "network"> & { found: SeatingResult };

/** What the plan comes to, the tables of every round, and the same per person. */
export function SeatedTables({ coalition, network, found }: Props) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const [finding, ...notes] = seatingFindings(found, speaker);
  const groupOf = ({ group }: { group: string | null }) =>
    group === null ? text("seating.group.none") : groupLabel(network, group, speaker);
  const placed = placedByName(found, speaker);
  const columns = columnsOf(found, groupOf, speaker.text);
  return (
    <>
      <p className="silos-finding">{finding}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {found.reason === null && (
        <>
          <div className="seating-actions">
            <button type="button" onClick={() => printOnly(PRINTED)}>
              {text("seating.print")}
            </button>
            <TableFileButtons
              rows={placed}
              columns={columns.map((column) => ({ ...column, kind: "text" as const }))}
              name={`${coalition.id}-${text("seating.file")}`}
            />
          </div>
          <div className={PRINTED}>
            <p className="seating-heading">
              {text("seating.title")}: {pick(coalition.name)}
            </p>
            {found.rounds.map((tables, round) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a round has no other name than its number
              <section key={round} className="seating-round">
                <h3>{text("seating.round", { round: round + 1 })}</h3>
                <ol>
                  {tables.map(({ guests, met }, table) => (
                    <li key={guests[0]?.id}>
                      <h4>
                        {text("seating.table", { table: table + 1 })}{" "}
                        <span className="muted">{text("seating.table.new", { count: met })}</span>
                      </h4>
                      <GuestList guests={guests} network={network} groupOf={groupOf} />
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </div>
          <details>
            <summary>{text("seating.per-person")}</summary>
            <SortableTable
              caption={text("seating.per-person")}
              rows={placed}
              columns={columns}
              keyOf={({ id }) => id}
              nameOf={({ label }) => label}
              selected={[]}
              onSelect={(id) => select([id])}
              sortedBy=""
            />
          </details>
        </>
      )}
    </>
  );
}

type GroupOf = (of: { readonly group: string | null }) => string;

function GuestList({
  guests,
  network,
  groupOf,
}: {
  guests: readonly Guest[];
  network: Props["network"];
  groupOf: GroupOf;
}) {
  const palette = palettes[useTheme()];
  const markOf = (group: string | null) => {
    const at = network.partition.groups.findIndex(({ key }) => key === group);
    return groupMark(at < 0 ? null : at, palette);
  };
  return (
    <ul>
      {guests.map((guest) => (
        <li key={guest.id}>
          <ShapeMark {...markOf(guest.group)} />
          <span>
            <ActorLink {...guest} /> <span className="muted">{groupOf(guest)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function columnsOf(
  { parameters }: SeatingResult,
  groupOf: GroupOf,
  text: ReturnType<typeof useSpeaker>["text"],
): readonly Column<Placed>[] {
  return [
    { id: "who", title: text("seating.column.who"), value: ({ label }) => label },
    { id: "group", title: text("seating.column.group"), value: groupOf },
    ...Array.from({ length: parameters.rounds }, (_, round) => ({
      id: `round-${round}`,
      title: text("seating.round", { round: round + 1 }),
      value: ({ tables }: Placed) => text("seating.table", { table: tables[round] ?? 0 }),
    })),
  ];
}
