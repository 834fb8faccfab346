import { FieldFrame } from "./field-frame.tsx";
import { controlProps, type FieldLook } from "./field-ids.ts";

type Props = {
  look: FieldLook;
  value: string;
  onChange: (value: string) => void;
  /** Which keys a telephone shows. */
  keyboard?: "text" | "decimal" | "numeric";
  isLong?: boolean;
};

export function TextField({ look, value, onChange, keyboard = "text", isLong = false }: Props) {
  const control = controlProps(look);
  return (
    <FieldFrame look={look}>
      {isLong ? (
        <textarea {...control} rows={3} value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...control}
          type="text"
          inputMode={keyboard}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
