export type DecodedText = { readonly text: string; readonly encoding: string };

/** Reads bytes as UTF-8; what isn't is taken for what a Dutch spreadsheet program writes instead. */
export function decodeText(content: string | Uint8Array): DecodedText {
  if (typeof content === "string") return { text: content.replace(/^\uFEFF/, ""), encoding: "UTF-8" };
  const encoding = markedEncoding(content) ?? (isUtf8(content) ? "UTF-8" : "windows-1252");
  return { text: new TextDecoder(encoding).decode(content), encoding };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("UTF-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
