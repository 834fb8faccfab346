import type { SettingsRecord } from "#analysis/model/record.ts";
import { PROJECT_KIND_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { AboutForm } from "./about-form.tsx";
import { EditableSection } from "./editable-section.tsx";

/** What the coalition says of itself, to be read; one press away from being changed. */
export function AboutSection({ settings, version }: { settings: SettingsRecord; version: number }) {
  const { text, pick, day } = useSpeaker();
  const dayOrNone = (date: string | null) => (date === null ? text("settings.none") : day(date));
  const facts = [
    ["name", pick(settings.name)],
    ["kind", text(`settings.kind.${settings.kind}`)],
    ["purpose", pick(settings.purpose)],
    ["projectKind", pick(PROJECT_KIND_WORDS[settings.projectKind])],
    ["signedOn", dayOrNone(settings.signedOn)],
    ["endsOn", dayOrNone(settings.endsOn)],
    ["setting", pick(settings.setting)],
    ["caveat", pick(settings.caveat)],
  ] as const;
  return (
    <EditableSection
      id="settings-about"
      title={text("settings.about")}
      form={(close) => <AboutForm settings={settings} version={version} onClose={close} />}
    >
      <dl className="facts settings-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{text(`settings.field.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </EditableSection>
  );
}
