import type { Wave } from "#analysis/model/coalition.ts";
import type { Lens } from "#analysis/model/lens.ts";

/** The day a lens looks at: its wave's date, else its own; null looks at all time. */
export function lensDay(lens: Lens, waves: readonly Wave[]): string | null {
  if (lens.wave === null) return lens.date;
  const wave = waves.find((candidate) => candidate.key === lens.wave);
  if (!wave) throw new Error(`unknown wave: ${lens.wave}`);
  return wave.date;
}
