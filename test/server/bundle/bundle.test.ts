import { readdir, readFile, rm } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, onTestFinished, type TestContext } from "vitest";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { type Api, test } from "#test/server/api/api.ts";
import { coveredNumbers, isBeyond, isSearch } from "./covered.ts";
import {
  CHECKED_LENSES,
  type Checked,
  findProgram,
  type Line,
  PEERS,
  type PeerName,
  readTable,
  runPeer,
  unpackIntoFolder,
} from "./peers.ts";

const API = "/api/v1";
const RECORDED = "data/scripts/recorded";
const PEER_NAMES = Object.keys(PEERS) as PeerName[];
const LENSES = Object.keys(CHECKED_LENSES) as (keyof typeof CHECKED_LENSES)[];

type Files = Readonly<Record<string, Uint8Array>>;

async function unpacked(api: Api, path: string): Promise<Files> {
  const answer = await api.ask(`${API}${path}`);
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}

const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const bytes = (content: string) => new TextEncoder().encode(content);
const resultOf = (files: Files): AnalysisResult => JSON.parse(text(files["result.json"]));

/** What a script prints of a bundle; null, and said, where what it needs is not on this machine. */
async function check(peer: PeerName, files: Files, skip: TestContext["skip"]): Promise<Checked | null> {
  const program = await findProgram(PEERS[peer]);
  if (program === null) {
    console.log(`not run: ${PEERS[peer].script}, for ${peer} is not on this machine`);
    skip();
    return null;
  }
  const folder = await unpackIntoFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return runPeer(program, folder, PEERS[peer]);
}

const different = ({ lines }: Checked) => lines.filter(({ verdict }) => verdict === "DIFFERENT");

/** Why a recorded line does not bear our value out; null where it does. */
function objection({ here, verdict }: Line, value: number | null, about: { search: boolean; beyond: boolean }) {
  if (value === null || about.beyond) return verdict.startsWith("skipped: ") ? null : `skipped, not ${verdict}`;
  const recorded = here === "" ? Number.NaN : Number(here);
  if (about.search) {
    return verdict === "not above" && recorded <= value + 1e-9 ? null : `${verdict}: ${recorded} above ${value}`;
  }
  const apart = Math.abs(value - recorded);
  const isSame = apart <= 1e-9 * Math.max(Math.abs(value), Math.abs(recorded)) + 1e-12;
  return verdict === "same" && isSame ? null : `${verdict}: ${recorded} recorded, now ${value}`;
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
      calculation: resultOf(files).parameters,
    });
  });

  test("says in both languages what each of its files is", async ({ api }) => {
    const files = await unpacked(api, CHECKED_LENSES["noord-brabant"]);
    const halves = text(files["README.txt"]).split("\n----\n");
    const named = halves.map((half) => [...new Set(half.match(/\b[\w-]+\.(?:csv|graphml|json|py|R)\b/g))].toSorted());
    const others = Object.keys(files)
      .filter((name) => name !== "README.txt")
      .toSorted();
    expect(named).toEqual([others, others]);
  });

  test("tells in its tables the organisation that an actor is part of", async ({ api }) => {
    const files = await unpacked(api, CHECKED_LENSES["vennebeek-domain"]);
    const [header = "", ...nodes] = text(files["nodes.csv"]).split("\n");
    const at = header.split(",").indexOf("organisation");
    expect([
      at > 0,
      nodes
        .find((line) => line.startsWith("gem-ecoloog,"))
        ?.split(",")
        .includes("gem"),
    ]).toEqual([true, true]);
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
  test("are recorded for every lens and nothing else", async () => {
    const recorded = LENSES.flatMap((lens) => PEER_NAMES.map((peer) => `${lens}.${peer}.tsv`));
    expect((await readdir(RECORDED)).toSorted()).toEqual(recorded.toSorted());
  });

  for (const peer of PEER_NAMES) {
    for (const lens of LENSES) {
      test(`are those that ${peer} gave when it was recorded, for ${lens}`, async ({ api }) => {
        const { versions, lines } = readTable(await readFile(`${RECORDED}/${lens}.${peer}.tsv`, "utf8"));
        expect(versions).toMatch(
          peer === "igraph" ? /^# R [\d.]+, igraph [\d.]+, sna [\d.]+, / : /^# Python [\d.]+, NetworkX [\d.]+, /,
        );
        const result = resultOf(await unpacked(api, CHECKED_LENSES[lens]));
        const covered = coveredNumbers(result, peer);
        expect(lines.map(({ name }) => name).toSorted()).toEqual([...covered.keys()].toSorted());
        const objections = lines.flatMap((line) => {
          const about = { search: isSearch(line.name), beyond: isBeyond(line.name, result, peer) };
          const why = objection(line, covered.get(line.name) ?? null, about);
          return why === null ? [] : [`${line.name} ${why}`];
        });
        expect(objections).toEqual([]);
      });

      test(`are the same in ${peer}, for ${lens}`, async ({ api, skip }) => {
        const checked = await check(peer, await unpacked(api, CHECKED_LENSES[lens]), skip);
        if (checked === null) return;
        const recorded = readTable(await readFile(`${RECORDED}/${lens}.${peer}.tsv`, "utf8"));
        const said = ({ name, verdict }: Line) => `${name} ${verdict}`;
        expect(different(checked), checked.complained).toEqual([]);
        expect(checked.lines.map(said), checked.complained).toEqual(recorded.lines.map(said));
        expect(checked.exitCode).toBe(0);
      });
    }

    test(`are told by ${peer} where they are wrong, and where there is nothing to compare`, async ({ api, skip }) => {
      const files = await unpacked(api, CHECKED_LENSES["vennebeek-party-type"]);
      const result = resultOf(files);
      const { metrics, mixing } = result.siloing;
      const group = mixing.groups[0];
      const wrong = {
        ...result,
        siloing: {
          ...result.siloing,
          metrics: {
            ...metrics,
            crossEfficiency: { ...metrics.crossEfficiency, value: (metrics.crossEfficiency.value ?? 0) * (1 + 1e-8) },
            freeman: { ...metrics.freeman, value: null, reason: "no-ties" },
            guptaAndersonMay: { ...metrics.guptaAndersonMay, value: null, reason: "too-large" },
            bestModularity: { ...metrics.bestModularity, value: 0.1 },
          },
          mixing: { ...mixing, z: mixing.z.map((row, at) => (at === 0 ? [9, ...row.slice(1)] : row)) },
        },
      };
      const drawn = text(files["network.graphml"]).replace(/ *<edge .*\n/, "");
      const changed = { "result.json": bytes(JSON.stringify(wrong)), "network.graphml": bytes(drawn) };
      const checked = await check(peer, { ...files, ...changed }, skip);
      if (checked === null) return;
      const search = peer === "igraph" ? "Leiden of igraph" : "Louvain of NetworkX";
      expect(
        different(checked)
          .map(({ name }) => name)
          .filter((name) => !name.includes("siloRatio")),
        checked.complained,
      ).toEqual(
        expect.arrayContaining([
          "network.ties (GraphML)",
          "siloing.metrics.crossEfficiency.value",
          "siloing.metrics.freeman.value",
          "siloing.metrics.bestModularity.value",
          `siloing.metrics.bestModularity.value (${search})`,
          `siloing.mixing.z[${group}, ${group}]`,
        ]),
      );
      const alone = checked.lines.filter(({ verdict }) => verdict === "only here").map(({ name }) => name);
      expect([alone, checked.exitCode]).toEqual([["siloing.metrics.guptaAndersonMay.value"], 1]);
    });

    test(`are left aside by ${peer} under a kernel that it does not know`, async ({ api, skip }) => {
      const path = `${CHECKED_LENSES["vennebeek-domain"]}&kernel=product`;
      const checked = await check(peer, await unpacked(api, path), skip);
      if (checked === null) return;
      const verdictOf = (name: string) => checked.lines.find((line) => line.name === name)?.verdict;
      expect([
        different(checked),
        checked.exitCode,
        verdictOf("siloing.metrics.internalShare.value"),
        verdictOf("siloing.metrics.siloRatio.value"),
      ]).toEqual([[], 0, "skipped: the kernel is product, and this script knows min", "same"]);
    });
  }
});
