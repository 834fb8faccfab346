import { useEffect, useRef, useState } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import {
  type DomainDraft,
  type DomainLine,
  moveDomain,
  renameDomain,
  supportDomain,
} from "#client/state/domain-draft.ts";
import type { DraftError } from "#client/state/draft-input.ts";

type Props = {
  draft: DomainDraft;
  domain: DomainLine;
  row: number;
  /** The name that somebody else gave it meanwhile, where mine is another. */
  theirs: string | null;
  error: DraftError | undefined;
  onChange: (draft: DomainDraft) => void;
  onRemove: (line: string, key: string | null, name: string) => void;
};

/** One domain being changed: its name, whether it only supports, its place. */
export function DomainRow({ draft, domain, row, theirs, error, onChange, onRemove }: Props) {
  const { text, pick, language } = useSpeaker();
  const { line, key, supporting } = domain;
  const name = pick(domain.label);
  const input = useRef<HTMLInputElement>(null);
  // A row that was just added is there to be named; one that somebody else took away takes no focus.
  const [isAdded] = useState(key === null);
  useEffect(() => {
    if (isAdded) input.current?.focus();
  }, [isAdded]);
  const id = `domain-${line}`;
  return (
    <li className="domain-row" data-invalid={error === undefined ? undefined : true}>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        aria-label={text("settings.domains.name", { row: row + 1 })}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={
          [error && `${id}-error`, theirs !== null && `${id}-theirs`].filter(Boolean).join(" ") || undefined
        }
        value={domain.label[language]}
        onChange={(event) => onChange(renameDomain(draft, line, event.target.value, language))}
      />
      <label className="field-inline">
        <input
          type="checkbox"
          className="field-check"
          checked={supporting}
          onChange={(event) => onChange(supportDomain(draft, line, event.target.checked))}
        />
        {text("settings.domains.supporting")}
      </label>
      <span className="domain-buttons">
        <button
          type="button"
          aria-label={text("settings.domains.up", { name })}
          aria-disabled={row === 0}
          onClick={() => onChange(moveDomain(draft, line, -1))}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          aria-label={text("settings.domains.down", { name })}
          aria-disabled={row === draft.length - 1}
          onClick={() => onChange(moveDomain(draft, line, 1))}
        >
          <Icon name="lower" />
        </button>
        <button
          type="button"
          aria-label={text("settings.domains.remove", { name })}
          onClick={() => onRemove(line, key, name)}
        >
          <Icon name="cross" />
        </button>
      </span>
      {theirs !== null && (
        <p className="muted" id={`${id}-theirs`}>
          {text("settings.theirs", { value: theirs })}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {text(messageIdOf("edit.error", error.code, "edit.error.invalid"), error.values)}
        </p>
      )}
    </li>
  );
}
