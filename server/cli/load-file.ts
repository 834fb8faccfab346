import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { NetworkFile } from "#server/files/network-text.ts";
import { InputError } from "./input-error.ts";

/** The text of a larger one would no longer fit in one string. */
const MOST_BYTES = 400_000_000;

/** @throws InputError when it isn't there, or is nothing that can be read */
export async function loadFile(path: string): Promise<NetworkFile> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new InputError(`${path} is a folder; give a file in it`);
    if (!about.isFile() && !about.isFIFO()) throw new InputError(`${path} is no file that can be read`);
    if (about.size > MOST_BYTES) {
      throw new InputError(
        `${path} has ${about.size} bytes, at most ${MOST_BYTES} can be read; leave out columns or rows`,
      );
    }
    return { name: basename(path), content: await readFile(path) };
  } catch (error) {
    throw fileError(error, path);
  }
}

/** What went wrong with a file in a sentence; what isn't of the file stays as it is. */
export function fileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return new InputError(`${path} is not there; check the path`);
  if (code === "EACCES" || code === "EPERM") return new InputError(`${path} may not be used; check its permissions`);
  if (code === "EISDIR") return new InputError(`${path} is a folder; give a file in it`);
  if (code === "ENAMETOOLONG" || code === "ELOOP") return new InputError(`${path} is no path that can be followed`);
  if (code === "ENOSPC" || code === "EROFS") return new InputError(`${path} can't be written: ${String(code)}`);
  return error;
}
