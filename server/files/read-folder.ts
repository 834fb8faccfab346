import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files of a coalition that lie in a folder, by name. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => name === "manifest.json" || name.endsWith(".csv")).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
    ),
  );
}
