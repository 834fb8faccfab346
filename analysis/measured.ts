import type { Measured, Reason } from "#analysis/model/result.ts";

/** What stands beside a value of which nothing is said of chance. */
export const NOTHING_OF_CHANCE = {
  expected: null,
  sd: null,
  z: null,
  pValue: null,
  draws: null,
  interval: null,
  effect: null,
} as const satisfies Partial<Measured>;

export function unmeasured(reason: Reason): Measured {
  return { ...NOTHING_OF_CHANCE, value: null, reason };
}
