import { resolve } from "node:path";
import { answerAnalysis, answerStudy } from "#server/cli/answer-coalition.ts";
import { answerFiles } from "#server/cli/answer-files.ts";
import { readArguments } from "#server/cli/arguments.ts";
import type { Around } from "#server/cli/around.ts";
import type { Command } from "#server/cli/command.ts";
import { InputError } from "#server/cli/input-error.ts";
import { createProgress } from "#server/cli/progress.ts";
import { put } from "#server/cli/put.ts";
import { textReport } from "#server/cli/text-report.ts";
import { textStudy } from "#server/cli/text-study.ts";
import { helpText, usage } from "#server/cli/usage.ts";

/** The analysis without a server: files in, the result out. Standard output has nothing but the result. */

const EXIT = { input: 2, ours: 1, interrupted: 130 };

/** A name in a file must not steer the terminal. */
const say = (line: string) => process.stderr.write(`${line.replaceAll(/(?!\n)\p{Cc}/gu, "·")}\n`);

/** npm runs its scripts in the folder of the package; paths are meant from where the person is. */
const from = process.env.npm_lifecycle_event === "analyse" ? (process.env.INIT_CWD ?? ".") : ".";
const pathOf = (path: string) => resolve(from, path);

function createAround(): Around {
  const interrupted = new AbortController();
  const stop = () => interrupted.abort();
  process.once("SIGINT", stop);
  const onProgress = createProgress(say, () => performance.now());
  const endAtOnce = () => void process.off("SIGINT", stop);
  return { say, pathOf, hooks: { signal: interrupted.signal, onProgress }, endAtOnce };
}

async function answer(command: Command): Promise<string> {
  const around = createAround();
  const isText = command.format === "text";
  if (command.kind === "coalition" && command.study !== null) {
    const { study } = command;
    const { coalition, json } = await answerStudy({ ...command, study }, around);
    return isText ? textStudy(study, coalition, JSON.parse(json)) : `${json}\n`;
  }
  const { result, unnamed } =
    command.kind === "files"
      ? { result: await answerFiles(command, around), unnamed: undefined }
      : await answerAnalysis(command, around);
  return isText ? textReport(result, unnamed) : `${JSON.stringify(result)}\n`;
}

async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === "help") process.stdout.write(helpText(asked.study));
  else await put(await answer(asked.command), asked.command, pathOf);
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
