import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";

export type BundleSource = {
  readonly rows: CoalitionRows;
  readonly revision: number;
  readonly open: OpenLens;
  /** The result as JSON, byte for byte what the API answers. */
  readonly result: Uint8Array;
  /** The scripts that recompute it, by their names. */
  readonly scripts: Readonly<Record<string, string>>;
};
