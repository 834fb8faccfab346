/** A number for each pair of actors: n × n, row by row; the diagonal is never read. */
export type PairMatrix = Float64Array;

/** The pairs that are observed: each once when undirected, both ways when directed. */
export type Pairs = { readonly count: number; readonly directed: boolean };

export function pairTotal({ count, directed }: Pairs): number {
  return (count * (count - 1)) / (directed ? 1 : 2);
}

/** The matrix as one column, in the order of the pairs. */
export function columnOf(matrix: PairMatrix, pairs: Pairs): Float64Array {
  const column = new Float64Array(pairTotal(pairs));
  let at = 0;
  forEachPair(pairs, (row, other) => {
    column[at] = matrix[row * pairs.count + other]!;
    at += 1;
  });
  return column;
}

/** The column as a matrix; undirected, on both sides. */
export function matrixOf(column: Float64Array, pairs: Pairs): PairMatrix {
  const matrix = new Float64Array(pairs.count ** 2);
  let at = 0;
  forEachPair(pairs, (row, other) => {
    matrix[row * pairs.count + other] = column[at]!;
    if (!pairs.directed) matrix[other * pairs.count + row] = column[at]!;
    at += 1;
  });
  return matrix;
}

function forEachPair({ count, directed }: Pairs, visit: (row: number, other: number) => void): void {
  for (let row = 0; row < count; row += 1) {
    for (let other = directed ? 0 : row + 1; other < count; other += 1) if (other !== row) visit(row, other);
  }
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

/** The column less what the given ones of length 1, at right angles to each other, say of it. Twice, against rounding. */
export function residual(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const left = column.slice();
  for (let pass = 0; pass < 2; pass += 1) {
    for (const unit of basis) {
      const part = dot(left, unit);
      for (let at = 0; at < left.length; at += 1) left[at]! -= part * unit[at]!;
    }
  }
  return left;
}

/** Columns of length 1 at right angles to each other that say what these say; those that add nothing are left out. */
export function orthonormal(columns: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const left = residual(column, basis);
    const length = Math.sqrt(dot(left, left));
    if (length > NOTHING_NEW * Math.sqrt(dot(column, column))) basis.push(left.map((entry) => entry / length));
  }
  return basis;
}

/** A column of which less than this part is new is a mixture of the others. */
const NOTHING_NEW = 1e-7;

/** Which columns, in their order, say something that those before them and a constant do not. */
export function independent(columns: readonly Float64Array[]): readonly boolean[] {
  let basis = orthonormal([new Float64Array(columns[0]?.length ?? 0).fill(1)]);
  return columns.map((column) => {
    const wider = orthonormal([...basis, column]);
    const isNew = wider.length > basis.length;
    basis = wider;
    return isNew;
  });
}
