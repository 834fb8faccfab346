import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const cli = resolve(import.meta.dirname, "../../../dist/server/cli.js");

type Options = {
  readonly folder?: string;
  /** How much memory for objects it is given, in all threads each; what Node gives when absent. */
  readonly heapMb?: number;
};

/** Runs the built command line, as `npm run -s analyse -- …` does. */
export function runCli(args: readonly string[], { folder, heapMb }: Options = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const { npm_lifecycle_event: _, ...env } = process.env;
    const flags = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
    const child = spawn(process.execPath, [...flags, cli, ...args], { cwd: folder ?? tmpdir(), env });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      said.stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      said.stderr += chunk;
    });
    child.once("error", failed);
    child.once("close", (code) => done({ code, ...said }));
  });
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "schakelwerk-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
