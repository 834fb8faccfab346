import { expect, test } from "vitest";
import { tableFile, tableForClipboard } from "#client/state/table-file.ts";

type Row = { readonly name: string; readonly value: number | null };
const COLUMNS = [
  { title: "Naam", value: ({ name }: Row) => name },
  { title: "Deel (%)", value: ({ value }: Row) => value },
];

test("a Dutch file opens in a Dutch spreadsheet, an English one in an English", () => {
  const rows = [{ name: "Fryslân", value: 12.5 }];
  expect([tableFile(rows, COLUMNS, "nl"), tableFile(rows, COLUMNS, "en")]).toEqual([
    "\uFEFFNaam;Deel (%)\r\nFryslân;12,5\r\n",
    "\uFEFFNaam,Deel (%)\r\nFryslân,12.5\r\n",
  ]);
});

test("what is not defined is an empty cell and never a zero", () => {
  const rows = [
    { name: "a", value: null },
    { name: "b", value: 0 },
  ];
  expect(tableForClipboard(rows, COLUMNS, "en")).toBe("Naam\tDeel (%)\r\na\t\r\nb\t0\r\n");
});

test("a name that a spreadsheet would run stays text; a negative number stays a number", () => {
  const names = ["=1+1", "+31 6", "-x", "@sum", "-12,5", "a=b"];
  const rows = names.map((name) => ({ name, value: -0.25 }));
  expect(tableFile(rows, COLUMNS, "en").split("\r\n").slice(1, -1)).toEqual([
    "'=1+1,-0.25",
    "'+31 6,-0.25",
    "'-x,-0.25",
    "'@sum,-0.25",
    '"-12,5",-0.25',
    "a=b,-0.25",
  ]);
});

test("quotes, separators and line ends stay inside their cell", () => {
  const rows = [{ name: 'Stichting "Samen"; Oss,\nBoxtel', value: 1 }];
  expect(tableFile(rows, COLUMNS, "nl")).toBe('\uFEFFNaam;Deel (%)\r\n"Stichting ""Samen""; Oss,\nBoxtel";1\r\n');
});

test("noise of the machine's arithmetic is not written", () => {
  expect(tableForClipboard([{ name: "a", value: 0.1 + 0.2 }], COLUMNS, "nl")).toBe("Naam\tDeel (%)\r\na\t0,3\r\n");
});
