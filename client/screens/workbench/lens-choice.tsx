import { Choice } from "#client/components/choice.tsx";

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
  return <Choice className="lens-choice" label={label} value={value} options={options} onChange={onChange} />;
}
