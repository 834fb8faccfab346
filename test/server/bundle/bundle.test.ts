import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, onTestFinished } from "vitest";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { type Api, test } from "#test/server/api/api.ts";
import { CHECKED_LENSES, findProgram, linesOf, PEERS, type PeerName, runPeer, writeFiles } from "./peers.ts";

const API = "/api/v1";

async function unpacked(api: Api, path: string) {
  const answer = await api.ask(`${API}${path}`);
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}

const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** Our value of what a line of a script is about; undefined for what only the script knows. */
function ours(result: AnalysisResult, name: string): number | null | undefined {
  const { network, siloing, bridging } = result;
  if (name in network) return (network as Record<string, unknown>)[name] as number;
  if (name in siloing.metrics) return siloing.metrics[name as keyof typeof siloing.metrics].value;
  if (name === "internalShare.expected") return siloing.metrics.internalShare.expected;
  const actor = /^betweenness(?: \(sna\))? (.*)$/.exec(name)?.[1];
  return actor === undefined ? undefined : bridging.actors.find(({ id }) => id === actor)?.betweenness;
}

describe("a bundle", () => {
  test("holds the network, the numbers of the screen, how they were made, and scripts", async ({ api }) => {
    const answer = await api.ask(`${API}${CHECKED_LENSES["vennebeek-domain"]}`);
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-disposition")]).toEqual([
      200,
      "application/zip",
      'attachment; filename="schakelwerk-vennebeek.zip"',
    ]);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files).toSorted()).toEqual([
      "README.txt",
      "check.R",
      "check.py",
      "edges.csv",
      "network.graphml",
      "nodes.csv",
      "parameters.json",
      "participations.csv",
      "projects.csv",
      "result.json",
    ]);
    const shown = await api.ask(`${API}/coalitions/vennebeek/analysis?partition=domain&weight=strength`);
    expect(text(files["result.json"])).toBe(await shown.text());
    expect(JSON.parse(text(files["parameters.json"]))).toMatchObject({
      coalition: "vennebeek",
      fictional: true,
      lens: { weight: "strength" },
      partition: { key: "domain" },
    });
  });

  test("is the same, byte for byte, whenever it is made", async ({ api }) => {
    const make = async () =>
      new Uint8Array(await (await api.ask(`${API}${CHECKED_LENSES["noord-brabant"]}`)).arrayBuffer());
    expect(await make()).toEqual(await make());
  });

  test("of what the coalition has not is a problem, not a zip", async ({ api }) => {
    const answer = await api.ask(`${API}/coalitions/vennebeek/bundle?partition=zomaar`);
    expect([answer.status, (await answer.json()).code]).toEqual([422, "unknown-partition"]);
  });
});

describe("the numbers of a bundle, recomputed elsewhere", () => {
  for (const peer of Object.keys(PEERS) as PeerName[]) {
    for (const [lens, path] of Object.entries(CHECKED_LENSES)) {
      test(`are those that ${peer} gave when it was recorded, for ${lens}`, async ({ api }) => {
        const recorded = linesOf(await readFile(`data/scripts/recorded/${lens}.${peer}.tsv`, "utf8"));
        const result: AnalysisResult = JSON.parse(text((await unpacked(api, path))["result.json"]));
        const compared = recorded.flatMap(({ name, here, verdict }) => {
          const value = ours(result, name);
          return verdict === "same" && typeof value === "number" ? [{ name, value, here: Number(here) }] : [];
        });
        expect(compared.length).toBeGreaterThan(5);
        for (const { name, value, here } of compared) {
          expect(Math.abs(value - here), name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
        }
      });

      test(`are the same in ${peer}, for ${lens}`, async ({ api, skip }) => {
        const program = await findProgram(PEERS[peer]);
        if (program === null) {
          console.log(`not run: ${PEERS[peer].script} for ${lens}, for ${peer} is not on this machine`);
          skip();
          return;
        }
        const folder = await mkdtemp(join(tmpdir(), "bundle-"));
        onTestFinished(() => rm(folder, { recursive: true }));
        await writeFiles(folder, await unpacked(api, path));
        const { printed, complained, lines } = await runPeer(program, folder, PEERS[peer]);
        expect(
          lines.filter(({ verdict }) => verdict === "DIFFERENT"),
          printed,
        ).toEqual([]);
        expect(lines.filter(({ verdict }) => verdict === "same").length, complained).toBeGreaterThan(5);
      });
    }
  }
});
