import type { Introduction } from "#analysis/model/introductions-result.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";

/** The same introductions with their numbers, each measure apart. */
export function IntroductionsTable({ introductions }: { introductions: readonly Introduction[] }) {
  const { text, number, percent, list } = useSpeaker();
  const nameOf = ({ sourceLabel, targetLabel }: Introduction) =>
    text("introductions.pair", { one: sourceLabel, other: targetLabel });
  const columns: readonly Column<Introduction>[] = [
    { id: "who", title: text("introductions.column.who"), value: nameOf },
    {
      id: "via",
      title: text("introductions.column.via"),
      value: ({ viaLabels }) => (viaLabels.length === 0 ? null : list(viaLabels)),
    },
    { id: "pairs", title: text("introductions.column.pairs"), value: ({ pairsCloser }) => pairsCloser },
    {
      id: "gain",
      title: text("introductions.column.gain"),
      value: ({ gain }) => gain,
      cell: ({ gain }) => number(100 * gain, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    },
    {
      id: "likely",
      title: text("introductions.column.likely"),
      value: ({ plausibility }) => plausibility,
      cell: ({ plausibility }) => (plausibility === null ? null : percent(plausibility)),
    },
  ];
  return (
    <SortableTable
      caption={text("introductions.title")}
      rows={introductions}
      columns={columns}
      keyOf={({ source, target }) => `${source} ${target}`}
      nameOf={nameOf}
      selected={[]}
      onSelect={(key) => {
        const chosen = introductions.find(({ source, target }) => `${source} ${target}` === key);
        if (chosen) select([chosen.source, chosen.target]);
      }}
      sortedBy="gain"
    />
  );
}
