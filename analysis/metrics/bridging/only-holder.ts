/** Kinds of which a list can be kept, and all that is held together. */
const MOST_KINDS = 1_000_000;
const MOST_HELD = 4_000_000;

/**
 * What each of some holders holds and no other does: the pairs of domains that only this actor joins, the pairs of groups that
 * meet in this project alone.
 *
 * @param held per holder what it holds, each once, as numbers below `kinds`
 * @returns null where there is too much to keep
 */
export function onlyHolder(
  held: readonly (readonly number[])[],
  { kinds }: { readonly kinds: number },
): readonly (readonly number[])[] | null {
  if (kinds > MOST_KINDS || held.reduce((sum, own) => sum + own.length, 0) > MOST_HELD) return null;
  const holders = new Uint32Array(kinds);
  for (const own of held) for (const kind of own) holders[kind]! += 1;
  return held.map((own) => own.filter((kind) => holders[kind] === 1));
}
