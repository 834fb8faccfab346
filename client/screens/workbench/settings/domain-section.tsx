import { useSpeaker } from "#client/components/use-speaker.ts";
import { usersOf } from "#client/state/domain-draft.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { DomainForm } from "./domain-form.tsx";
import { EditableSection } from "./editable-section.tsx";

/** The policy domains in their order, each with how many are occupied with it. */
export function DomainSection({ records }: { records: CoalitionRecords }) {
  const { text, pick } = useSpeaker();
  const { domains } = records.rows;
  return (
    <EditableSection
      id="settings-domains"
      title={text("settings.domains")}
      form={(close) => <DomainForm key={records.coalition} records={records} onClose={close} />}
    >
      {domains.length === 0 ? (
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
    </EditableSection>
  );
}
