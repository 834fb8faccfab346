import { useMemo } from "react";
import { AttributesField } from "#client/components/form/attributes-field.tsx";
import { ChoiceField, YesNoField } from "#client/components/form/choice-field.tsx";
import type { FieldLook } from "#client/components/form/field-ids.ts";
import { ReferenceField } from "#client/components/form/reference-field.tsx";
import { SharesField } from "#client/components/form/shares-field.tsx";
import { TextField } from "#client/components/form/text-field.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Draft } from "#client/state/draft.ts";
import type { Field } from "#client/state/draft-fields.ts";
import type { AttributeInput, DraftError, ShareInput } from "#client/state/draft-input.ts";
import { divideEqually, sumOfShares } from "#client/state/draft-shares.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { choiceWord } from "./choice-words.ts";
import { fieldLabel, sayError } from "./field-words.ts";
import type { Names } from "./names.ts";
import type { Voice } from "./record-words.ts";

type Props = {
  field: Field;
  draft: Draft;
  records: CoalitionRecords;
  voice: Voice;
  errors: readonly DraftError[];
  onFill: (key: string, input: Draft["inputs"][string]) => void;
};

const HINTS: Readonly<Record<string, MessageId>> = {
  from: "edit.hint.day",
  until: "edit.hint.until",
  succeededOn: "edit.hint.day",
  world: "edit.hint.world",
  strength: "edit.hint.strength",
  directed: "edit.hint.directed",
  defines: "edit.hint.defines",
  doNotRank: "edit.hint.do-not-rank",
};

/** One field of a form, as its shape asks for. */
export function DraftField({ field, draft, records, voice, errors, onFill }: Props) {
  const { text, pick } = useSpeaker();
  const errorAt = (pointer: string) => {
    const error = errors.find((one) => one.pointer === pointer);
    return error && sayError(error, voice);
  };
  const hint = HINTS[field.key];
  const look: FieldLook = {
    label: text(fieldLabel(field.key)),
    pointer: `/${field.key}`,
    hint: hint && text(hint),
    error: errorAt(`/${field.key}`),
    isRequired: "required" in field && field.required,
  };
  const input = draft.inputs[field.key] ?? "";
  const fill = (value: Draft["inputs"][string]) => onFill(field.key, value);
  switch (field.shape) {
    case "yes-no":
      return <YesNoField look={look} value={input === true} onChange={fill} />;
    case "choice":
      return (
        <ChoiceField
          look={look}
          value={String(input)}
          options={field.choices.map((value) => ({ value, label: pick(choiceWord(draft.kind, field.key, value)) }))}
          onChange={fill}
        />
      );
    case "reference":
      if (field.to === "partition") {
        const options = [...voice.names.partition].map(([value, label]) => ({ value, label }));
        return <ChoiceField look={look} value={String(input)} options={options} onChange={fill} />;
      }
      return <Reference to={field.to} look={look} value={String(input)} names={voice.names} onChange={fill} />;
    case "domain-shares": {
      const rows = input as readonly ShareInput[];
      return (
        <SharesField
          look={look}
          rows={rows}
          domains={[...voice.names.domain].map(([value, label]) => ({ value, label }))}
          sum={sumOfShares(rows, draft.language)}
          divide={(own) => divideEqually(own, draft.language)}
          onChange={fill}
          errorAt={errorAt}
        />
      );
    }
    case "attributes":
      return (
        <AttributesField
          look={look}
          rows={input as readonly AttributeInput[]}
          known={attributeNames(records, draft)}
          onChange={fill}
          errorAt={errorAt}
        />
      );
    default: {
      const keyboard = field.shape === "day" ? "numeric" : field.shape === "text" ? "text" : "decimal";
      const isLong = field.shape === "note";
      return (
        <TextField
          look={look}
          value={String(input)}
          keyboard={isLong ? "text" : keyboard}
          isLong={isLong}
          onChange={fill}
        />
      );
    }
  }
}

type ReferenceProps = {
  to: "actor" | "project";
  look: FieldLook;
  value: string;
  names: Names;
  onChange: (id: string) => void;
};

function Reference({ to, look, value, names, onChange }: ReferenceProps) {
  const { compare } = useSpeaker();
  const known = names[to];
  const options = useMemo(
    () => [...known].map(([id, name]) => ({ id, name })).toSorted((a, b) => compare(a.name, b.name)),
    [known, compare],
  );
  return <ReferenceField look={look} value={value} options={options} onChange={onChange} />;
}

function attributeNames({ rows }: CoalitionRecords, { kind }: Draft): readonly string[] {
  const records = kind === "actor" ? rows.actors : rows.projects;
  return [...new Set(records.flatMap(({ attributes }) => Object.keys(attributes)))].toSorted();
}
