import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { isDirected } from "#client/state/cell-ties.ts";
import { type CellFigures, unitOf } from "./matrix-cells.ts";

/** Below this, a number is a rest of adding up. */
const NOTHING = 1e-9;

/** Short enough for a cell: one decimal under a hundred; what is not quite nothing is said so. */
export function amountText(amount: number, { number }: Pick<Speaker, "number">): string {
  if (amount > NOTHING && amount < 0.05) return `<${number(0.1)}`;
  // A sum of the same parts in another order may end just below a half: it is rounded as the other is.
  const rounded = Math.round(amount / NOTHING) * NOTHING;
  return number(Math.abs(amount) < NOTHING ? 0 : rounded, { maximumFractionDigits: amount < 99.95 ? 1 : 0 });
}

export function groupName(network: NetworkView, group: number, { pick }: Pick<Speaker, "pick">): string {
  const known = network.partition.groups[group];
  return known ? pick(known.label) : "";
}

/** "Water × Landbouw", "Within Water", or with direction "Water → Landbouw". */
export function cellName(network: NetworkView, cell: Pick<CellFigures, "row" | "column">, speaker: Speaker): string {
  const row = groupName(network, cell.row, speaker);
  if (cell.row === cell.column) return speaker.text("matrix.inside", { group: row });
  const names = { row, column: groupName(network, cell.column, speaker) };
  return speaker.text(isDirected(network) ? "matrix.from-to" : "matrix.between", names);
}

/** What a cell says in full: how much, what chance would give, and whether that differs. */
export function cellSentence(network: NetworkView, figures: CellFigures, speaker: Speaker): string {
  const { text } = speaker;
  const name = cellName(network, figures, speaker);
  const { isHidden, isFlagged, changes } = figures.doubt;
  if (isHidden) return text("matrix.says.hidden", { name });
  if (figures.density === null) return text("matrix.says.impossible", { name });
  const inside = figures.row === figures.column ? "yes" : "no";
  const doubt = [
    ...(changes ? [text("matrix.doubt.changes")] : []),
    ...(isFlagged ? [text("matrix.doubt.flagged", { inside })] : []),
  ];
  return [cellCounts(network, figures, speaker), ...doubt].join(" ");
}

function cellCounts(network: NetworkView, figures: CellFigures, speaker: Speaker): string {
  const { text, number } = speaker;
  const name = cellName(network, figures, speaker);
  const unit = unitOf(network.lens);
  const { observed } = figures;
  const counted = text(`matrix.amount.${unit}`, { amount: amountText(observed, speaker), count: observed });
  const sharing =
    unit === "newman" || unit === "meetings"
      ? ` ${text("matrix.says.pairs", { pairs: rounded(figures.pairs), possible: rounded(figures.possible) })}`
      : "";
  if (figures.expected === null) return text("matrix.says.count", { name, counted }) + sharing;
  const chance = { name, counted, expected: amountText(figures.expected, speaker) };
  if (figures.z === null || figures.band === null) return text("matrix.says.no-spread", chance) + sharing;
  const z = number(figures.z, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const [low, high] = [amountText(figures.band[0], speaker), amountText(figures.band[1], speaker)];
  return `${text("matrix.says.chance", { ...chance, low, high, z })} ${verdictText(figures, speaker)}${sharing}`;
}

function verdictText({ verdict }: CellFigures, { text }: Speaker): string {
  if (verdict === null) return text("matrix.verdict.untested");
  if (verdict.strength === "none") return text("matrix.verdict.none");
  return text(`matrix.verdict.${verdict.direction}.${verdict.strength}`);
}

const rounded = (amount: number) => Math.round(amount * 10) / 10;
