import { writeFile } from "node:fs/promises";
import type { Command } from "./command.ts";
import { InputError } from "./input-error.ts";
import { fileError } from "./load-file.ts";

type PathOf = (path: string) => string;

/** @throws InputError when the result would land on a file that it is made of */
export function refuseOverwriting({ out }: Command, read: readonly string[], pathOf: PathOf): void {
  if (out === null || !read.includes(pathOf(out))) return;
  throw new InputError(`--out ${out} would overwrite a file that is read; choose another name`);
}

/** @throws InputError when the file can't be written */
export async function put(text: string, { out }: Command, pathOf: PathOf): Promise<void> {
  if (out === null) {
    process.stdout.write(text);
    return;
  }
  const path = pathOf(out);
  await writeFile(path, text).catch((error: unknown) => {
    throw fileError(error, path);
  });
}
