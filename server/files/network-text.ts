import { hasNul } from "#server/contract/plain-text.ts";
import { findSeparator } from "./csv-separator.ts";
import type { Report } from "./issue.ts";
import { decodeText } from "./text.ts";

export type NetworkFile = { readonly name: string; readonly content: Uint8Array };

/** A file as text that rows can be read from. */
export type NetworkText = { readonly file: string; readonly text: string; readonly separator: string };

/** Null, and the reason reported, for what is no text. */
export function readNetworkText({ name: file, content }: NetworkFile, report: Report): NetworkText | null {
  const { text, encoding } = decodeText(content);
  if (!/[^\s,;]/.test(text)) {
    report({ file }, "file-empty", {});
    return null;
  }
  if (hasNul(text) || (encoding === "windows-1252" && hasControls(text.slice(0, CONTROLS_WITHIN)))) {
    report({ file }, "file-binary", {});
    return null;
  }
  if (encoding !== "UTF-8") report({ file }, "file-encoding", { encoding });
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  return { file, text: lines, separator: findSeparator(lines.trimStart()) };
}

const CONTROLS_WITHIN = 65_536;

/** Bytes that are no UTF-8 pass for the characters of Windows; a picture or an archive has signs among them that no text has. */
function hasControls(text: string): boolean {
  return [...text].some((sign) => sign < " " && !"\t\n\r\f\v".includes(sign));
}
