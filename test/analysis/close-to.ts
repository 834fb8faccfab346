import { expect } from "vitest";

type Numbers = number | null | readonly Numbers[] | { readonly [key: string]: Numbers };

const TOLERANCE = 1e-9;
const ROUNDING = 1e-12;

/** Numbers within 1e-9 of the expected ones, relative to their size (METHODS 15); null only where null is expected. */
export function expectClose(actual: Numbers, expected: Numbers): void {
  expect(differences(actual, expected, "value")).toEqual([]);
}

function differences(actual: Numbers, expected: Numbers, path: string): string[] {
  if (typeof actual === "number" && typeof expected === "number") {
    const isClose =
      Object.is(actual, expected) || Math.abs(actual - expected) <= Math.max(TOLERANCE * Math.abs(expected), ROUNDING);
    return isClose ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  if (actual === null || expected === null || typeof actual === "number" || typeof expected === "number") {
    return actual === expected ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  const found = new Map(Object.entries(actual));
  const wanted = new Map(Object.entries(expected));
  const keys = [...new Set([...found.keys(), ...wanted.keys()])];
  return keys.flatMap((key) => {
    const one = found.get(key);
    const other = wanted.get(key);
    return one === undefined || other === undefined
      ? [`${path}.${key}: only on one side`]
      : differences(one, other, `${path}.${key}`);
  });
}
