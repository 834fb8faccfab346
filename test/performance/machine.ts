import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { resolve } from "node:path";
import { ANALYSIS_VERSION } from "#analysis/version.ts";

const COMPARED = ["graphology", "graphology-metrics"];
const GIBIBYTE = 2 ** 30;

/** What the figures were measured on, and with. */
export function describeMachine(): Readonly<Record<string, string>> {
  return {
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
    memory: `${(totalmem() / GIBIBYTE).toFixed(1)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
    analysis: ANALYSIS_VERSION,
    ...Object.fromEntries(COMPARED.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const file = resolve(import.meta.dirname, "../../node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
