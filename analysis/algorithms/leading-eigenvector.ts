/** Multiplies by a symmetric matrix: `into` becomes M·`vector`. */
export type Multiply = (vector: Float64Array, into: Float64Array) => void;

export type Leading = { readonly value: number; readonly vector: Float64Array };

/** Steps after which what was found is as good as it gets; far more than networks need. */
const MOST_STEPS = 5_000;

const TOLERANCE = 1e-13;

/**
 * Largest eigenvalue and its vector of a symmetric matrix. Where plain power iteration swings for ever on a matrix whose
 * eigenvalues are a and −a (any tree, any two-sided network), and creeps where the second is close to the first, each step here takes the
 * best vector in the span of the present one, its residual and the step before (Knyazev 2001, doi:10.1137/S1064827500366124).
 *
 * @param start not orthogonal to the vector that is sought: for a connected network of weights above 0, any vector above 0
 */
export function leadingEigenvector(multiply: Multiply, start: Float64Array): Leading {
  const size = start.length;
  const x = normalised(start.slice());
  const mx = new Float64Array(size);
  const basis = [x, new Float64Array(size), new Float64Array(size)];
  const images = [mx, new Float64Array(size), new Float64Array(size)];
  multiply(x, mx);
  let value = dot(x, mx);
  let hasStep = false;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const residual = basis[1]!;
    for (let at = 0; at < size; at += 1) residual[at] = mx[at]! - value * x[at]!;
    if (norm(residual) <= TOLERANCE * Math.max(1, Math.abs(value))) break;
    const used = orthonormal(basis, hasStep ? 3 : 2);
    for (let at = 1; at < used; at += 1) multiply(basis[at]!, images[at]!);
    const mixture = bestMixture(basis, images, used);
    hasStep = advance(basis, images, mixture);
    value = dot(x, mx);
  }
  return { value, vector: x };
}

/** Makes the vectors after the first orthogonal and of length 1; returns how many are left that are not nothing. */
function orthonormal(basis: readonly Float64Array[], count: number): number {
  let used = 1;
  for (let at = 1; at < count; at += 1) {
    const vector = basis[at]!;
    const before = norm(vector);
    // Twice: once leaves too much of the others when the vector is nearly one of them.
    for (let pass = 0; pass < 2; pass += 1) {
      for (let other = 0; other < used; other += 1) addTo(vector, basis[other]!, -dot(vector, basis[other]!));
    }
    const length = norm(vector);
    if (!(length > 1e-10 * before)) return used;
    for (let entry = 0; entry < vector.length; entry += 1) vector[entry]! /= length;
    used += 1;
  }
  return used;
}

/** Leading vector of the matrix as the basis sees it: two or three numbers. */
function bestMixture(basis: readonly Float64Array[], images: readonly Float64Array[], used: number): Float64Array {
  const small = Array.from({ length: used }, (_, row) =>
    Float64Array.from({ length: used }, (__, column) => dot(basis[row]!, images[column]!)),
  );
  return leadingOfSmall(small);
}

/** Jacobi rotations, until nothing is left off the diagonal. */
function leadingOfSmall(matrix: readonly Float64Array[]): Float64Array {
  const size = matrix.length;
  const vectors = matrix.map((_, row) => Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));
  let isDiagonal = false;
  for (let sweep = 0; sweep < MOST_SWEEPS && !isDiagonal; sweep += 1) {
    isDiagonal = true;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) if (rotate(matrix, vectors, p, q)) isDiagonal = false;
    }
  }
  let best = 0;
  for (let at = 1; at < size; at += 1) if (matrix[at]![at]! > matrix[best]![best]!) best = at;
  return Float64Array.from(vectors, (row) => row[best]!);
}

/** Each sweep squares what is left: a handful is enough. */
const MOST_SWEEPS = 30;

/** So little beside the diagonal turns nothing. */
const NOTHING = 1e-18;

/** False where there is nothing to turn. */
function rotate(matrix: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): boolean {
  const off = matrix[p]![q]!;
  if (Math.abs(off) <= NOTHING * (Math.abs(matrix[p]![p]!) + Math.abs(matrix[q]![q]!))) return false;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
  const cosine = 1 / Math.sqrt(tangent ** 2 + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < matrix.length; at += 1) turn(matrix[at]!, p, q, cosine, sine);
  for (let at = 0; at < matrix.length; at += 1) {
    const [one, other] = [matrix[p]![at]!, matrix[q]![at]!];
    matrix[p]![at] = cosine * one - sine * other;
    matrix[q]![at] = sine * one + cosine * other;
  }
  for (let at = 0; at < vectors.length; at += 1) turn(vectors[at]!, p, q, cosine, sine);
  return true;
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const one = row[p]!;
  const other = row[q]!;
  row[p] = cosine * one - sine * other;
  row[q] = sine * one + cosine * other;
}

/** The mixture becomes the present vector, and the way to it the step; false when there was no way to go. */
function advance(basis: readonly Float64Array[], images: readonly Float64Array[], mixture: Float64Array): boolean {
  const [x, residual, step] = basis;
  const [mx, mResidual, mStep] = images;
  const size = x!.length;
  const sign = mixture[0]! < 0 ? -1 : 1;
  for (let at = 0; at < size; at += 1) {
    let way = mixture[1]! * residual![at]!;
    let mWay = mixture[1]! * mResidual![at]!;
    if (mixture.length > 2) {
      way += mixture[2]! * step![at]!;
      mWay += mixture[2]! * mStep![at]!;
    }
    step![at] = sign * way;
    x![at] = sign * (mixture[0]! * x![at]! + way);
    mx![at] = sign * (mixture[0]! * mx![at]! + mWay);
  }
  const length = norm(x!);
  for (let at = 0; at < size; at += 1) {
    x![at]! /= length;
    mx![at]! /= length;
  }
  return norm(step!) > 0;
}

function normalised(vector: Float64Array): Float64Array {
  const length = norm(vector);
  for (let at = 0; at < vector.length; at += 1) vector[at]! /= length;
  return vector;
}

function addTo(vector: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < vector.length; at += 1) vector[at]! += factor * other[at]!;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
