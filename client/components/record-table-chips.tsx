import { changeTable } from "#client/state/table-choices.ts";
import type { TableFilters } from "#client/state/table-rows.ts";
import { Icon } from "./icon.tsx";
import type { RecordColumn } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

type Chip = { readonly key: string; readonly label: string; readonly without: TableFilters };

type Props<Row> = {
  id: string;
  filters: TableFilters;
  columns: readonly RecordColumn<Row>[];
  onClear: () => void;
};

/** What the list is filtered by, always in sight; each goes with a click. */
export function RecordTableChips<Row>({ id, filters, columns, onClear }: Props<Row>) {
  const { text } = useSpeaker();
  const chips = useChips(filters, columns);
  if (chips.length === 0) return null;
  return (
    <ul className="table-chips">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={text("table.filters.remove", { filter: label })}
            onClick={() => changeTable(id, { filters: without })}
          >
            {label} <Icon name="cross" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={onClear}>
          {text("table.filters.clear", { count: chips.length })}
        </button>
      </li>
    </ul>
  );
}

function useChips<Row>(filters: TableFilters, columns: readonly RecordColumn<Row>[]): readonly Chip[] {
  const { text, number, list } = useSpeaker();
  const ofText = filters.text.trim();
  const byText: Chip[] =
    ofText === ""
      ? []
      : [{ key: "text", label: text("table.filter.text", { text: ofText }), without: { ...filters, text: "" } }];
  return [
    ...byText,
    ...columns.flatMap(({ id, title, unit, choiceLabel = (key: string) => key }): Chip[] => {
      const chosen = filters.choices[id] ?? [];
      const { least = null, most = null } = filters.bounds[id] ?? {};
      const within = (value: number) => (unit === "%" ? `${number(value)} %` : number(value));
      const withBounds = (bounds: { least: number | null; most: number | null }): TableFilters => ({
        ...filters,
        bounds: { ...filters.bounds, [id]: bounds },
      });
      return [
        ...(chosen.length > 0
          ? [
              {
                key: `choices-${id}`,
                label: text("table.filter.one-of", { column: title, values: list(chosen.map(choiceLabel)) }),
                without: { ...filters, choices: { ...filters.choices, [id]: [] } },
              },
            ]
          : []),
        ...(least !== null
          ? [
              {
                key: `least-${id}`,
                label: text("table.filter.at-least", { column: title, value: within(least) }),
                without: withBounds({ least: null, most }),
              },
            ]
          : []),
        ...(most !== null
          ? [
              {
                key: `most-${id}`,
                label: text("table.filter.at-most", { column: title, value: within(most) }),
                without: withBounds({ least, most: null }),
              },
            ]
          : []),
      ];
    }),
  ];
}
