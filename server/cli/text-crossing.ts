import type { AnalysisResult } from "#analysis/model/result.ts";
import { decimal, pValue } from "./text-numbers.ts";
import { cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

type Cell = {
  readonly from: string;
  readonly to: string;
  readonly ties: number | null;
  readonly chance: number | null;
  readonly ratio: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly q: number | null;
};

/** Ties inside and between groups, cell by cell of the mixing matrix. */
export function cellSections({ network, siloing: { mixing } }: AnalysisResult): readonly (readonly string[])[] {
  const cells = mixing.groups.flatMap((from, row) =>
    mixing.groups.flatMap((to, at): Cell[] => {
      if (!network.directed && at < row) return [];
      const cellOf = (matrix: (typeof mixing)["ties"]) => matrix[row]?.[at] ?? null;
      return [
        {
          from,
          to,
          ties: cellOf(mixing.ties),
          chance: cellOf(mixing.expected),
          ratio: cellOf(mixing.ratio),
          z: cellOf(mixing.z),
          p: cellOf(mixing.pAdjusted),
          q: cellOf(mixing.qValue),
        },
      ];
    }),
  );
  const crossing = cells.filter(({ from, to }) => from !== to);
  const inside = cells.filter(({ from, to }) => from === to);
  return [
    cellSection("What stays inside, farthest from chance first", inside, [names("group", ({ from }) => from)]),
    cellSection("What crosses, farthest from chance first", crossing, [
      names(network.directed ? "from" : "between", ({ from }) => from),
      names(network.directed ? "to" : "and", ({ to }) => to),
    ]),
  ];
}

function cellSection(title: string, cells: readonly Cell[], heads: readonly ReturnType<typeof names<Cell>>[]) {
  if (cells.length === 0) return [];
  const shown = cells.toSorted((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0)).slice(0, MOST_ROWS);
  const table = textTable(shown, [
    ...heads,
    figures("ties", ({ ties }) => decimal(ties)),
    figures("by chance", ({ chance }) => decimal(chance)),
    figures("ratio", ({ ratio }) => decimal(ratio)),
    figures("z", ({ z }) => decimal(z, 1)),
    figures("p", ({ p }) => pValue(p)),
    figures("q", ({ q }) => pValue(q)),
  ]);
  return [cutTitle(title, shown, cells), ...table];
}
