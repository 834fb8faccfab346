import { useRef, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { usersOf } from "#client/state/domain-draft.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { DomainForm } from "./domain-form.tsx";

/** The policy domains in their order, each with how many are occupied with it. */
export function DomainSection({ records }: { records: CoalitionRecords }) {
  const { text, pick } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => change.current?.focus());
  };
  const { domains } = records.rows;
  return (
    <section className="settings-section" aria-labelledby="settings-domains">
      <header>
        <h2 id="settings-domains">{text("settings.domains")}</h2>
        {!isOpen && (
          <button ref={change} type="button" onClick={() => setOpen(true)}>
            {text("settings.change")}
          </button>
        )}
      </header>
      {isOpen ? (
        <DomainForm key={records.coalition} records={records} onClose={close} />
      ) : domains.length === 0 ? (
        <p className="muted">{text("settings.domains.none")}</p>
      ) : (
        <ul className="domain-list">
          {domains.map(({ key, label, supporting }) => {
            const { actors, projects } = usersOf(key, records.rows);
            return (
              <li key={key}>
                <span>
                  {pick(label)}
                  {supporting && <span className="tag">{text("lifecycle.domains.supporting")}</span>}
                </span>
                <span className="muted">
                  {text("settings.domains.used", { actors: actors.length, projects: projects.length })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
