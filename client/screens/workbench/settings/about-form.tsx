import { useStore } from "@nanostores/react";
import { type FormEvent, useState } from "react";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { ErrorSummary } from "#client/components/form/error-summary.tsx";
import { SettingsFields, saidErrors } from "#client/components/settings/settings-fields.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { DraftError } from "#client/state/draft-input.ts";
import { $saving } from "#client/state/edits.ts";
import { saveSettings } from "#client/state/save-settings.ts";
import {
  changedSettings,
  differingFrom,
  isBilingual as hasTwoLanguages,
  readSettings,
  settingsFields,
  settingsInputs,
  takeTheirs,
} from "#client/state/settings-fields.ts";

type Props = { settings: SettingsRecord; version: number; onClose: () => void };

export function AboutForm({ settings, version, onClose }: Props) {
  const speaker = useSpeaker();
  const { text, language } = speaker;
  const isSaving = useStore($saving);
  const [isBilingual, setBilingual] = useState(() => hasTwoLanguages(settings));
  const fields = settingsFields(isBilingual);
  const inputsNow = settingsInputs(settings, fields, language);
  const [begun, setBegun] = useState({ version, inputs: inputsNow });
  const [typed, setTyped] = useState(inputsNow);
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const isOvertaken = begun.version !== version;
  const change = (key: string, value: string) => {
    setTyped((before) => ({ ...before, [key]: value }));
    setErrors((before) => before.filter(({ pointer }) => pointer !== `/${key}`));
  };
  const switchLanguages = (wanted: boolean) => {
    setBilingual(wanted);
    const others = settingsInputs(settings, settingsFields(wanted), language);
    setTyped((before) => ({ ...others, ...before }));
    setBegun((before) => ({ ...before, inputs: { ...others, ...before.inputs } }));
  };
  const stay = (found: readonly DraftError[]) => {
    setErrors(found);
    setAttempts((count) => count + 1);
  };
  // Somebody else was first: what I did not touch becomes theirs, what I did stays mine until I save again.
  const inputs = isOvertaken ? takeTheirs(begun.inputs, typed, inputsNow) : typed;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readSettings(fields, inputs, language);
    if (read.errors.length > 0) return stay(read.errors);
    const record = changedSettings(settings, read.values);
    if (Object.keys(record).length === 0) return onClose();
    const outcome = await saveSettings(settings.id, "change-settings", [
      { kind: "coalition", id: settings.id, version, record },
    ]);
    if (outcome.ok) return onClose();
    if (outcome.why === "invalid") return stay(outcome.errors as readonly DraftError[]);
    if (outcome.why === "refused" && outcome.problem.code === "name-taken")
      return stay([{ pointer: "/name", code: "name-taken" as DraftError["code"], values: {} }]);
    return undefined;
  };
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <ErrorSummary errors={saidErrors(fields, errors, speaker)} attempts={attempts} />
      <label className="field-inline">
        <input
          type="checkbox"
          className="field-check"
          checked={isBilingual}
          onChange={(event) => switchLanguages(event.target.checked)}
        />
        {text("settings.bilingual")}
      </label>
      <div className={isBilingual ? "settings-grid settings-grid-bilingual" : "settings-grid"}>
        <SettingsFields
          fields={fields}
          inputs={inputs}
          errors={errors}
          theirs={isOvertaken ? differingFrom(inputs, inputsNow) : {}}
          onChange={change}
        />
      </div>
      <div className="form-actions">
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
