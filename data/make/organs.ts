/** Organs of a participant that take part for it, under keys of our own. */
const ORGANS: Readonly<Record<string, string>> = {
  "College van burgemeester en wethouders": "municipal-executive",
  Gemeenteraad: "municipal-council",
  Burgemeester: "mayor",
  "Dagelijks bestuur": "executive-board",
  "Algemeen bestuur": "general-board",
  Dijkgraaf: "water-board-chair",
  "Gedeputeerde staten": "provincial-executive",
  "Provinciale staten": "provincial-council",
  "Commissaris van de koning": "kings-commissioner",
  "Commissaris van de koningin": "kings-commissioner",
  Minister: "minister",
  Staatssecretaris: "state-secretary",
};

/** Keys separated by `|`, in the order of the list above; empty where the register names none. */
export function organKeys(source: string): string {
  const named = new Set(source.split("|").filter((organ) => organ !== ""));
  for (const organ of named) {
    if (!(organ in ORGANS)) throw new Error(`unknown organ: ${organ}`);
  }
  const keys = Object.entries(ORGANS).flatMap(([organ, key]) => (named.has(organ) ? [key] : []));
  return [...new Set(keys)].join("|");
}
