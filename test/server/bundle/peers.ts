import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Lenses whose bundles are checked: one group an actor and several, weighted and not, directed and not, ties and projects. */
export const CHECKED_LENSES = {
  "vennebeek-party-type": "/coalitions/vennebeek/bundle?partition=party-type",
  "vennebeek-domain": "/coalitions/vennebeek/bundle?partition=domain&weight=strength",
  "vennebeek-directed": "/coalitions/vennebeek/bundle?partition=party-type&direction=directed",
  "vennebeek-domain-directed": "/coalitions/vennebeek/bundle?partition=domain&weight=strength&direction=directed",
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

const found = new Map<Peer, Promise<string | null>>();

/** The program that has the packages of a script; null where there is none. Looked for once. */
export function findProgram(peer: Peer): Promise<string | null> {
  const program = found.get(peer) ?? lookForProgram(peer);
  found.set(peer, program);
  return program;
}

async function lookForProgram({ programs, probe }: Peer): Promise<string | null> {
  for (const program of programs) {
    const answer = await run(program, [...probe]).catch(() => null);
    if (answer !== null) return program;
  }
  return null;
}

/** A line of the table that a script prints; what is not there is empty. */
export type Line = {
  readonly name: string;
  readonly ours: string;
  readonly here: string;
  readonly verdict: string;
};

export type Checked = {
  readonly printed: string;
  readonly complained: string;
  /** The first line: with which versions. */
  readonly versions: string;
  readonly lines: readonly Line[];
  /** 0 when nothing is different. */
  readonly exitCode: number;
};

/** Runs a script as a researcher would, in the folder of the bundle. */
export async function runPeer(program: string, folder: string, { script }: Peer): Promise<Checked> {
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  const { stdout, stderr, code } = await run(program, [script], options).then(
    (answer) => ({ ...answer, code: 0 }),
    (error: { stdout?: string; stderr?: string; code?: unknown }) => ({
      stdout: error.stdout ?? "",
      stderr: error.stderr ?? "",
      code: typeof error.code === "number" ? error.code : -1,
    }),
  );
  return { printed: stdout, complained: stderr, ...readTable(stdout), exitCode: code };
}

export function readTable(printed: string): Pick<Checked, "versions" | "lines"> {
  const [versions = "", ...rest] = printed.split("\n");
  const lines = rest
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", ours = "", here = "", , verdict = ""] = line.split("\t");
      return { name, ours, here, verdict };
    });
  return { versions, lines };
}

/** A new folder with the files of a bundle; whoever asked takes it away. */
export async function unpackIntoFolder(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
