const LONGEST = 60;

/** A name as an id that people can read: `Gemeente 's-Hertogenbosch` gives `gemeente-s-hertogenbosch`. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "record" : plain;
}
