/** Half a surrogate pair is no character: it becomes U+FFFD, which both stores and JSON carry. */
export function mendSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** PostgreSQL takes every character but this one. */
export function hasNul(text: string): boolean {
  return text.includes("\0");
}
