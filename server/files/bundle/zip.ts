import { zipSync } from "fflate";

/** A file in a bundle has no time of its own: the same files give the same bytes. Parts of a day, so that no zone moves it. */
const MADE = new Date(1980, 0, 2);

export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { mtime: MADE }));
}
