import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { FieldNotes } from "./field-frame.tsx";
import { controlId, controlProps, type FieldLook } from "./field-ids.ts";

type Row = { readonly domain: string; readonly percent: string };

type Props = {
  look: FieldLook;
  rows: readonly Row[];
  domains: readonly { readonly value: string; readonly label: string }[];
  /** What the rows are together, in per cent; null while one of them is no number. */
  sum: number | null;
  /** The rows with equal parts. */
  divide: (rows: readonly Row[]) => readonly Row[];
  onChange: (rows: readonly Row[]) => void;
  errorAt: (pointer: string) => string | undefined;
};

const WHOLE = 100;

/** Parts of one whole: rows, what they are together, and equal parts at a press. */
export function SharesField({ look, rows, domains, sum, divide, onChange, errorAt }: Props) {
  const { text, number } = useSpeaker();
  const set = (at: number, patch: Partial<Row>) =>
    onChange(rows.map((row, position) => (position === at ? { ...row, ...patch } : row)));
  const sumText = sum === null ? "–" : number(sum, { maximumFractionDigits: 2 });
  const isWhole = sum !== null && Math.abs(sum - WHOLE) < 1e-4;
  return (
    <fieldset
      className="field rows-field"
      id={controlId(look.pointer)}
      tabIndex={-1}
      aria-describedby={describedBy(look)}
    >
      <legend className="field-label">{look.label}</legend>
      {domains.length === 0 && <p className="field-hint">{text("edit.share.none-known")}</p>}
      {rows.map((row, at) => {
        const label =
          domains.find(({ value }) => value === row.domain)?.label ?? text("edit.share.domain", { row: at + 1 });
        const domainLook = {
          label: text("edit.share.domain", { row: at + 1 }),
          pointer: `${look.pointer}/${at}/domain`,
          error: errorAt(`${look.pointer}/${at}/domain`),
        };
        const percentLook = {
          label: text("edit.share.percent", { row: at + 1 }),
          pointer: `${look.pointer}/${at}/share`,
          error: errorAt(`${look.pointer}/${at}/share`),
        };
        return (
          <div className="field-row" key={controlId(domainLook.pointer)}>
            <div className="field-row-controls">
              <select
                {...controlProps(domainLook)}
                aria-label={domainLook.label}
                value={row.domain}
                onChange={(event) => set(at, { domain: event.target.value })}
              >
                <option value="">{text("edit.choice.none")}</option>
                {domains.map(({ value, label: name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
              <span className="field-percent">
                <input
                  {...controlProps(percentLook)}
                  aria-label={percentLook.label}
                  inputMode="decimal"
                  autoComplete="off"
                  value={row.percent}
                  onChange={(event) => set(at, { percent: event.target.value })}
                />
                <span aria-hidden="true">%</span>
              </span>
              <button
                type="button"
                className="field-take-out"
                aria-label={text("edit.share.remove", { name: label })}
                onClick={() => onChange(rows.filter((_, position) => position !== at))}
              >
                <Icon name="cross" />
              </button>
            </div>
            <FieldNotes look={domainLook} />
            <FieldNotes look={percentLook} />
          </div>
        );
      })}
      <div className="field-row-actions">
        <button
          type="button"
          disabled={domains.length === 0}
          onClick={() => onChange([...rows, { domain: "", percent: rows.length === 0 ? "100" : "" }])}
        >
          {text("edit.share.add")}
        </button>
        {rows.length > 1 && (
          <button type="button" onClick={() => onChange(divide(rows))}>
            {text("edit.share.equal")}
          </button>
        )}
        {rows.length > 0 && (
          <output className={isWhole ? "field-sum" : "field-sum field-sum-wrong"}>
            {text(isWhole ? "edit.share.sum" : "edit.share.sum-wrong", { sum: sumText })}
          </output>
        )}
      </div>
      <FieldNotes look={look} />
    </fieldset>
  );
}

function describedBy(look: FieldLook): string | undefined {
  return controlProps(look)["aria-describedby"];
}
