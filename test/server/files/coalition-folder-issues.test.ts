import { expect, test } from "vitest";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { buildFolder, buildManifest } from "#test/server/build-folder.ts";

/** Each issue on a line as a person would read it. */
function issuesOf(files: Readonly<Record<string, string | Uint8Array | null>>): readonly string[] {
  return readCoalitionFolder(buildFolder(files)).issues.map(
    ({ severity, file, line, column, code, message }) => `${severity} ${file}:${line}:${column} ${code}: ${message}`,
  );
}

const actorRows = (...rows: readonly string[]) => ({
  "actors.csv": ["id,name,domains,part_of,succeeded_by", ...rows].join("\n"),
});
const tieRows = (...rows: readonly string[]) => ({
  "ties.csv": ["source,target,kind,strength,from,until,reports,directed", ...rows].join("\n"),
});

test("a file that can't be read", () => {
  expect(issuesOf({ "manifest.json": "{" })).toEqual([
    expect.stringMatching(/^error manifest\.json:null:null manifest-broken: This file is no valid JSON: ./),
  ]);
  expect(issuesOf({ "manifest.json": "[]" })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null manifest-invalid: The manifest is not valid: Invalid input: expected object, received array",
    ]
  `);
  expect(issuesOf({ "actors.csv": "" })).toMatchInlineSnapshot(`
    [
      "error actors.csv:1:id column-missing: The column id is missing; add it to the header",
      "error actors.csv:1:name column-missing: The column name is missing; add it to the header",
    ]
  `);
  expect(issuesOf({ "actors.csv": 'id,name\nx,"X\ny,Y\n' })).toMatchInlineSnapshot(`
    [
      "error actors.csv:3:null csv-broken: This file can't be read as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 3; check the quotes here",
    ]
  `);
  expect(issuesOf({ "participation.csv": "actor,project\n" })).toMatchInlineSnapshot(`
    [
      "warning participation.csv:null:null file-unknown: participation.csv is no file of a coalition and was not read; check its name",
    ]
  `);
});

test("a header that can't be used", () => {
  expect(issuesOf({ "actors.csv": "id,title\nx,X\n" })).toMatchInlineSnapshot(`
    [
      "error actors.csv:1:name column-missing: The column name is missing; add it to the header",
    ]
  `);
  expect(issuesOf({ "actors.csv": "id,name,name\nx,X,Y\n" })).toMatchInlineSnapshot(`
    [
      "error actors.csv:1:name column-duplicate: The column name is there twice; rename or remove one",
    ]
  `);
  expect(issuesOf({ "actors.csv": "id,name,\nx,X,lost\n" })).toMatchInlineSnapshot(`
    [
      "warning actors.csv:1:null column-nameless: Column 3 has no name and was not read; name it in the header",
    ]
  `);
  expect(issuesOf({ "ties.csv": "source,target,kind,colour\na-town,c-farm,funds,red\n" })).toMatchInlineSnapshot(`
    [
      "warning ties.csv:1:colour column-unknown: The column colour has no meaning in this file and was not read; check its name",
    ]
  `);
});

test("a row that can't be used", () => {
  expect(issuesOf(actorRows("x,X,,,,too,much"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:null row-length: This row has 7 cells, the header 5; check for a missing quote or separator",
    ]
  `);
  expect(issuesOf(actorRows(",Nameless", "x,"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:id cell-empty: The cell in id is empty; it must be filled in",
      "error actors.csv:3:name cell-empty: The cell in name is empty; it must be filled in",
    ]
  `);
  expect(issuesOf(actorRows("x,X", 'y,"two\nlines"', "", "x,Again"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:6:id id-duplicate: The id “x” is already used on line 2; give each row its own",
    ]
  `);
  expect(issuesOf(actorRows("x,X", 'y,"two\r\nlines",astrology'))).toMatchInlineSnapshot(`
    [
      "error actors.csv:3:domains reference-unknown: There is no domain “astrology”; add it or correct this cell",
    ]
  `);
  expect(issuesOf(actorRows(`${"i".repeat(201)},Long`))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:id id-too-long: This id has 201 characters; use at most 200",
    ]
  `);
  expect(issuesOf(actorRows("x,X\0Y"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:name text-nul: The cell in name holds the character U+0000; remove it",
    ]
  `);
  expect(issuesOf(actorRows("x,\u200b"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:name cell-empty: The cell in name is empty; it must be filled in",
    ]
  `);
});

test("a tie that is none is left out with a warning", () => {
  expect(issuesOf(tieRows("a-town,a-town,funds"))).toMatchInlineSnapshot(`
    [
      "warning ties.csv:2:target tie-to-itself: This ties “a-town” to itself, so it was left out",
    ]
  `);
  expect(issuesOf(tieRows("a-town,c-farm,funds,0"))).toMatchInlineSnapshot(`
    [
      "warning ties.csv:2:strength strength-zero: A strength of 0 is no tie, so it was left out; give it a strength above 0",
    ]
  `);
  expect(readCoalitionFolder(buildFolder(tieRows("a-town,a-town,funds", "a-town,c-farm,funds,0"))).rows?.ties).toEqual(
    [],
  );
});

test("numbers and words that mean nothing", () => {
  for (const strength of ["-1", "NaN", "Infinity", "1e999", "0x10", "strong"]) {
    expect(issuesOf(tieRows(`a-town,c-farm,funds,${strength}`))).toEqual([
      `error ties.csv:2:strength number-invalid: “${strength}” is not a number above 0, from 1e-15 to 1000000000000000`,
    ]);
  }
  expect(issuesOf(tieRows("a-town,c-farm,hates"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:kind value-unknown: “hates” is not known here; use one of: collaborates, informs, advises, trusts, funds, mandates, approaches, in-conflict",
    ]
  `);
  expect(issuesOf(tieRows("a-town,c-farm,,"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:kind cell-empty: The cell in kind is empty; it must be filled in",
    ]
  `);
  expect(issuesOf(tieRows("a-town,c-farm,funds,,,,,maybe"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:directed value-unknown: “maybe” is not known here; use one of: yes, no",
    ]
  `);
});

test("days and periods that can't be", () => {
  expect(issuesOf(tieRows("a-town,c-farm,funds,,2024-02-30"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:from day-invalid: “2024-02-30” is not a day; write it as 2026-05-16",
    ]
  `);
  expect(issuesOf(tieRows("a-town,c-farm,funds,,16-05-2026"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:from day-invalid: “16-05-2026” is not a day; write it as 2026-05-16",
    ]
  `);
  expect(issuesOf(tieRows("a-town,c-farm,funds,,2024-01-01,2024-01-01"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:until period-backwards: It ends on 2024-01-01, which is not after its begin on 2024-01-01; correct one of the days",
    ]
  `);
});

test("shares that can't be", () => {
  expect(issuesOf(actorRows("x,X,water:0.7|nature:0.2"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains shares-sum: The shares in “water:0.7|nature:0.2” add up to 0.9; make them add up to 1",
    ]
  `);
  expect(issuesOf(actorRows("x,X,water:0.7|nature"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains shares-invalid: “water:0.7|nature” can't be read: give all domains a share, or none",
    ]
  `);
  expect(issuesOf(actorRows("x,X,water|water"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains shares-invalid: “water|water” can't be read: a domain is there twice",
    ]
  `);
  expect(issuesOf(actorRows("x,X,water||nature"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains shares-invalid: “water||nature” can't be read: a domain is empty",
    ]
  `);
  expect(issuesOf(actorRows("x,X,water:1.5|nature:-0.5"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains shares-invalid: “water:1.5|nature:-0.5” can't be read: a share is a number above 0, such as 0.7",
    ]
  `);
});

test("reports that can't be", () => {
  const reports = (text: string) => issuesOf(tieRows(`a-town,c-farm,funds,,,,${text}`));
  expect(reports("target@2024=2|somebody@2024=1")).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:reports report-invalid: “somebody@2024=1” is not a report; write it as source@wave=strength",
    ]
  `);
  expect(reports("source@2024=2|source@2024=3")).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:reports report-duplicate: “source@2024=3”: this side already reported in this wave",
    ]
  `);
  expect(reports("source@2024=-2")).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:reports report-invalid: “source@2024=-2” is not a report; write it as source@wave=strength",
    ]
  `);
  expect(reports("source@2024=0")).toMatchInlineSnapshot(`
    [
      "warning ties.csv:2:reports report-zero: “source@2024=0”: a strength of 0 is no tie, so this report was left out",
    ]
  `);
  expect(reports("source@1999=1")).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:reports reference-unknown: There is no wave “1999”; add it or correct this cell",
    ]
  `);
});

test("references to what isn't there", () => {
  expect(issuesOf(tieRows("a-town,nobody,funds"))).toMatchInlineSnapshot(`
    [
      "error ties.csv:2:target reference-unknown: There is no actor “nobody”; add it or correct this cell",
    ]
  `);
  expect(issuesOf(actorRows("x,X,astrology,nobody,noone"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:part_of reference-unknown: There is no actor “nobody”; add it or correct this cell",
      "error actors.csv:2:succeeded_by reference-unknown: There is no actor “noone”; add it or correct this cell",
      "error actors.csv:2:domains reference-unknown: There is no domain “astrology”; add it or correct this cell",
    ]
  `);
  expect(issuesOf({ "participations.csv": "actor,project\nnobody,nothing\n" })).toMatchInlineSnapshot(`
    [
      "error participations.csv:2:actor reference-unknown: There is no actor “nobody”; add it or correct this cell",
      "error participations.csv:2:project reference-unknown: There is no project “nothing”; add it or correct this cell",
    ]
  `);
  expect(issuesOf({ "projects.csv": "id,name,defines\np,P,colour\n" })).toMatchInlineSnapshot(`
    [
      "error projects.csv:2:defines reference-unknown: There is no partition “colour”; add it or correct this cell",
    ]
  `);
});

test("one mistake is told once: an id on a row that can't be used is no missing id", () => {
  expect(issuesOf({ ...actorRows("x,X,astrology", "y,Y,,x"), ...tieRows("x,y,funds") })).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:domains reference-unknown: There is no domain “astrology”; add it or correct this cell",
    ]
  `);
});

test("actors that are part of each other in a circle", () => {
  expect(issuesOf(actorRows("x,X,,y", "y,Y,,z", "z,Z,,x", "w,W,,x"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:part_of reference-circular: This goes round in a circle: x → y → z → x; break it in one place",
    ]
  `);
  expect(issuesOf(actorRows("x,X,,,x"))).toMatchInlineSnapshot(`
    [
      "error actors.csv:2:succeeded_by reference-circular: This goes round in a circle: x → x; break it in one place",
    ]
  `);
});

test("a manifest that can't be", () => {
  const manifest = (changes: object) => issuesOf({ "manifest.json": buildManifest({ ...changes }) });
  expect(manifest({ id: "No Good", kind: "club" })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null manifest-invalid: id is not valid: an id has lower case letters, digits and hyphens",
      "error manifest.json:null:null manifest-invalid: kind is not valid: Invalid option: expected one of "covenant"|"coalition"|"programme"|"arrangements"",
    ]
  `);
  expect(manifest({ format: "schakelwerk.coalition/2" })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null manifest-invalid: format is not valid: Invalid input: expected "schakelwerk.coalition/1"",
    ]
  `);
  expect(manifest({ colour: "red" })).toMatchInlineSnapshot(`
    [
      "warning manifest.json:null:null manifest-key-unknown: The key “colour” has no meaning here and was not read; check its spelling",
    ]
  `);
  expect(manifest({ signedOn: "2024-02-30" })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null manifest-invalid: signedOn is not valid: a day is written as 2026-05-16",
    ]
  `);
  expect(manifest({ signedOn: "2024-01-01", endsOn: "2023-01-01" })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null period-backwards: It ends on 2023-01-01, which is not after its begin on 2024-01-01; correct one of the days",
    ]
  `);
  expect(manifest({ name: { nl: "a\0b", en: "c" } })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null text-nul: The cell in nl holds the character U+0000; remove it",
    ]
  `);
  expect(manifest({ partitions: [] })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null reference-unknown: There is no partition “domain”; add it or correct this cell",
    ]
  `);
  const label = { nl: "Kleur", en: "Colour" };
  const colour = {
    key: "domain",
    label,
    ownGroup: label,
    source: { by: "attribute", attribute: "colour" },
    note: null,
  };
  expect(manifest({ partitions: [colour, colour] })).toMatchInlineSnapshot(`
    [
      "error manifest.json:null:null key-duplicate: partitions has the key “domain” twice; rename one",
      "warning manifest.json:null:null partition-empty: The partition “domain” groups by “colour”, a column that no actor has a value in",
      "warning manifest.json:null:null partition-empty: The partition “domain” groups by “colour”, a column that no actor has a value in",
    ]
  `);
});
