import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { searchedSources } from "#analysis/limits.ts";
import type { Figure } from "./figure.ts";
import { type MadeNetwork, plantedNetwork } from "./made-network.ts";

const RUNS = 3;
const SIZE = { actors: 100_000, ties: 1_000_000, seed: 1 };
const KIBIBYTES_IN_MEBIBYTE = 1_024;

const cli = resolve(import.meta.dirname, "../../dist/server/cli.js");

// Put into the measured process itself: its parent can't ask how much memory it had at most.
const tellPeak =
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));';

/**
 * From two files to a result on the command line, as somebody waits for it: the start of the program, reading, everything
 * that grows with the ties, betweenness from a sample, writing. Permutations are beyond the limits of this size.
 */
export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "schakelwerk-large-"));
  try {
    writeFiles(folder, plantedNetwork(SIZE));
    const times: number[] = [];
    const peaks: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const began = performance.now();
      peaks.push(await analyse(folder));
      times.push(performance.now() - began);
    }
    const name = `analyse ${SIZE.actors} actors, ${SIZE.ties} ties from CSV, routes from ${searchedSources(SIZE)} actors`;
    return [
      { name, runs: times },
      { name: `${name}, memory at most`, runs: peaks, unit: "MiB" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, { groupOf, ties }: MadeNetwork): void {
  const nodes = Array.from(groupOf, (group, actor) => `actor-${actor},Actor number ${actor},sector ${group}\n`);
  const edges = Array.from(ties.sources, (source, at) => `actor-${source},actor-${ties.targets[at]},${1 + (at % 5)}\n`);
  writeFileSync(join(folder, "nodes.csv"), `id,label,sector\n${nodes.join("")}`);
  writeFileSync(join(folder, "edges.csv"), `source,target,weight\n${edges.join("")}`);
}

/** Answers how much memory it took, in MiB. */
async function analyse(folder: string): Promise<number> {
  const files = ["--nodes", "nodes.csv", "--edges", "edges.csv", "--partition", "sector", "--weight", "weight"];
  const preload = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  const child = spawn(process.execPath, ["--import", preload, cli, ...files, "--out", "result.json"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let peak = "";
  child.stdio[3]?.on("data", (chunk) => {
    peak += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the command line ended with exit code ${code}`);
  return Number(peak) / KIBIBYTES_IN_MEBIBYTE;
}
