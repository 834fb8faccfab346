import type { Incidence } from "#analysis/network/incidence.ts";
import { freeBlocks, type MarginBlock, type MarginClass } from "./margin-blocks.ts";

/** How likely it is that an actor takes part in a project, when only the margins are known. */
export type FittedMargins = {
  /** Per actor and per project the class with its margin: all that the chance hangs on. */
  readonly actorClass: Uint32Array;
  readonly projectClass: Uint32Array;
  readonly actorClasses: number;
  readonly projectClasses: number;
  /** `actor class × projectClasses + project class`. */
  readonly chance: Float64Array;
  /** The largest difference between a margin and its expectation. */
  readonly error: number;
};

const MOST_ROUNDS = 50_000;
const TOLERANCE = 1e-9;

/**
 * The bipartite configuration model: of all random matrices whose margins are, on average, those observed, the one that assumes
 * least. p = xy/(1 + xy) for an x of each actor and a y of each project, by fixed point (Saracco et al. 2015,
 * doi:10.1038/srep10595; Vallarano et al. 2021, doi:10.1038/s41598-021-93830-4). Equal margins have equal x, so the work
 * hangs on how many different margins there are. Where the margins leave no choice the chance is 0 or 1.
 */
export function fitMargins({ actors, projects, offsets, members }: Incidence): FittedMargins {
  const degrees = new Uint32Array(actors);
  for (const actor of members) degrees[actor]! += 1;
  const sizes = Uint32Array.from({ length: projects }, (_, project) => offsets[project + 1]! - offsets[project]!);
  const rows = classesOf(degrees);
  const columns = classesOf(sizes);
  const width = columns.classes.length;
  const chance = new Float64Array(rows.classes.length * width);
  const blocks = freeBlocks({ rows: rows.classes, columns: columns.classes }, (row, column) => {
    chance[row * width + column] = 1;
  });
  for (const block of blocks) fitBlock(block, chance, width);
  return {
    actorClass: rows.of,
    projectClass: columns.of,
    actorClasses: rows.classes.length,
    projectClasses: width,
    chance,
    error: marginError({ rows: rows.classes, columns: columns.classes }, chance, width),
  };
}

function classesOf(margins: Uint32Array): { readonly of: Uint32Array; readonly classes: readonly MarginClass[] } {
  const distinct = [...new Set(margins)].sort((a, b) => a - b);
  const position = new Map(distinct.map((margin, at) => [margin, at]));
  const of = margins.map((margin) => position.get(margin)!);
  const counts = new Uint32Array(distinct.length);
  for (const own of of) counts[own]! += 1;
  return { of, classes: distinct.map((margin, at) => ({ at, count: counts[at]!, margin })) };
}

function fitBlock(block: MarginBlock, chance: Float64Array, width: number): void {
  const { rows, columns } = block;
  const total = rows.reduce((sum, { count, margin }) => sum + count * margin, 0);
  const x = Float64Array.from(rows, ({ margin }) => margin / Math.sqrt(total));
  const y = Float64Array.from(columns, ({ margin }) => margin / Math.sqrt(total));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    step(rows, x, columns, y);
    step(columns, y, rows, x);
    if (round % 10 !== 9) continue;
    write();
    if (marginError(block, chance, width) < TOLERANCE) return;
  }
  write();

  function write(): void {
    rows.forEach((row, at) => {
      columns.forEach((column, other) => {
        const odds = x[at]! * y[other]!;
        chance[row.at * width + column.at] = odds / (1 + odds);
      });
    });
  }
}

/** Gives each of one side what makes its margin right, the other side as it is. */
function step(own: readonly MarginClass[], x: Float64Array, other: readonly MarginClass[], y: Float64Array): void {
  own.forEach(({ margin }, at) => {
    let sum = 0;
    for (let to = 0; to < other.length; to += 1) sum += (other[to]!.count * y[to]!) / (1 + x[at]! * y[to]!);
    x[at] = margin / sum;
  });
}

function marginError({ rows, columns }: MarginBlock, chance: Float64Array, width: number): number {
  const p = (row: MarginClass, column: MarginClass) => chance[row.at * width + column.at]!;
  const off = [
    ...rows.map((row) => row.margin - columns.reduce((sum, column) => sum + column.count * p(row, column), 0)),
    ...columns.map((column) => column.margin - rows.reduce((sum, row) => sum + row.count * p(row, column), 0)),
  ];
  return off.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0);
}
