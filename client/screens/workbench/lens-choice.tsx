export type Option = { readonly value: string; readonly label: string };

/** One choice of the lens bar. With a single option there is nothing to choose, and nothing is shown. */
export function LensChoice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  if (options.length < 2) return null;
  return (
    <label className="choice lens-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
