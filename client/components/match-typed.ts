/**
 * Whom Enter means in a search field before an arrow has chosen an option: who is called so, else the first whose name
 * begins so, else the first whose name holds it.
 */
export function matchTyped<Named extends { readonly name: string }>(
  named: readonly Named[],
  typed: string,
): Named | null {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === "") return null;
  const names = named.map(({ name }) => name.toLocaleLowerCase());
  const at = [
    names.indexOf(wanted),
    names.findIndex((name) => name.startsWith(wanted)),
    names.findIndex((name) => name.includes(wanted)),
  ].find((position) => position >= 0);
  return at === undefined ? null : (named[at] ?? null);
}
