import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "./restate.ts";
import { writeText } from "./write-csv.ts";

export function readReference<Value>(from: string, file: string): Value {
  return JSON.parse(readFileSync(join(from, "reference", `${file}.json`), "utf8")) as Value;
}

/** One key a line: values that move show as a line, and a list of actors stays on one. */
export function writeReference(folder: string, key: string, content: JsonObject): void {
  const lines = Object.entries(content).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  writeText(join(folder, `${key}.json`), `{\n${lines.join(",\n")}\n}\n`);
}
