import { parseArgs } from "node:util";
import { MOST_PERMUTATIONS } from "#server/contract/analysis.ts";
import { InputError } from "./input-error.ts";

export type AnalyseCommand = {
  readonly nodes: string;
  readonly edges: string;
  readonly partition: string;
  readonly directed: boolean;
  readonly weight: string | null;
  readonly permutations: number;
  readonly seed: number;
  /** Null when nobody asked. */
  readonly introductions: number | null;
  readonly format: "json" | "text";
  /** Null: to standard output. */
  readonly out: string | null;
};

export type Asked = { readonly kind: "analyse"; readonly command: AnalyseCommand } | { readonly kind: "help" };

export const commandDefaults = { permutations: 1_000, seed: 1, introductions: 20 } as const;

const options = {
  nodes: { type: "string" },
  edges: { type: "string" },
  file: { type: "string" },
  partition: { type: "string" },
  directed: { type: "boolean", default: false },
  weight: { type: "string" },
  permutations: { type: "string" },
  seed: { type: "string" },
  introductions: { type: "string" },
  format: { type: "string", default: "json" },
  out: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws InputError with the sentence that says what is wrong with them */
export function readArguments(args: readonly string[]): Asked {
  return readValues(parse(args));
}

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new InputError((error.message.split(/\.\s|\n/)[0] ?? "").replace(/\.$/, ""));
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

function readValues(values: Values): Asked {
  const { nodes, edges, file, partition, directed = false, weight, format, out, help } = values;
  if (help) return { kind: "help" };
  if (file !== undefined) {
    throw new InputError(
      `--file ${file}: only CSV is read now; save the network as two CSV files for --nodes and --edges`,
    );
  }
  if (nodes === undefined || edges === undefined)
    throw new InputError("Give both --nodes and --edges, each with a CSV file");
  if (!partition)
    throw new InputError("Give --partition with the column of the nodes that says which group they are in");
  if (weight === "") throw new InputError("--weight needs the name of a column of the edges");
  if (out === "") throw new InputError("--out needs the name of a file");
  if (format !== "json" && format !== "text") throw new InputError(`--format must be json or text, not “${format}”`);
  const { introductions } = values;
  return {
    kind: "analyse",
    command: {
      nodes,
      edges,
      partition,
      directed,
      weight: weight ?? null,
      permutations: readWhole("permutations", values.permutations, MOST_PERMUTATIONS),
      seed: readWhole("seed", values.seed, 4_294_967_295),
      introductions: introductions === undefined ? null : readWhole("introductions", introductions, 10_000),
      format,
      out: out ?? null,
    },
  };
}

function readWhole(name: keyof typeof commandDefaults, text: string | undefined, most: number): number {
  if (text === undefined) return commandDefaults[name];
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new InputError(`--${name} must be a whole number from 0 to ${most}, not “${text}”`);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
