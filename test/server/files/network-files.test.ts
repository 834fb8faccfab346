import { describe, expect, test } from "vitest";
import { groupsOfActors, issueLines, NODES, readNetwork, tiesOf } from "./network-builder.ts";

const EDGES = ["source,target", "a,b", "c,a"];

describe("what is read", () => {
  test("nodes give ids, labels and groups, edges give ties", () => {
    const read = readNetwork(NODES, EDGES);
    expect(read.issues).toEqual([]);
    expect(read.input?.ids).toEqual(["a", "b", "c", "d"]);
    expect(read.input?.labels).toEqual(["Anna", "Bert", "Cor", "Dirk"]);
    expect(groupsOfActors(read)).toEqual(["a: water 1", "b: water 1", "c: nature 1", "d: nature 1"]);
    expect(tiesOf(read)).toEqual(["a–b 1", "a–c 1"]);
  });

  test("directed, a tie goes from its source to its target", () => {
    expect(tiesOf(readNetwork(NODES, EDGES, { directed: true }))).toEqual(["a–b 1", "c–a 1"]);
  });

  test.each([
    ["commas", NODES.join("\n"), EDGES.join("\n")],
    ["semicolons", NODES.join("\n").replaceAll(",", ";"), EDGES.join("\n").replaceAll(",", ";")],
    ["tabs", NODES.join("\n").replaceAll(",", "\t"), EDGES.join("\n").replaceAll(",", "\t")],
    ["a BOM", `\uFEFF${NODES.join("\n")}`, `\uFEFF${EDGES.join("\n")}`],
    ["the line ends of Windows", NODES.join("\r\n"), EDGES.join("\r\n")],
    ["the line ends of old Macs", NODES.join("\r"), EDGES.join("\r")],
    ["quotes round every cell", quoted(NODES), quoted(EDGES)],
    ["empty lines", `\n${NODES.join("\n\n")}\n\n`, `${EDGES.join("\n\n")}\n,\n`],
    ["spaces round the cells", NODES.join("\n").replaceAll(",", " , "), EDGES.join(" \n ")],
    [
      "a header in capitals",
      NODES.join("\n").replace("id,label", "ID,Label"),
      EDGES.join("\n").replace("source,target", "Source,TARGET"),
    ],
    [
      "columns in another order",
      "sector,x,id,label\nwater,,a,Anna\nwater,,b,Bert\nnature,,c,Cor\nnature,,d,Dirk",
      "x,target,source\n1,b,a\n2,a,c",
    ],
  ])("%s make no difference", (_, nodes, edges) => {
    expect(readNetwork(nodes, edges)).toEqual(readNetwork(NODES, EDGES));
  });

  test.each([
    ["UTF-16LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["windows-1252", (text: string) => Buffer.from(text, "latin1")],
  ])("%s is recognised, and said", (encoding, encode) => {
    const read = readNetwork(encode("id,sector\né,één\nb,één\n"), ["source,target", "é,b"]);
    expect(tiesOf(read)).toEqual(["é–b 1"]);
    expect(read.issues).toMatchObject([{ file: "nodes.csv", code: "file-encoding", values: { encoding } }]);
  });

  test("a cell may hold separators, doubled quotes and line ends within quotes", () => {
    const read = readNetwork(
      'id,label,sector\na,"Anna, ""de"" baas\nvan water",water\nb,5" pijp,water\nb,dubbel,water\n',
      EDGES.slice(0, 2),
    );
    expect(read.input?.labels).toEqual(['Anna, "de" baas\nvan water', '5" pijp']);
    expect(issueLines(read)).toEqual(["nodes.csv:5 id-duplicate"]);
  });

  test("a decimal comma is a comma where it separates no cells", () => {
    expect(tiesOf(readNetwork(NODES, ["source;target;hours", "a;b;2,5"], { weight: "hours" }))).toEqual(["a–b 2.5"]);
  });
});

describe("groups in a cell", () => {
  const groups = (...cells: string[]) => {
    const read = readNetwork(["id,sector", ...cells.map((cell, at) => `${at},${cell}`)], "source,target\n");
    return { groups: groupsOfActors(read), issues: issueLines(read) };
  };

  test("several count for equal parts, and one that is named twice counts once", () => {
    expect(groups("a|b", "b | a | a", "a", "")).toEqual({
      groups: ["0: a 0.5, b 0.5", "1: a 0.5, b 0.5", "2: a 1", "3: "],
      issues: [],
    });
  });

  test("shares are taken where the column has them", () => {
    expect(groups("a:0.75|b:0.25", "a:1", "a").groups).toEqual(["0: a 0.75, b 0.25", "1: a 1", "2: a 1"]);
  });

  test("a colon is part of a name elsewhere", () => {
    expect(groups("team: north", "phase:1|phase:2", "11:30")).toEqual({
      groups: ["0: team: north 1", "1: phase:1 0.5, phase:2 0.5", "2: 11:30 1"],
      issues: [],
    });
  });

  test("shares that don't add up, or are half given, leave an actor without a group, and it is said", () => {
    expect(groups("a:0.7|b:0.7", "a:0.7|b", "a:0.5|a:0.5")).toEqual({
      groups: ["0: ", "1: ", "2: "],
      issues: ["nodes.csv:2 shares-sum", "nodes.csv:3 shares-invalid", "nodes.csv:4 shares-invalid"],
    });
  });
});

describe("ties that are cleaned away", () => {
  test("ties to oneself and ties of weight 0 are dropped, each with its line", () => {
    const read = readNetwork(NODES, ["source,target,w", "a,a,1", "a,b,0", "b,c,2"], { weight: "w" });
    expect(tiesOf(read)).toEqual(["b–c 2"]);
    expect(issueLines(read)).toEqual(["edges.csv:2 tie-to-itself", "edges.csv:3 strength-zero"]);
  });

  test("without weights a repeated tie counts once, with weights they are summed; both are said", () => {
    const edges = ["source,target,w", "a,b,1", "b,a,2", "a,b,4", "a,c,1"];
    const [once, sum] = [readNetwork(NODES, edges), readNetwork(NODES, edges, { weight: "w" })];
    expect([tiesOf(once), tiesOf(sum)]).toEqual([
      ["a–b 1", "a–c 1"],
      ["a–b 7", "a–c 1"],
    ]);
    expect(once.issues).toMatchObject([{ code: "ties-merged", values: { count: 2 } }]);
    expect(sum.issues).toMatchObject([{ code: "ties-merged", values: { count: 2 } }]);
  });

  test("directed, there and back are two ties", () => {
    const read = readNetwork(NODES, ["source,target,w", "a,b,1", "b,a,2", "a,b,4"], { weight: "w", directed: true });
    expect(tiesOf(read)).toEqual(["a–b 5", "b–a 2"]);
  });
});

describe("rows that can't be used are left out, each with its line", () => {
  test.each([
    ["an actor that is not there", "a,zzz,1", "reference-unknown"],
    ["an empty end", "a,,1", "cell-empty"],
    ["an empty weight", "a,b,", "cell-empty"],
    ["a weight that is no number", "a,b,much", "number-invalid"],
    ["a weight of NaN", "a,b,NaN", "number-invalid"],
    ["an infinite weight", "a,b,Infinity", "number-invalid"],
    ["a weight beyond all numbers", "a,b,1e999", "number-invalid"],
    ["more cells than columns", "a,b,1,7", "row-length"],
  ])("%s", (_, row, code) => {
    const read = readNetwork(NODES, ["source,target,w", row, "b,c,2"], { weight: "w" });
    expect(tiesOf(read)).toEqual(["b–c 2"]);
    expect(issueLines(read)).toEqual([`edges.csv:2 ${code}`]);
  });

  test("an id that is there twice, and one that is not there", () => {
    const read = readNetwork([...NODES, "a,Again,nature", ",Nobody,nature"], EDGES);
    expect(read.input?.labels).toEqual(["Anna", "Bert", "Cor", "Dirk"]);
    expect(issueLines(read)).toEqual(["nodes.csv:6 id-duplicate", "nodes.csv:7 cell-empty"]);
  });

  test("of a thousand alike the first twenty are named and the others counted", () => {
    const read = readNetwork(NODES, ["source,target", "a,b", ...Array.from({ length: 1_000 }, () => "a,zzz")]);
    expect(read.issues).toHaveLength(21);
    expect(read.issues.at(-1)).toMatchObject({
      code: "more-like-this",
      values: { count: 980, code: "reference-unknown" },
    });
  });
});

describe("what can't be used as a whole gives no network, and the reason last", () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  test.each([
    ["an empty file", "", EDGES, "nodes.csv file-empty"],
    ["blank lines alone", "\n \n", EDGES, "nodes.csv file-empty"],
    ["a picture", PNG, EDGES, "nodes.csv file-binary"],
    ["bytes that are no text", Uint8Array.from([0xff, 0xfa, 0x01, 0x02, 0x80, 0x41]), EDGES, "nodes.csv file-binary"],
    ["UTF-16 without its mark", Buffer.from(NODES.join("\n"), "utf16le"), EDGES, "nodes.csv file-binary"],
    ["no header", NODES.slice(1), EDGES, "nodes.csv:1 header-missing"],
    ["another separator", NODES.join("\n").replaceAll(",", "|"), EDGES, "nodes.csv:1 header-missing"],
    ["a header alone", "id,sector\n", EDGES, "nodes.csv rows-none"],
    ["the column id twice", "id,id,sector\na,b,c\n", EDGES, "nodes.csv:1 column-duplicate"],
    ["a quote that is never closed", 'id,sector\na,water\nb,"water\nc,water\n', EDGES, "nodes.csv:3 csv-broken"],
    ["a line of ten megabytes", "x".repeat(10_000_000), EDGES, "nodes.csv:1 header-missing"],
    ["an id of ten megabytes", `id,sector\n${"x".repeat(10_000_000)},water\n`, EDGES, "nodes.csv rows-none"],
    ["ten million separators", ",".repeat(10_000_000), EDGES, "nodes.csv file-empty"],
    ["edges without a header", NODES, EDGES.slice(1), "edges.csv:1 header-missing"],
    ["edges of other actors alone", NODES, ["source,target", "x,y", "y,z"], "edges.csv rows-none"],
    ["empty edges", NODES, "", "edges.csv file-empty"],
  ])("%s", (_, nodes, edges, last) => {
    const read = readNetwork(nodes, edges);
    expect(read.input).toBeNull();
    expect(issueLines(read).at(-1)).toBe(last);
    expect(read.issues.at(-1)?.message.length).toBeLessThan(600);
  });

  test("a weight below 0", () => {
    const read = readNetwork(NODES, ["source,target,w", "a,b,2", "b,c,-1", "c,d,1"], { weight: "w" });
    expect(read).toMatchObject({ input: null, issues: [{ code: "weight-negative", line: 3, column: "w" }] });
  });

  test("a partition that no column has: those there are, are named", () => {
    const { input, issues } = readNetwork(NODES, EDGES, { partition: "region" });
    expect(input).toBeNull();
    expect(issues.at(-1)?.message).toMatchInlineSnapshot(
      `"There is no column “region” to group by; choose one of: “id”, “label”, “sector”"`,
    );
  });

  test("a column of weights that is not there", () => {
    const { input, issues } = readNetwork(NODES, EDGES, { weight: "hours" });
    expect(input).toBeNull();
    expect(issues.at(-1)?.message).toMatchInlineSnapshot(
      `"There is no column “hours” with weights; choose one of: “source”, “target”"`,
    );
  });
});

test("a group cell of ten megabytes leaves its actor without a group", () => {
  const many = Array.from({ length: 1_000_000 }, (_, at) => `g${at}`).join("|");
  const read = readNetwork(["id,sector", `a,${many}`, "b,water"], ["source,target", "a,b"]);
  expect(groupsOfActors(read)).toEqual(["a: ", "b: water 1"]);
  expect(issueLines(read)).toEqual(["nodes.csv:2 shares-invalid"]);
});

test("ids are compared as they are written, and names of the language are ids as others", () => {
  const read = readNetwork(
    ["id,sector", "__proto__,x", "constructor,y", "A,x", "a,y"],
    ["source,target", "__proto__,constructor", "A,a"],
  );
  expect(tiesOf(read)).toEqual(["__proto__–constructor 1", "A–a 1"]);
});

function quoted(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .split(",")
        .map((cell) => `"${cell}"`)
        .join(","),
    )
    .join("\n");
}
