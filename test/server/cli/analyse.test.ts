import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ANALYSIS_VERSION } from "#analysis/version.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { commandResultSchema } from "#server/contract/command-result.ts";
import { type Ended, folderWith, runCli } from "./run-cli.ts";

const NODES = "id,label,sector\na,Anna,water\nb,Bert,water\nc,Cor,nature\nd,Dirk,nature\ne,Els,\n";
const EDGES = "source,target,w\na,b,2\nc,d,1\nb,c,1\nd,e,1\n";
const FILES = ["--nodes", "nodes.csv", "--edges", "edges.csv", "--partition", "sector"];

const analyseFiles = (files: Record<string, string | Uint8Array> = {}, args: readonly string[] = FILES) =>
  runCli(args, { folder: folderWith({ "nodes.csv": NODES, "edges.csv": EDGES, ...files }) });

const resultOf = ({ stdout }: Ended) => analysisResultSchema.parse(JSON.parse(stdout));

const hasTrace = (text: string) => /^\s+at .*[:(]/m.test(text);

test("files give a result of the contract on standard output, and nothing else anywhere", async () => {
  const ended = await analyseFiles({}, [...FILES, "--weight", "w", "--permutations", "99"]);
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: "" });
  const { network, partition, parameters, siloing, warnings } = resultOf(ended);
  expect({ ...network, sha256: "" }).toEqual({
    actors: 5,
    ties: 4,
    totalWeight: 5,
    directed: false,
    weighted: true,
    density: 0.4,
    components: 1,
    isolates: 0,
    projects: 0,
    participations: 0,
    sha256: "",
  });
  expect(partition).toMatchObject({ attribute: "sector", unassigned: 1, unassignedWeight: expect.closeTo(0.2, 12) });
  expect(parameters).toMatchObject({ seed: 1, permutations: 99, version: ANALYSIS_VERSION });
  expect(siloing.metrics.internalShare).toMatchObject({ value: 0.75, reason: null });
  expect(siloing.metrics.eiIndex.value).toBe(-0.5);
  expect(siloing.mixing.ties).toEqual([
    [1, 1],
    [1, 2],
  ]);
  expect(warnings).toEqual([]);
});

test("the same files and seed give the same bytes, whatever the order of their rows", async () => {
  const turned = `source,target,w\n${EDGES.trim().split("\n").slice(1).toReversed().join("\n")}\n`;
  const [first, second, other] = [
    await analyseFiles(),
    await analyseFiles(),
    await analyseFiles({ "edges.csv": turned }),
  ];
  expect(second.stdout).toBe(first.stdout);
  expect(other.stdout).toBe(first.stdout);
});

test("--out writes the same to a file, and standard output stays empty", async () => {
  const folder = folderWith({ "nodes.csv": NODES, "edges.csv": EDGES });
  const plain = await runCli(FILES, { folder });
  const ended = await runCli([...FILES, "--out", "result.json"], { folder });
  expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "result.json"), "utf8")).toBe(plain.stdout);
});

test("--format text tells what stays inside, the groups, what crosses and who carries it, each with chance", async () => {
  const { code, stdout, stderr } = await analyseFiles({}, [...FILES, "--format", "text"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(
    stdout.replace(/network [0-9a-f]{64}/, "network …").replace(/Version \S+,/, "Version …,"),
  ).toMatchInlineSnapshot(`
    "5 actors, 4 ties (undirected, unweighted)
    1 component, 0 actors without ties, density 0.4

    There is a weak sign of more inside groups than chance would give.
      stays inside groups  66.7 %   by chance 33.3 % ± 27.2 %   33.3 points more   z 1.2   p 0.667

    A second null: each actor keeps its number of ties
      each tie counted once, 66.7 % stays inside
      chance                              gives       ±    z      p
      groups dealt over the actors       33.3 %  27.2 %  1.2      –
      ties dealt over the actors, exact  40.0 %  32.7 %  0.8      –
      ties swapped, 199 networks         34.8 %  33.4 %    1  1.000
      Both nulls come to the same.

    Groups, by sector
      group   size  inside  outside  stays inside  by chance  points      p    E-I  for its size  Coleman
      nature     2       1        1        66.7 %     33.3 %   +33.3  0.667  -0.33          -0.6      0.5
      water      2       1        1        66.7 %     33.3 %   +33.3  0.667  -0.33          -0.6      0.5
      without a group, and left out: 1 actor

    What stays inside, farthest from chance first
      group   ties  by chance  ratio  z      p      q
      nature     1        0.5      2  1  1.000  1.000
      water      1        0.5      2  1  1.000  1.000

    What crosses, farthest from chance first
      between  and    ties  by chance  ratio     z      p      q
      nature   water     1          2    0.5  -1.2  0.667  1.000

    Distances between groups in steps, farthest first
                                          value  by chance      ±     z      p  deals
      Closeness between groups            0.583      0.722  0.104  -1.3  0.667  all 6
      Closeness inside groups                 1      0.722  0.208   1.3  0.667  all 6
      Siloing by distance                 0.417          –      –     –  0.667  all 6
      Unreachable between groups              0          0      0     –      –      –
      Know each other or share a contact   0.75      0.833  0.118  -0.7  1.000  all 6
      between  and    reached  mean steps  within 2  within 3  efficiency
      nature   water  100.0 %           2    75.0 %   100.0 %       0.583

    Without how few actors two groups have no contact left
      between  and    fewest  only others  always among the fewest
      nature   water       1   they touch  nobody in particular

    Groups that the contacts themselves show: 2, of 2 actors
      best of 11 searches, modularity 0.1667 to 0.1667
      0 of 4 actors would have to move for each group to lie in one of them
                                            value  by chance      ±     z      p  deals
      How much the partition explains           1     -1.111  1.641   1.3  0.667  all 6
      Highest modularity of all partitions  0.167          –      –     –      –      –
      Agreement with the found groups           1          0  0.707   1.4  0.667  all 6
      Adjusted Rand index                       1          0  0.707   1.4  0.667  all 6
      Variation of information (bits)           0      1.333  0.943  -1.4  0.667  all 6
      Split–join distance                       0      2.667  1.886  -1.4  0.667  all 6

    Compare with the literature
                                     value  by chance      ±     z      p  deals
      E-I index                     -0.333      0.333  0.544  -1.2  0.667  all 6
      Modularity of the partition    0.167     -0.185  0.273   1.3  0.667  all 6
      E-I index by density            -0.6      0.133   0.66  -1.1  0.667  all 6
      Assortativity                  0.333     -0.389   0.55   1.3  0.667  all 6
      Freeman’s segregation            0.5          0  0.408   1.2  0.667  all 6
      Gupta, Anderson and May’s Q    0.333     -0.389   0.55   1.3  0.667  all 6
      Log odds ratio inside groups   2.457          0  2.006   1.2  0.667  all 6
      Density inside over between        4          –      –     –  0.667  all 6
      Spectral segregation           0.707      0.319  0.293   1.3  0.667  all 6
      Log odds ratio with organisation held equal: not defined, no two actors are of one organisation

    Who carries what crosses (2 of 2)
      actor  group   partners  routes between groups  all routes  part of what crosses  E-I
      Bert   water          2                      2           3               100.0 %    0
      Cor    nature         2                      2           4               100.0 %    0

    Cut actors: without any one of them a part comes loose from the rest (3 of 3)
      actor  cuts off  pairs of different groups that lose contact
      Cor           2                                            2
      Bert          1                                            2
      Dirk          1                                            0

    Introductions: who should meet whom, most useful first
    There is no sign of a silo; these introductions shorten routes, they do not mend one.
      who   meets whom  groups          introduced by  pairs closer  closeness alone  likelier than
      Anna  Cor         water – nature  Bert                      2          +0.1667         50.0 %
      Bert  Dirk        water – nature  Cor                       2          +0.1667         50.0 %
    Together they bring the closeness between groups from 0.5833 to 0.875, ties taken both ways.
    Likelier than: of so many of the pairs that could be introduced, by the contacts that they share. Likely is not useful.

    Chance: the groups dealt over the actors, exact mean and spread; p from all 6 ways to deal them.
    Version …, network …
    "
  `);
});

test("rows that can't be used are said on standard error, and are among the warnings", async () => {
  const ended = await analyseFiles({ "edges.csv": `${EDGES}a,zzz,1\na,a,1\n` });
  expect(ended.code).toBe(0);
  const lines = [
    "edges.csv, line 6, column target: There is no actor “zzz”; add it or correct this cell",
    "edges.csv, line 7: This ties “a” to itself, so it was left out",
  ];
  expect(ended.stderr.trim().split("\n")).toEqual(lines);
  expect(resultOf(ended).warnings.map(({ message }) => message)).toEqual(lines);
});

test.each([
  ["one group", { "nodes.csv": NODES.replaceAll("nature", "water") }, "single-group"],
  ["no groups", { "nodes.csv": "id,sector\na,\nb,\nc,\nd,\ne,\n" }, "no-groups"],
  ["no ties", { "edges.csv": "source,target\n" }, "no-ties"],
])("%s is a result that says why nothing is defined", async (_, files, reason) => {
  const ended = await analyseFiles(files);
  expect(ended.code).toBe(0);
  const { siloing, warnings } = resultOf(ended);
  expect(siloing.metrics.eiIndex).toMatchObject({ value: null, reason });
  expect(warnings).toMatchObject([{ code: reason }]);
});

test("P10 P11 · --kernel says how much nodes in several groups have in common, and the result and its text say so", async () => {
  const nodes = { "nodes.csv": "id,sector\na,water\nb,water|nature\nc,nature\nd,nature|water\ne,\n" };
  const shares = await Promise.all(
    ["min", "any", "product"].map(async (kernel) => {
      const { partition, siloing } = resultOf(await analyseFiles(nodes, [...FILES, "--kernel", kernel]));
      expect(partition).toMatchObject({ kernel, inSeveral: 2 });
      return siloing.metrics.internalShare.value;
    }),
  );
  // Ties a–b, c–d and b–c, each of one group and both.
  expect(shares).toEqual([0.5, 1, 0.5]);
  expect(resultOf(await analyseFiles(nodes)).partition.kernel).toBe("min");
  const { stdout } = await analyseFiles(nodes, [...FILES, "--kernel", "any", "--format", "text"]);
  expect(stdout).toMatch(
    /^2 actors in several groups; of a tie stays inside all of it, as soon as both share a group \(any\)\.$/m,
  );
});

test("IN16 · as many introductions as asked for are in the result, each with who can make it; none for 0", async () => {
  const found = async (...more: readonly string[]) =>
    commandResultSchema.parse(JSON.parse((await analyseFiles({}, [...FILES, ...more])).stdout));
  const { introductions, introductionsAbout } = await found("--introductions", "1");
  expect(introductions).toMatchObject([
    { source: "a", target: "c", groups: ["water", "nature"], distance: 2, via: ["b"], pairsCloser: 2 },
  ]);
  // a–c from 2 steps to 1, a–d from 3 to 2, over four pairs of different groups.
  expect(introductions?.[0]?.gain).toBeCloseTo((1 / 2 + 1 / 6) / 4, 12);
  expect(introductionsAbout).toMatchObject({ reason: null, siloSign: "none" });
  expect((await found()).introductions?.length).toBe(2);
  expect((await found("--introductions", "0")).introductions).toEqual([]);
  const { stdout } = await analyseFiles({}, [...FILES, "--format", "text"]);
  expect(stdout).toContain("There is no sign of a silo; these introductions shorten routes, they do not mend one.");
  expect(stdout).toMatch(/^ {2}Anna +Cor +water – nature +Bert +2 /m);
});

test.each([
  ["a file that is not there", {}, [...FILES, "--nodes", "nowhere.csv"], /nowhere\.csv is not there; check the path/],
  ["an empty file", { "edges.csv": "" }, FILES, /^edges\.csv: This file is empty; export it again/],
  [
    "a binary file",
    { "nodes.csv": Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) },
    FILES,
    /^nodes\.csv: This file holds no text; save the table as CSV/,
  ],
  [
    "no header",
    { "nodes.csv": "a,water\nb,nature\n" },
    FILES,
    /^nodes\.csv, line 1: There is no column id: the first row has “a”, “water”; name the columns/,
  ],
  [
    "a line of ten megabytes",
    { "edges.csv": "x".repeat(10_000_000) },
    FILES,
    /^edges\.csv, line 1: There is no column source/,
  ],
  [
    "a weight below 0",
    { "edges.csv": "source,target,w\na,b,-2\n" },
    [...FILES, "--weight", "w"],
    /^edges\.csv, line 2, column w: The weight “-2” is below 0, .*; remove/,
  ],
  [
    "an unknown partition",
    {},
    [...FILES, "--partition", "region"],
    /^nodes\.csv, line 1: .*“region”.* choose one of: “id”, “label”, “sector”/,
  ],
  ["no partition", {}, FILES.slice(0, 4), /^Give --partition/],
  ["an unknown kernel", {}, [...FILES, "--kernel", "mean"], /^--kernel mean: choose one of: min, any, product/],
  ["no files", {}, [], /^Give both --nodes and --edges.*\n\nUsage:/],
  ["an unknown option", {}, [...FILES, "--fast"], /^Unknown option '--fast'/],
  [
    "a seed that is no number",
    {},
    [...FILES, "--seed", "x"],
    /^--seed must be a whole number from 0 to 4294967295, not “x”/,
  ],
  ["a format that is not there", {}, [...FILES, "--format", "xml"], /^--format must be json or text, not “xml”/],
  [
    "another format of network",
    {},
    ["--file", "network.graphml", "--partition", "sector"],
    /^--file network\.graphml: only CSV is read now/,
  ],
  [
    "a result over what is read",
    {},
    [...FILES, "--out", "nodes.csv"],
    /^--out nodes\.csv would overwrite a file that is read/,
  ],
  [
    "a result in a folder that is not there",
    {},
    [...FILES, "--out", "no/where.json"],
    /where\.json is not there; check the path/,
  ],
])("%s ends with exit code 2 and a sentence", async (_, files, args, sentence) => {
  const ended = await analyseFiles(files, args);
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(sentence);
  expect(hasTrace(ended.stderr)).toBe(false);
  expect(ended.stderr.length).toBeLessThan(1_000);
});

test("a folder in place of a file is refused", async () => {
  const folder = folderWith({ "edges.csv": EDGES });
  mkdirSync(join(folder, "nodes.csv"));
  const ended = await runCli(FILES, { folder });
  expect(ended).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/nodes\.csv is a folder; give a file in it/),
  });
});

test("--help prints the usage and the shape of the result, made from the contract", async () => {
  const { code, stdout, stderr } = await runCli(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("npm run -s analyse -- --nodes N.csv --edges E.csv --partition COLUMN");
  for (const key of Object.keys(analysisResultSchema.shape)) expect(stdout).toContain(`"${key}": `);
});
