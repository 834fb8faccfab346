import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from "react-aria-components";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { FieldNotes } from "./field-frame.tsx";
import { controlProps, type FieldLook } from "./field-ids.ts";

export type Named = { readonly id: string; readonly name: string };

type Props = {
  look: FieldLook;
  value: string;
  /** By name; any number, only what is in sight is drawn. */
  options: readonly Named[];
  onChange: (id: string) => void;
};

/** One of the coalition's own records, found by typing a part of its name. */
export function ReferenceField({ look, value, options, onChange }: Props) {
  const { text } = useSpeaker();
  return (
    <ComboBox
      className="field reference-field"
      defaultItems={options}
      value={value === "" ? null : value}
      onChange={(key) => onChange(key === null ? "" : String(key))}
      allowsEmptyCollection
      isInvalid={look.error !== undefined}
    >
      <Label className="field-label">
        {look.label}
        {look.isRequired && <span className="muted"> {text("edit.required")}</span>}
      </Label>
      <div className="reference-input">
        <Input {...controlProps(look)} placeholder={text("edit.reference.placeholder")} />
        <Button aria-label={text("edit.reference.open", { label: look.label })}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldNotes look={look} />
      <Popover className="picker-list">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 40 }}>
          <ListBox<Named> renderEmptyState={() => <p className="picker-empty">{text("edit.reference.none")}</p>}>
            {(named) => (
              <ListBoxItem textValue={named.name} className="picker-option">
                {named.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
