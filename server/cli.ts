import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { type AnalyseCommand, readArguments } from "#server/cli/arguments.ts";
import { InputError } from "#server/cli/input-error.ts";
import { fileError, loadFile } from "#server/cli/load-file.ts";
import { createProgress } from "#server/cli/progress.ts";
import { runAnalysis } from "#server/cli/run-analysis.ts";
import { textReport } from "#server/cli/text-report.ts";
import { helpText, usage } from "#server/cli/usage.ts";
import { issueLine, withWarnings } from "#server/cli/warnings.ts";
import { readNetworkFiles } from "#server/files/network-files.ts";

/** The analysis without a server: files in, the result out. Standard output has nothing but the result. */

const EXIT = { input: 2, ours: 1, interrupted: 130 };

/** A name in a file must not steer the terminal. */
const say = (line: string) => process.stderr.write(`${line.replaceAll(/(?!\n)\p{Cc}/gu, "·")}\n`);

/** npm runs its scripts in the folder of the package; paths are meant from where the person is. */
const from = process.env.npm_lifecycle_event === "analyse" ? (process.env.INIT_CWD ?? ".") : ".";

async function analyseFiles(command: AnalyseCommand): Promise<AnalysisResult> {
  const [nodesPath, edgesPath] = [resolve(from, command.nodes), resolve(from, command.edges)];
  if (command.out !== null && [nodesPath, edgesPath].includes(resolve(from, command.out))) {
    throw new InputError(`--out ${command.out} would overwrite a file that is read; choose another name`);
  }
  const [nodes, edges] = [await loadFile(nodesPath), await loadFile(edgesPath)];
  const { input, issues } = readNetworkFiles({ kind: "csv", nodes, edges }, command);
  for (const issue of issues) say(issueLine(issue));
  if (input === null) throw new InputError("Nothing was computed: see the last line above.");

  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  const onProgress = createProgress(say, () => performance.now());
  return withWarnings(await runAnalysis(input, command, { signal: interrupted.signal, onProgress }), issues, command);
}

async function put(result: AnalysisResult, { format, out }: AnalyseCommand): Promise<void> {
  const text = format === "text" ? textReport(result) : `${JSON.stringify(result)}\n`;
  if (out === null) {
    process.stdout.write(text);
    return;
  }
  const path = resolve(from, out);
  await writeFile(path, text).catch((error: unknown) => {
    throw fileError(error, path);
  });
}

async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === "help") process.stdout.write(helpText());
  else await put(await analyseFiles(asked.command), asked.command);
}

// Who reads only the beginning, as head does, has all that it wants.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
});

run().catch((error: unknown) => {
  if (error instanceof DOMException && error.name === "AbortError") {
    process.exitCode = EXIT.interrupted;
  } else if (error instanceof InputError) {
    say(error.message);
    if (process.argv.length <= 2) say(`\n${usage}`);
    process.exitCode = EXIT.input;
  } else {
    say(`A mistake of Schakelwerk, not of your files: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT.ours;
  }
});
