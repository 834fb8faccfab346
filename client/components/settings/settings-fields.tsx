import { PROJECT_KIND_WORDS } from "#analysis/model/words.ts";
import { ChoiceField } from "#client/components/form/choice-field.tsx";
import type { SaidError } from "#client/components/form/error-summary.tsx";
import type { FieldLook } from "#client/components/form/field-ids.ts";
import { TextField } from "#client/components/form/text-field.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { DraftError, Inputs } from "#client/state/draft-input.ts";
import { fieldOfError, type SettingsField } from "#client/state/settings-fields.ts";

type Props = {
  fields: readonly SettingsField[];
  inputs: Inputs;
  errors: readonly DraftError[];
  /** What stands in a field by now, where somebody else was first. */
  theirs?: Readonly<Record<string, string>>;
  onChange: (key: string, value: string) => void;
};

/** What a coalition says of itself, to be filled in. */
export function SettingsFields({ fields, inputs, errors, theirs = {}, onChange }: Props) {
  const speaker = useSpeaker();
  return fields.map((field) => {
    const error = errors.find(({ pointer }) => fieldOfError(fields, pointer) === field);
    const look: FieldLook = {
      label: labelOf(field, speaker),
      pointer: `/${field.key}`,
      hint: theirsOf(field, theirs[field.key], speaker) ?? hintOf(field, speaker),
      error: error && sayError(error, speaker),
      isRequired: "required" in field && field.required,
    };
    const shared = { look, value: String(inputs[field.key] ?? ""), onChange: onChange.bind(null, field.key) };
    if (field.shape === "choice")
      return <ChoiceField key={field.key} {...shared} options={optionsOf(field.of, field.choices, speaker)} />;
    const isLong = field.of === "purpose" || field.of === "caveat";
    return <TextField key={field.key} {...shared} isLong={isLong} />;
  });
}

function theirsOf(field: SettingsField, theirs: string | undefined, speaker: Speaker): string | undefined {
  if (theirs === undefined) return undefined;
  const [option] = field.shape === "choice" ? optionsOf(field.of, [theirs], speaker) : [];
  return speaker.text("settings.theirs", { value: option?.label ?? theirs });
}

/** The errors of fields, for the summary above the form. */
export function saidErrors(
  fields: readonly SettingsField[],
  errors: readonly DraftError[],
  speaker: Speaker,
): readonly SaidError[] {
  return errors.map((error) => {
    const field = fieldOfError(fields, error.pointer);
    return {
      pointer: field ? `/${field.key}` : error.pointer,
      label: field ? labelOf(field, speaker) : "",
      sentence: sayError(error, speaker),
    };
  });
}

function sayError({ code, values }: DraftError, { text }: Speaker): string {
  return text(messageIdOf("edit.error", code, "edit.error.invalid"), values);
}

function labelOf({ of, language }: SettingsField, { text }: Speaker): string {
  const label = text(messageIdOf("settings.field", of, "settings.field.name"));
  return language === null ? label : text(`settings.in.${language}`, { label });
}

function hintOf({ of, shape }: SettingsField, { text }: Speaker): string | undefined {
  if (of === "endsOn") return text("edit.hint.until");
  if (shape === "day") return text("edit.hint.day");
  if (of === "setting" || of === "caveat" || of === "projectKind") return text(`settings.hint.${of}`);
  return undefined;
}

function optionsOf(of: string, choices: readonly string[], { text, pick }: Speaker) {
  return choices.map((value) => {
    const words = of === "projectKind" && Object.entries(PROJECT_KIND_WORDS).find(([kind]) => kind === value)?.[1];
    return { value, label: words ? pick(words) : text(messageIdOf("settings.kind", value, "settings.kind.coalition")) };
  });
}
