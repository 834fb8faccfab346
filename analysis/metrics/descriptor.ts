import type { Localised } from "#analysis/model/language.ts";

/** What a method card tells of a metric. `meaning` and `undefinedWhen` are for people; the rest is the same in any language. */
export type MetricDescriptor = {
  readonly id: string;
  readonly family: "siloing" | "bridging" | "cohesion";
  readonly name: Localised;
  /** What it tells a coalition, in a sentence or two. */
  readonly meaning: Localised;
  readonly formula: string;
  readonly range: string;
  /** How to read high and low. */
  readonly direction: Localised;
  readonly undefinedWhen: Localised;
  /** What it is compared with; null where no comparison with chance is made. */
  readonly nullModel: Localised | null;
  readonly reference: string;
  readonly complexity: string;
  /** Where other software gives another number under this name, and why this is chosen. */
  readonly peers?: Localised | undefined;
  /** `detail` when absent. */
  readonly place?: MetricPlace | undefined;
};

/**
 * Where a number stands on screen. At fixed group sizes many indices are one number in other clothes (METHODS 4.4): one
 * headline answers a question, and what the literature has beside it is for who compares.
 */
export type MetricPlace = "headline" | "detail" | "literature";
