import { expect, test } from "vitest";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { actors, buildFolder, buildFullFolder, buildManifest, domains } from "#test/server/build-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a folder becomes rows, in the order of their ids, with what is empty filled in", () => {
  const { rows, issues } = readCoalitionFolder(buildFullFolder());
  expect(issues).toEqual([]);
  const { coalition: _coalition, domains: _domains, ...records } = rows!;
  const noActor = {
    originalName: null,
    partOf: null,
    layer: null,
    place: null,
    code: null,
    succeededBy: null,
    succeededOn: null,
    doNotRank: false,
  };
  const noTie = { outcome: null, note: null, from: null, until: null };
  expect(records).toEqual({
    actors: [
      {
        ...noActor,
        id: "a-town",
        name: "Gemeente Vennedal",
        form: "organisation",
        partyType: "municipality",
        world: "system",
        domains: [
          { domain: "water", share: 0.7 },
          { domain: "nature", share: 0.3 },
        ],
        attributes: { region: "East" },
      },
      {
        ...noActor,
        id: "b-unit",
        name: "Team Water",
        form: "unit",
        partOf: "a-town",
        partyType: "municipality",
        world: "system",
        layer: "operations",
        domains: [{ domain: "water", share: 1 }],
        attributes: { region: "East" },
      },
      {
        ...noActor,
        id: "c-farm",
        name: "Boeren aan de Ven",
        form: "group",
        partyType: "farmers-organisation",
        world: "lifeworld",
        domains: [
          { domain: "nature", share: 0.5 },
          { domain: "water", share: 0.5 },
        ],
        attributes: {},
      },
    ],
    members: [
      { actor: "a-town", role: "signatory", from: "2024-01-01", until: null },
      { actor: "c-farm", role: "invited", from: null, until: null },
    ],
    projects: [
      {
        id: "brook",
        name: "De Beek",
        originalName: null,
        kind: "project",
        place: null,
        from: "2024-01-01",
        until: "2028-01-01",
        succeededBy: null,
        domains: [
          { domain: "water", share: 0.5 },
          { domain: "nature", share: 0.5 },
        ],
        defines: "domain",
        attributes: { budget: "high" },
      },
      {
        id: "mill",
        name: "Molen",
        originalName: null,
        kind: "project",
        place: null,
        from: null,
        until: null,
        succeededBy: null,
        domains: [],
        defines: null,
        attributes: {},
      },
    ],
    participations: [
      {
        id: "a-town~brook~1",
        actor: "a-town",
        project: "brook",
        role: "leads",
        from: "2024-01-01",
        until: null,
        share: 0.6,
      },
      { id: "a-town~brook~2", actor: "a-town", project: "brook", role: "pays", from: null, until: null, share: null },
      {
        id: "c-farm~mill~1",
        actor: "c-farm",
        project: "mill",
        role: "participates",
        from: null,
        until: null,
        share: null,
      },
    ],
    ties: [
      {
        ...noTie,
        id: "b-unit~c-farm~collaborates~1",
        source: "b-unit",
        target: "c-farm",
        kind: "collaborates",
        directed: false,
        strength: 1,
        evidence: null,
        amount: null,
        reports: [
          { reporter: "source", wave: "2023", strength: null },
          { reporter: "source", wave: "2024", strength: 3 },
          { reporter: "target", wave: "2024", strength: 2 },
        ],
      },
      {
        ...noTie,
        id: "t1",
        source: "a-town",
        target: "c-farm",
        kind: "funds",
        directed: true,
        strength: 2.5,
        evidence: "document",
        amount: 1500.5,
        reports: [],
      },
    ],
  });
});

test("the order of the rows in a file changes nothing", () => {
  const [header, ...rows] = actors.trim().split("\n");
  const reversed = [header, ...rows.toReversed(), ""].join("\n");
  expect(readCoalitionFolder(buildFolder({ "actors.csv": reversed }))).toEqual(readCoalitionFolder(buildFolder()));
});

test("semicolons, tabs, a byte order mark and the line ends of Windows make no difference", () => {
  const expected = readCoalitionFolder(buildFolder());
  for (const separator of [";", "\t"]) {
    const content = bytes(`\uFEFF${actors.replaceAll(",", separator).replaceAll("\n", "\r\n")}`);
    expect(readCoalitionFolder(buildFolder({ "actors.csv": content }))).toEqual(expected);
  }
  const header = actors.replace("id,name,form", "ID,Name, Form ");
  expect(readCoalitionFolder(buildFolder({ "actors.csv": header }))).toEqual(expected);
});

test("a decimal comma is one where semicolons separate", () => {
  const ties = "source;target;kind;strength\na-town;c-farm;funds;2,5\n";
  const { rows, issues } = readCoalitionFolder(buildFolder({ "ties.csv": ties }));
  expect([rows?.ties[0]?.strength, issues]).toEqual([2.5, []]);
});

test("shares that rounding left just off 1 are made to add up to 1", () => {
  const content = "id,name,domains\nx,X,water:0.333333|nature:0.333333|ict:0.333333\n";
  const { rows, issues } = readCoalitionFolder(buildFolder({ "actors.csv": content }));
  expect(issues).toEqual([]);
  const shares = rows!.actors[0]!.domains.map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
});

test("what a spreadsheet program wrote in another encoding is read, with a warning", () => {
  const windows = Uint8Array.from([...bytes("id,name\nx,Zo"), 0xeb, 0x0a]);
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(charCodes("id,name\nx,Zoë\n")).buffer)]);
  for (const [content, encoding] of [
    [windows, "windows-1252"],
    [utf16, "UTF-16LE"],
  ] as const) {
    const { rows, issues } = readCoalitionFolder(buildFolder({ "actors.csv": content }));
    expect(rows?.actors.map(({ name }) => name)).toEqual(["Zoë"]);
    expect(issues.map(({ code, severity, values }) => ({ code, severity, values }))).toEqual([
      { code: "file-encoding", severity: "warning", values: { encoding } },
    ]);
  }
});

test("half a surrogate pair becomes the replacement character", () => {
  const { rows } = readCoalitionFolder(buildFolder({ "actors.csv": "id,name\nx,half \ud83d moon 🌊\n" }));
  expect(rows?.actors[0]?.name).toBe("half \uFFFD moon 🌊");
});

test("ids that are made never meet an id that was given", () => {
  const ties =
    "id,source,target,kind\n,a-town,c-farm,funds\na-town~c-farm~funds~1,c-farm,b-unit,funds\n,a-town,c-farm,funds\n";
  const { rows } = readCoalitionFolder(buildFolder({ "ties.csv": ties }));
  expect(rows?.ties.map(({ id }) => id)).toEqual([
    "a-town~c-farm~funds~1",
    "a-town~c-farm~funds~2",
    "a-town~c-farm~funds~3",
  ]);
});

test("without manifest or actors nothing is left, and each is named", () => {
  const { rows, issues } = readCoalitionFolder(buildFolder({ "manifest.json": null, "actors.csv": null }));
  expect(rows).toBe(null);
  expect(issues.map(({ message }) => message)).toEqual([
    "manifest.json is missing; add it to the folder",
    "actors.csv is missing; add it to the folder",
  ]);
});

test("a row that can't be used is left out, and the others are read", () => {
  const content = "id,name,form\nx,X,\ny,Y,club\nz,Z,group\n";
  const { rows, issues } = readCoalitionFolder(buildFolder({ "actors.csv": content }));
  expect(rows?.actors.map(({ id }) => id)).toEqual(["x", "z"]);
  expect(issues).toEqual([
    {
      file: "actors.csv",
      line: 3,
      column: "form",
      severity: "error",
      code: "value-unknown",
      values: { value: "club", allowed: "person, unit, organisation, group" },
      message: "“club” is not known here; use one of: person, unit, organisation, group",
    },
  ]);
});

test("issues come in the order of the files and their lines", () => {
  const { issues } = readCoalitionFolder(
    buildFolder({
      "members.csv": "actor,role\nnobody,partner\n",
      "domains.csv": `${domains}water,Water,Water,\n`,
      "ties.csv": "source,target,kind\na-town,nobody,funds\na-town,c-farm,hates\n",
      "manifest.json": buildManifest({ colour: "red" }),
    }),
  );
  expect(issues.map(({ file, line }) => [file, line])).toEqual([
    ["manifest.json", null],
    ["domains.csv", 5],
    ["ties.csv", 2],
    ["ties.csv", 3],
    ["members.csv", 2],
  ]);
});

function charCodes(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
