import { useStore } from "@nanostores/react";
import { type FormEvent, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import {
  appendDomain,
  type DomainDraft,
  type DomainLine,
  domainEdits,
  domainErrors,
  draftDomains,
  dropDomain,
  usersOf,
} from "#client/state/domain-draft.ts";
import { takeTheirDomains } from "#client/state/domain-merge.ts";
import type { DraftError } from "#client/state/draft-input.ts";
import { $saving } from "#client/state/edits.ts";
import { saveSettings } from "#client/state/save-settings.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { DomainRow } from "./domain-row.tsx";

type Props = { records: CoalitionRecords; onClose: () => void };

/** All domains in one form, saved as one change. */
export function DomainForm({ records, onClose }: Props) {
  const { text, language, list } = useSpeaker();
  const isSaving = useStore($saving);
  const { rows, versions } = records;
  const [opened] = useState(versions.domain);
  const [typed, setTyped] = useState(() => ({ begun: rows.domains, draft: draftDomains(rows.domains) }));
  // Somebody else may have been first: what I did not touch becomes theirs, what I did stays mine until I save.
  const draft = takeTheirDomains(typed.begun, typed.draft, rows.domains);
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [kept, setKept] = useState<string | null>(null);
  const change = (next: DomainDraft) => {
    setTyped({ begun: rows.domains, draft: next });
    setErrors([]);
    setKept(null);
  };
  const remove = (line: string, key: string | null, name: string) => {
    const users = key === null ? [] : Object.values(usersOf(key, rows)).flat();
    if (users.length === 0) return change(dropDomain(draft, line));
    return setKept(text("settings.domains.in-use", { name, users: list(firstOf(users, text)) }));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = domainErrors(draft, language);
    setErrors(found);
    const [first] = found;
    if (first) return document.getElementById(`domain-${first.pointer.slice("/domains/".length)}`)?.focus();
    const outcome = await saveSettings(
      records.coalition,
      "change-domains",
      domainEdits(draft, rows.domains, versions.domain),
    );
    if (outcome.ok) onClose();
    return undefined;
  };
  const theirsOf = ({ key, label }: DomainLine) => {
    const now = rows.domains.find((domain) => domain.key === key);
    if (key === null || !now || versions.domain[key] === opened[key]) return null;
    return now.label[language] === label[language] ? null : now.label[language];
  };
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <ol className="domain-rows">
        {draft.map((domain, row) => (
          <DomainRow
            key={domain.line}
            draft={draft}
            domain={domain}
            row={row}
            theirs={theirsOf(domain)}
            error={errors.find(({ pointer }) => pointer === `/domains/${domain.line}`)}
            onChange={change}
            onRemove={remove}
          />
        ))}
      </ol>
      <div role="status">{kept && <p className="form-problem">{kept}</p>}</div>
      <div className="form-actions">
        <button type="button" className="form-actions-first" onClick={() => change(appendDomain(draft))}>
          {text("settings.domains.new")}
        </button>
        <button type="button" onClick={onClose}>
          {text("edit.cancel")}
        </button>
        <button type="submit" className="primary" disabled={isSaving}>
          {text(isSaving ? "edit.saving" : "edit.save")}
        </button>
      </div>
    </form>
  );
}

const MOST_NAMED = 5;

function firstOf(users: readonly string[], text: ReturnType<typeof useSpeaker>["text"]): readonly string[] {
  const more = users.length - MOST_NAMED;
  const named = users.slice(0, MOST_NAMED);
  return more > 0 ? [...named, text("settings.domains.and-more", { count: more })] : named;
}
