import { useId } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { FieldNotes } from "./field-frame.tsx";
import { controlId, controlProps, type FieldLook } from "./field-ids.ts";

type Row = { readonly name: string; readonly value: string };

type Props = {
  look: FieldLook;
  rows: readonly Row[];
  /** Names that other records have, to choose from while typing. */
  known: readonly string[];
  onChange: (rows: readonly Row[]) => void;
  errorAt: (pointer: string) => string | undefined;
};

/** Whatever else is known of a record: a name and a value a row. */
export function AttributesField({ look, rows, known, onChange, errorAt }: Props) {
  const { text } = useSpeaker();
  const list = useId();
  const set = (at: number, patch: Partial<Row>) =>
    onChange(rows.map((row, position) => (position === at ? { ...row, ...patch } : row)));
  return (
    <fieldset className="field rows-field" id={controlId(look.pointer)} tabIndex={-1}>
      <legend className="field-label">{look.label}</legend>
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {rows.map((row, at) => {
        const nameLook = {
          label: text("edit.attribute.name", { row: at + 1 }),
          pointer: `${look.pointer}/${at}/name`,
          error: errorAt(`${look.pointer}/${at}/name`),
        };
        const valueLook = {
          label: text("edit.attribute.value", { row: at + 1 }),
          pointer: `${look.pointer}/${at}/value`,
          error: errorAt(`${look.pointer}/${at}/value`),
        };
        return (
          <div className="field-row" key={controlId(nameLook.pointer)}>
            <div className="field-row-controls">
              <input
                {...controlProps(nameLook)}
                aria-label={nameLook.label}
                list={list}
                autoComplete="off"
                value={row.name}
                onChange={(event) => set(at, { name: event.target.value })}
              />
              <input
                {...controlProps(valueLook)}
                aria-label={valueLook.label}
                autoComplete="off"
                value={row.value}
                onChange={(event) => set(at, { value: event.target.value })}
              />
              <button
                type="button"
                className="field-take-out"
                aria-label={text("edit.share.remove", { name: row.name || nameLook.label })}
                onClick={() => onChange(rows.filter((_, position) => position !== at))}
              >
                <Icon name="cross" />
              </button>
            </div>
            <FieldNotes look={nameLook} />
            <FieldNotes look={valueLook} />
          </div>
        );
      })}
      <div className="field-row-actions">
        <button type="button" onClick={() => onChange([...rows, { name: "", value: "" }])}>
          {text("edit.attribute.add")}
        </button>
      </div>
      <FieldNotes look={look} />
    </fieldset>
  );
}
