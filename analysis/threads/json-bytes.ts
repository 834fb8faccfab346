/** As JSON in UTF-8: bytes pass from thread to thread without a copy, and to whoever asked by HTTP as they are. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
