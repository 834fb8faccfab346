import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Lenses whose bundles are checked: every kind of network that the scripts can say something of. */
export const CHECKED_LENSES = {
  "vennebeek-party-type": "/coalitions/vennebeek/bundle?partition=party-type",
  "vennebeek-domain": "/coalitions/vennebeek/bundle?partition=domain&weight=strength",
  "vennebeek-directed": "/coalitions/vennebeek/bundle?partition=organisation&direction=directed",
  "noord-brabant": "/coalitions/noord-brabant/bundle",
} as const;

type Peer = {
  readonly script: string;
  /** Programs that may have what it needs, and how each says so. */
  readonly programs: readonly string[];
  readonly probe: readonly string[];
};

export const PEERS = {
  networkx: { script: "check.py", programs: ["python3", "/usr/bin/python3"], probe: ["-c", "import networkx"] },
  igraph: {
    script: "check.R",
    programs: ["Rscript"],
    probe: ["-e", "for (name in c('igraph', 'sna', 'jsonlite')) library(name, character.only = TRUE)"],
  },
} as const satisfies Record<string, Peer>;

export type PeerName = keyof typeof PEERS;

/** The program that has the packages of a script; null where there is none. */
export async function findProgram({ programs, probe }: Peer): Promise<string | null> {
  for (const program of programs) {
    const found = await run(program, [...probe]).catch(() => null);
    if (found !== null) return program;
  }
  return null;
}

export type Line = { readonly name: string; readonly here: string; readonly verdict: string };

/** What a script printed, and its lines; a difference is no error here but a line. */
export async function runPeer(program: string, folder: string, { script }: Peer) {
  const answer = await run(program, [join(folder, script), folder], { maxBuffer: 2 ** 26 }).catch(
    (error: { stdout?: string; stderr?: string }) => ({ stdout: error.stdout ?? "", stderr: error.stderr ?? "" }),
  );
  return { printed: answer.stdout, complained: answer.stderr, lines: linesOf(answer.stdout) };
}

export function linesOf(printed: string): readonly Line[] {
  return printed
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", , here = "", , verdict = ""] = line.split("\t");
      return { name, here, verdict };
    });
}

export async function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
