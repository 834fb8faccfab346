import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitsOfRows } from "#analysis/introductions/limits-of-rows.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import { looksAround, type StudyName } from "#analysis/studies/studies.ts";
import { jsonBytes } from "#analysis/threads/json-bytes.ts";
import type { CommandResult } from "#server/contract/command-result.ts";
import { type FolderFiles, readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { hasErrors, type Issue } from "#server/files/issue.ts";
import { readNeighbours } from "#server/files/neighbours-file.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { registerFacts } from "#server/files/register-facts-shipped.ts";
import type { Around } from "./around.ts";
import type { CoalitionCommand } from "./command.ts";
import { InputError } from "./input-error.ts";
import { fileError } from "./load-file.ts";
import { withIntroductions } from "./propose.ts";
import { refuseOverwriting } from "./put.ts";
import { issueLine, withWarnings } from "./warnings.ts";
import { withEngine } from "./with-engine.ts";

type Read = { readonly rows: CoalitionRows; readonly issues: readonly Issue[] };

/** Every number of a coalition in a folder, under the lens that is asked for, and whom no list in order names. */
export async function answerAnalysis(
  command: CoalitionCommand,
  around: Around,
): Promise<{ readonly result: CommandResult; readonly unnamed: ReadonlySet<string> }> {
  const { rows, issues } = await readCoalition(command, around);
  const open = orInputError(() => openLens(rows, command.lens));
  const { permutations, seed } = command;
  const { fictional } = rows.coalition;
  const imagined = open.imagined.length > 0;
  const options = { partition: open.partition.key, permutations, seed, fictional, imagined };
  const input = lensInput(open);
  const result = await withEngine((engine) => engine.run(input, options, around.hooks));
  const unnamed = new Set<string>(rows.actors.filter(({ doNotRank }) => doNotRank).map(({ id }) => id));
  const whole = withWarnings(result, issues);
  return {
    result: withIntroductions(whole, input, command, { ...limitsOfRows(open.rows, open, input.index), around }),
    unnamed,
  };
}

/** The answer to a deeper question of a coalition in a folder, as JSON, and the name of the coalition. */
export async function answerStudy(
  command: CoalitionCommand & { readonly study: StudyName },
  around: Around,
): Promise<{ readonly coalition: string; readonly json: string }> {
  const { rows } = await readCoalition(command, around);
  const { study, lens, permutations, seed } = command;
  const options = {
    permutations,
    seed,
    neighbours: await loadNeighbours(),
    // Beside a folder there are no other coalitions.
    ...(looksAround(study) && { surroundings: { register: await registerFacts().catch(() => null), others: null } }),
  };
  const asked = { name: study, rows: jsonBytes(rows), query: lens, options };
  try {
    const answer = await withEngine((engine) => engine.study(asked, around.hooks));
    return { coalition: rows.coalition.name.en, json: new TextDecoder().decode(answer) };
  } catch (error) {
    throw asInputError(error);
  }
}

async function readCoalition(command: CoalitionCommand, { say, pathOf }: Around): Promise<Read> {
  const folder = pathOf(command.folder);
  const files = await loadFolder(folder);
  refuseOverwriting(
    command,
    [...files.keys()].map((name) => join(folder, name)),
    pathOf,
  );
  const { rows, issues } = readCoalitionFolder(files);
  for (const issue of issues) say(issueLine(issue));
  if (rows === null || hasErrors(issues)) throw new InputError("Nothing was computed: mend the lines above first.");
  return { rows, issues };
}

async function loadFolder(folder: string): Promise<FolderFiles> {
  try {
    return await readFolder(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR")
      throw new InputError(`${folder} is no folder; give the one that has manifest.json and actors.csv in it`);
    throw fileError(error, folder);
  }
}

/** Those that ship; two steps up, from here as well as from the built command in dist/server. Without them, none are known. */
const NEIGHBOURS = new URL("../../data/register/neighbours.csv", import.meta.url);

async function loadNeighbours() {
  const text = await readFile(fileURLToPath(NEIGHBOURS), "utf8").catch(() => "");
  return readNeighbours(text);
}

function orInputError<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw asInputError(error);
  }
}

/** What the coalition has not can be mended by who asked. */
function asInputError(error: unknown): unknown {
  return error instanceof UnknownChoice ? new InputError(error.message) : error;
}
