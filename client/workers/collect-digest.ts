import type { Digest } from "#analysis/network/fingerprint.ts";

type CollectedDigest = Digest & { readonly text: () => string };

/** A digest that keeps the text: a browser makes sha-256 only while one waits, and an analysis does not wait. */
export function collectDigest(): CollectedDigest {
  const parts: string[] = [];
  return { add: (part) => void parts.push(part), hex: () => "", text: () => parts.join("") };
}

/** In hexadecimal. */
export async function sha256Of({ text }: CollectedDigest): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text()));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
