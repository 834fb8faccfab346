import { PICTURES, TABS } from "#analysis/model/coalition.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { saveOpening } from "#client/state/save-opening.ts";

/** How the workbench opens for whoever comes; each choice is saved at once. */
export function OpeningSection({ settings }: { settings: SettingsRecord }) {
  const { text, pick } = useSpeaker();
  const { defaults, partitions } = settings;
  const save = (choice: Partial<SettingsRecord["defaults"]>) => void saveOpening(settings.id, choice);
  const tabs = TABS.filter((tab) => tab !== "time");
  return (
    <section className="settings-section" aria-labelledby="settings-opening">
      <header>
        <h2 id="settings-opening">{text("settings.opening")}</h2>
      </header>
      <p className="muted">{text("settings.opening.hint")}</p>
      <div className="settings-choices">
        <Choice
          label={text("lens.partition")}
          value={defaults.partition}
          options={partitions.map(({ key, label }) => ({ value: key, label: pick(label) }))}
          onChange={(partition) => save({ partition })}
        />
        <Choice
          label={text("lens.picture")}
          value={defaults.picture}
          options={PICTURES.map((value) => ({ value, label: text(`settings.picture.${value}`) }))}
          onChange={(value) => save({ picture: value === "one-mode" ? "one-mode" : "two-mode" })}
        />
        <Choice
          label={text("settings.opening.tab")}
          value={defaults.tab}
          options={tabs.map((value) => ({ value, label: text(`settings.tab.${value}`) }))}
          onChange={(value) => save({ tab: TABS.find((tab) => tab === value) ?? "network" })}
        />
      </div>
    </section>
  );
}
