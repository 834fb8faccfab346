import { createHash } from "node:crypto";
import type { Digest } from "#analysis/network/fingerprint.ts";

export function createSha256(): Digest {
  const hash = createHash("sha256");
  return { add: (part) => void hash.update(part), hex: () => hash.digest("hex") };
}
