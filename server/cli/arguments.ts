import { parseArgs } from "node:util";
import { KERNELS, type Kernel } from "#analysis/model/lens.ts";
import { STUDIES, type StudyName } from "#analysis/studies/studies.ts";
import { MOST_PERMUTATIONS } from "#server/contract/analysis.ts";
import { type Command, commandDefaults, defaultRounds } from "./command.ts";
import { InputError } from "./input-error.ts";
import { readLens } from "./read-lens.ts";

export type Asked =
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "help"; readonly study: StudyName | null };

const options = {
  nodes: { type: "string" },
  edges: { type: "string" },
  file: { type: "string" },
  coalition: { type: "string" },
  partition: { type: "string" },
  compare: { type: "string" },
  blocks: { type: "string" },
  kernel: { type: "string" },
  directed: { type: "boolean" },
  weight: { type: "string" },
  lens: { type: "string", multiple: true },
  study: { type: "string" },
  permutations: { type: "string" },
  seed: { type: "string" },
  introductions: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/** With fewer the p of a study says nothing. */
const FEWEST_OF_A_STUDY = 99;

/** @throws InputError with the sentence that says what is wrong with them */
export function readArguments(args: readonly string[]): Asked {
  const values = parse(args);
  for (const [name, value] of Object.entries(values)) {
    if (value === "") throw new InputError(`--${name} is empty; ${EMPTY[name] ?? "give it a value, or leave it out"}`);
  }
  const study = readStudyName(values.study);
  if (values.help) return { kind: "help", study };
  return { kind: "command", command: values.coalition === undefined ? ofFiles(values) : ofCoalition(values, study) };
}

const EMPTY: Readonly<Record<string, string>> = {
  partition: "name the column that says which group they are in",
  weight: "it needs the name of a column of the edges",
  out: "it needs the name of a file",
};

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new InputError((error.message.split(/\.\s|\n/)[0] ?? "").replace(/\.$/, ""));
  }
}

function ofFiles(values: Values): Command {
  const { nodes, edges, file, partition, blocks = null, directed = false, weight = null } = values;
  if (file !== undefined) {
    throw new InputError(
      `--file ${file}: only CSV is read now; save the network as two CSV files for --nodes and --edges`,
    );
  }
  for (const name of ["lens", "study"] as const) {
    if (values[name] !== undefined)
      throw new InputError(`--${name} looks at a coalition; give --coalition with its folder`);
  }
  if (nodes === undefined || edges === undefined)
    throw new InputError("Give both --nodes and --edges, each with a CSV file, or --coalition with a folder");
  if (partition === undefined)
    throw new InputError("Give --partition with the column of the nodes that says which group they are in");
  if (blocks === partition)
    throw new InputError(
      `--blocks ${blocks} is the partition itself; name the column that says of which organisation they are`,
    );
  const compare = readColumns(values.compare, partition);
  const kernel = readKernel(values.kernel);
  return { kind: "files", nodes, edges, partition, compare, blocks, kernel, directed, weight, ...common(values, null) };
}

function readKernel(name = "min"): Kernel {
  const kernel = KERNELS.find((each) => each === name);
  if (kernel) return kernel;
  throw new InputError(`--kernel ${name}: choose one of: ${KERNELS.join(", ")}`);
}

/** What only files have, and what to ask of a coalition instead. */
const INSTEAD = {
  nodes: "give one of them",
  edges: "give one of them",
  file: "give one of them",
  directed: "write --lens direction=directed",
  weight: "write --lens weight=strength, or weight=none",
  kernel: "write --lens kernel=any, or another",
  blocks: "leave it out: a coalition says itself of which organisation an actor is",
  compare: "ask for --study partitions, which has them all",
} as const;

function ofCoalition(values: Values, study: StudyName | null): Command {
  const { coalition: folder = "", partition } = values;
  for (const [name, instead] of Object.entries(INSTEAD)) {
    if (values[name as keyof typeof INSTEAD] !== undefined)
      throw new InputError(`--${name} does not go with --coalition; ${instead}`);
  }
  if (study !== null && values.introductions !== undefined)
    throw new InputError("--introductions is no part of a study; leave it out");
  const lens = [...(values.lens ?? [])];
  if (partition !== undefined && lens.some((entry) => entry.startsWith("partition=")))
    throw new InputError("The partition is given twice; give --partition or --lens partition=…, not both");
  if (partition !== undefined) lens.push(`partition=${partition}`);
  return { kind: "coalition", folder, study, lens: readLens(lens, study), ...common(values, study) };
}

function common(values: Values, study: StudyName | null) {
  const { permutations, seed, introductions, format = "json", out = null } = values;
  if (format !== "json" && format !== "text") throw new InputError(`--format must be json or text, not “${format}”`);
  const rounds = { least: study === null ? 0 : FEWEST_OF_A_STUDY, most: MOST_PERMUTATIONS };
  return {
    permutations: permutations === undefined ? defaultRounds(study) : readWhole("permutations", permutations, rounds),
    seed: seed === undefined ? commandDefaults.seed : readWhole("seed", seed, { least: 0, most: 4_294_967_295 }),
    introductions:
      introductions === undefined ? null : readWhole("introductions", introductions, { least: 0, most: 10_000 }),
    format,
    out,
  } as const;
}

function readStudyName(name: string | undefined): StudyName | null {
  if (name === undefined) return null;
  const known = (Object.keys(STUDIES) as StudyName[]).sort();
  const study = known.find((each) => each === name);
  if (study) return study;
  throw new InputError(`--study ${name}: there is no such study; choose one of: ${known.join(", ")}`);
}

function readColumns(text: string | undefined, partition: string): readonly string[] {
  if (text === undefined) return [];
  const columns = text.split(",").map((column) => column.trim());
  if (columns.includes(""))
    throw new InputError(`--compare ${text}: write columns with commas between them, such as sector,region`);
  const twice = columns.find((column, at) => columns.indexOf(column) < at);
  if (twice !== undefined) throw new InputError(`--compare ${text}: “${twice}” is there twice; name each column once`);
  if (columns.includes(partition))
    throw new InputError(`--compare ${text}: “${partition}” is the partition itself; name the other columns only`);
  return columns;
}

function readWhole(name: string, text: string, { least, most }: { least: number; most: number }): number {
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new InputError(`--${name} must be a whole number from ${least} to ${most}, not “${text}”`);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
