import { useSpeaker } from "#client/components/use-speaker.ts";
import { FieldFrame } from "./field-frame.tsx";
import { controlProps, type FieldLook } from "./field-ids.ts";

type Props = {
  look: FieldLook;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
};

export function ChoiceField({ look, value, options, onChange }: Props) {
  const { text } = useSpeaker();
  const isKnown = value === "" || options.some((option) => option.value === value);
  return (
    // A choice is made already, so nobody has to be told to make one.
    <FieldFrame look={{ ...look, isRequired: false }}>
      <select {...controlProps(look)} value={value} onChange={(event) => onChange(event.target.value)}>
        {!look.isRequired && <option value="">{text("edit.choice.none")}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function YesNoField({
  look,
  value,
  onChange,
}: {
  look: FieldLook;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <FieldFrame look={look}>
      <input
        {...controlProps(look)}
        className="field-check"
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
    </FieldFrame>
  );
}
