/** A text without case and accents, as people type it: "fryslan" is in what Fryslân becomes. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
