import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type CouplingTerms, expectedNumber, type Pair, pairName, periodWords, placeOf } from "./coupling-words.ts";

type Props = {
  pairs: readonly Pair[];
  terms: CouplingTerms;
  chosen: string;
  unlisted: number;
  onChoose: (key: string) => void;
};

/** All pairs that were told, in the order of the study until somebody sorts them. */
export function CouplingTable({ pairs, terms, chosen, unlisted, onChoose }: Props) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const columns: readonly Column<Pair>[] = [
    { id: "pair", title: text("coupling.column.pair"), value: (pair) => pairName(pair, speaker) },
    { id: "place", title: text("coupling.column.place"), value: (pair) => placeOf(pair, terms, speaker) },
    {
      id: "together",
      title: text("coupling.column.together"),
      value: ({ overlap }) => overlap.from ?? overlap.until,
      cell: ({ overlap }) => periodWords(overlap, speaker),
    },
    {
      id: "share",
      title: text("coupling.column.share"),
      value: ({ overlap }) => overlap.share,
      cell: ({ overlap }) => (overlap.share === null ? null : percent(overlap.share)),
    },
    { id: "shared", title: text("coupling.column.shared"), value: ({ shared }) => shared.count },
    {
      id: "expected",
      title: text("coupling.column.expected"),
      value: ({ shared }) => shared.expected,
      cell: ({ shared }) => (shared.expected === null ? null : expectedNumber(shared.expected, speaker)),
    },
    {
      id: "theme",
      title: text("coupling.column.theme"),
      value: ({ theme }) => theme,
      cell: ({ theme }) => (theme === null ? null : percent(theme)),
    },
    { id: "steps", title: text("coupling.column.steps"), value: ({ oneStep }) => oneStep.count },
    {
      id: "score",
      title: text("coupling.column.score"),
      value: ({ score }) => score,
      cell: ({ score }) =>
        score === null ? null : number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    },
  ];
  return (
    <details>
      <summary>{text("coupling.table", { count: pairs.length })}</summary>
      <SortableTable
        caption={text("coupling.table.caption")}
        rows={pairs}
        columns={columns}
        keyOf={({ key }) => key}
        nameOf={(pair) => pairName(pair, speaker)}
        selected={[chosen]}
        onSelect={onChoose}
        sortedBy=""
      />
      {unlisted > 0 && <p className="silos-note">{text("coupling.unlisted", { count: unlisted })}</p>}
    </details>
  );
}
