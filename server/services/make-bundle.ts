import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { LensQuery } from "#analysis/model/lens.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { bundleFiles } from "#server/files/bundle/bundle-files.ts";
import { zip } from "#server/files/bundle/zip.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";

/** Two steps up, from here as well as from the built server in dist/server. */
const SCRIPTS = new URL("../../data/scripts/", import.meta.url);

export type BundleAsked = { readonly query: LensQuery; readonly result: Uint8Array };

/** The network of one lens and its numbers as a zip, with scripts that check them. */
export async function makeBundle(
  { rows, revision }: StoredCoalition,
  { query, result }: BundleAsked,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = ["check.py", "check.R"];
  const texts = await Promise.all(names.map((name) => readFile(fileURLToPath(new URL(name, SCRIPTS)), "utf8")));
  const scripts = Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ""]));
  const open = openLens(rows, query);
  return zip(bundleFiles({ rows: open.rows, revision, open, result, scripts }));
}
