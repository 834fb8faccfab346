import { INTRODUCTION_KEY } from "#analysis/model/introductions-result.ts";

/** What is known of the two behind a key; null where it is of another list, or one of them is not there. An id may have the sign between them in it itself. */
export function actorsOfKey<Known>(
  key: string,
  known: (id: string) => Known | undefined,
): readonly [Known, Known] | null {
  if (!key.startsWith(INTRODUCTION_KEY.begins)) return null;
  const parts = key.slice(INTRODUCTION_KEY.begins.length).split(INTRODUCTION_KEY.between);
  for (let at = 1; at < parts.length; at += 1) {
    const one = known(parts.slice(0, at).join(INTRODUCTION_KEY.between));
    const other = known(parts.slice(at).join(INTRODUCTION_KEY.between));
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return null;
}
