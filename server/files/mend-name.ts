/** Marks that nobody sees: zero-width spaces and joiners, soft hyphens, byte order marks, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** `'S-Hertogenbosch`, `Tull en 'T Waal`: a capital that a computer gave to *des* and *het*; with any kind of apostrophe. */
const CAPITAL_ARTICLE = /(^|[\s(/-])['’‘`´]([ST])(?=[\s-])/g;

export type MendedName = {
  readonly name: string;
  /** The text as it came in, where mending changed it; null when nothing was mended. */
  readonly original: string | null;
};

/**
 * Makes a name findable as people write it: without marks that nobody sees, with plain single spaces, and with the small
 * letter in *'s-* and *'t*. Nothing else is touched: how a body spells its own name is the body's business.
 */
export function mendName(text: string): MendedName {
  const name = text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(CAPITAL_ARTICLE, (_, before: string, letter: string) => `${before}'${letter.toLowerCase()}`);
  return { name, original: name === text ? null : text };
}
