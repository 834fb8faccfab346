import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import type { AnyRecord } from "#analysis/model/record.ts";
import { Icon } from "#client/components/icon.tsx";
import { Loading } from "#client/components/loading.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { NodeRef } from "#client/state/draft-node.ts";
import { askToChange, askToMake, askToRemove } from "#client/state/draft-task.ts";
import { $records, loadRecords } from "#client/state/records.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { nameRecord, sayPeriod, type Voice } from "./record-words.ts";
import { useNames } from "./use-names.ts";

type LinkKind = "tie" | "participation" | "member";
type Links = { readonly kind: LinkKind; readonly records: readonly (AnyRecord & { readonly id: string })[] };

const TITLES = {
  tie: "edit.links.ties",
  participation: "edit.links.participations",
  member: "edit.links.members",
} as const;

/** What ties a record to others, folded until somebody wants to change it. */
export default function RecordLinks({ coalition, record }: { coalition: string; record: NodeRef }) {
  const known = useStore($records).value;
  const value = known?.coalition === coalition ? known : null;
  const speaker = useSpeaker();
  const names = useNames(coalition);
  const links = useMemo(() => value && linksOf(value, record), [value, record]);
  const kinds: readonly LinkKind[] = record.kind === "actor" ? ["tie", "participation", "member"] : ["participation"];
  return kinds.map((kind) => (
    <LinkList
      key={kind}
      kind={kind}
      record={record}
      links={links?.find((one) => one.kind === kind)?.records ?? null}
      voice={{ speaker, names }}
      onOpen={() => void loadRecords(coalition)}
    />
  ));
}

type ListProps = {
  kind: LinkKind;
  record: NodeRef;
  links: Links["records"] | null;
  voice: Voice;
  onOpen: () => void;
};

function LinkList({ kind, record, links, voice, onOpen }: ListProps) {
  const { text, number, compare } = useSpeaker();
  const shown = links
    ?.map((link) => ({ id: link.id, name: nameRecord(kind, link, voice), period: sayPeriod(link, voice.speaker) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const known = kind === "tie" ? { source: record.id } : { [record.kind]: record.id };
  return (
    <details className="record-links" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>
        {text(TITLES[kind])} {links && <span className="muted">({number(links.length)})</span>}
      </summary>
      {!shown && <Loading />}
      {shown?.length === 0 && <p className="muted">{text("edit.links.none")}</p>}
      <ul>
        {shown?.map(({ id, name, period }) => (
          <li key={id}>
            <span>
              {name}
              {period && <span className="muted">{period}</span>}
            </span>
            <span className="record-link-actions">
              <button
                type="button"
                aria-label={text("edit.change.named", { name })}
                title={text("edit.change")}
                onClick={() => askToChange(kind, id)}
              >
                <Icon name="pencil" />
              </button>
              <button
                type="button"
                aria-label={text("edit.remove.named", { name })}
                title={text("edit.remove")}
                onClick={() => askToRemove([{ kind, id }])}
              >
                <Icon name="cross" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      {shown && (
        <button type="button" onClick={() => askToMake(kind, known)}>
          {text(`edit.add.${kind}`)}
        </button>
      )}
    </details>
  );
}

function linksOf({ rows }: CoalitionRecords, { kind, id }: NodeRef): readonly Links[] {
  if (kind === "project")
    return [{ kind: "participation", records: rows.participations.filter(({ project }) => project === id) }];
  return [
    { kind: "tie", records: rows.ties.filter(({ source, target }) => source === id || target === id) },
    { kind: "participation", records: rows.participations.filter(({ actor }) => actor === id) },
    { kind: "member", records: rows.members.filter(({ actor }) => actor === id) },
  ];
}
