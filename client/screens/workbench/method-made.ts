import type { MetricId } from "#analysis/metrics/registry.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { Measured } from "#analysis/model/result.ts";

/** What a number of a study was made with: not the run whose numbers stand on the rest of the screen. */
export type Made = {
  readonly seed: number;
  /** Null where nothing is drawn. */
  readonly draws: Draws | null;
  /** The number itself with what chance gives, where it is one number. */
  readonly measured?: Measured | undefined;
};

/** Opens the method card of a number. */
export type OnMethod = (metric: MetricId, made?: Made) => void;

/** How a study made a number: deals, shuffles or draws; and the number itself, where it is one number. */
type MadeBy = { readonly rounds?: number; readonly measured?: Measured | undefined };

/**
 * Opens method cards of a study's numbers.
 *
 * @param numbers those that rest on draws; the others rest on none
 */
export function studyMethod(
  onMethod: OnMethod,
  { seed }: { readonly seed: number },
  numbers: Partial<Record<MetricId, MadeBy>> = {},
): (metric: MetricId) => void {
  return (metric) => {
    const { rounds = 0, measured } = numbers[metric] ?? {};
    const drawn = rounds > 0 ? { rounds, enumerated: false } : null;
    onMethod(metric, { seed, draws: measured?.draws ?? drawn, measured });
  };
}
