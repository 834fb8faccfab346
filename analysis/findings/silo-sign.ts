import { RARE_Z } from "#analysis/inference/side-of-chance.ts";
import type { Strength } from "#analysis/model/result.ts";
import { headlineShare, LEVEL, strengthOf } from "./wording.ts";

/**
 * Whether there is a silo to mend: the strength of the headline where more stays inside than chance readily gives, `none` where it
 * does not. Stricter than the sentence of the story, for which a large gap alone is a slight sign: advice on what people should do
 * must not rest on what chance readily gives. Null where nothing can be tested.
 */
export function siloSign(result: {
  readonly siloing: Parameters<typeof headlineShare>[0]["siloing"];
}): Strength | null {
  if (result.siloing.blocks?.canTest === false) return null;
  const share = headlineShare(result);
  const strength = strengthOf(share);
  if (strength === null) return null;
  const isRare = share.pValue === null ? Math.abs(share.z ?? 0) > RARE_Z : share.pValue < LEVEL;
  return isRare && (share.effect ?? 0) > 0 ? strength : "none";
}
