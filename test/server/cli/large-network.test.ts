import { expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { unspeakable } from "#test/analysis/unspeakable.ts";
import { folderWith, runCli } from "./run-cli.ts";

const ACTORS = 25_000;
const TIES = 100_000;
const GROUPS = 12;
/** A table of all pairs of actors takes twenty times as much. */
const HEAP_MB = 256;

/** Ties at random, most of them to somebody near, and no two of the same pair. */
function largeFiles(): Readonly<Record<string, string>> {
  const random = createRandom(1);
  const nodes = Array.from({ length: ACTORS }, (_, at) => `a${at},s${at % GROUPS}`);
  const edges = Array.from({ length: TIES }, (_, at) => {
    const step = 1 + Math.floor(at / ACTORS) * 100 + random(100);
    return `a${at % ACTORS},a${((at % ACTORS) + step) % ACTORS},${1 + random(5)}`;
  });
  return {
    "nodes.csv": ["id,sector", ...nodes, ""].join("\n"),
    "edges.csv": ["source,target,strength", ...edges, ""].join("\n"),
  };
}

test("DEG5 · a large network in little memory: a result, and what was left out of it", async () => {
  const files = ["--nodes", "nodes.csv", "--edges", "edges.csv", "--weight", "strength"];
  const args = [...files, "--partition", "sector", "--permutations", "99"];
  const ended = await runCli(args, { folder: folderWith(largeFiles()), heapMb: HEAP_MB });
  expect({ code: ended.code, said: ended.stderr.replaceAll(/Computing: \d+ %\n/g, "") }).toEqual({ code: 0, said: "" });
  const result: unknown = JSON.parse(ended.stdout);
  expect(unspeakable(result, "result")).toEqual([]);
  const { network, siloing, bridging, warnings } = analysisResultSchema.parse(result);
  expect([network.actors, network.ties]).toEqual([ACTORS, TIES]);
  const { internalShare, crossEfficiency } = siloing.metrics;
  expect(internalShare).toMatchObject({ reason: null, expected: expect.closeTo(1 / GROUPS, 3) });
  expect(crossEfficiency).toMatchObject({ value: null, reason: "left-out" });
  expect(bridging.sample?.bound).toBeGreaterThan(0);
  expect(warnings.map(({ code }) => code)).toEqual([
    "betweenness-sampled",
    "distances-left-out",
    "cuts-left-out",
    "introductions-left-out",
  ]);
});
