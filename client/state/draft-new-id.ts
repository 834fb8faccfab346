import { slug } from "#analysis/model/slug.ts";
import { type Draft, readDraft } from "./draft.ts";

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const COUNT = 8;

/** An id that people can read and nobody else has chosen: the name where there is one, and some letters. */
export function proposeId(draft: Draft): string {
  const { name } = readDraft(draft).values;
  // Every letter is as likely as another: 32 of them go into 256 without a rest.
  const letters = [...crypto.getRandomValues(new Uint8Array(COUNT))].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${typeof name === "string" ? slug(name) : draft.kind}-${letters.join("")}`;
}
