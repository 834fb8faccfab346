import { describe, expect, test } from "vitest";
import { fold } from "#client/state/table-fold.ts";
import { createOrder, nextSort } from "#client/state/table-order.ts";
import { countFilters, noFilters, rowFilter, type TableField, type TableFilters } from "#client/state/table-rows.ts";

type Row = { readonly name: string; readonly kinds: readonly string[]; readonly share: number | null };

const FIELDS: readonly TableField<Row>[] = [
  { id: "name", kind: "text", value: ({ name }) => name },
  { id: "kinds", kind: "text", value: ({ kinds }) => kinds.join(", ") || null, choices: ({ kinds }) => kinds },
  { id: "share", kind: "share", value: ({ share }) => share },
];
const compare = new Intl.Collator("nl-NL", { numeric: true }).compare;

const row = (name: string, share: number | null = null, kinds: readonly string[] = []): Row => ({ name, kinds, share });

function left(rows: readonly Row[], filters: Partial<TableFilters>): readonly string[] {
  const passes = rowFilter({ ...noFilters, ...filters }, FIELDS);
  return rows.filter((one) => passes(one, fold(one.name))).map(({ name }) => name);
}

function inOrder(rows: readonly Row[], column: string, descending: boolean): readonly (string | undefined)[] {
  const order = createOrder(rows, { fields: FIELDS, nameOf: ({ name }) => name, compare });
  return order({ column, descending }).map((at) => rows[at]?.name);
}

describe("the search text", () => {
  test("finds a name whatever its accents and case", () => {
    const rows = [row("Provincie Fryslân"), row("’s-Hertogenbosch"), row("Éénhoorn")];
    expect([left(rows, { text: "fryslan" }), left(rows, { text: "EENHOORN" }), left(rows, { text: "ÂN" })]).toEqual([
      ["Provincie Fryslân"],
      ["Éénhoorn"],
      ["Provincie Fryslân"],
    ]);
  });

  test("finds each of its words, in any order", () => {
    const rows = [row("Gemeente Vennebeek"), row("Gemeente Oss")];
    expect([left(rows, { text: " venn gem " }), left(rows, { text: "gem" }), left(rows, { text: "  " })]).toEqual([
      ["Gemeente Vennebeek"],
      ["Gemeente Vennebeek", "Gemeente Oss"],
      ["Gemeente Vennebeek", "Gemeente Oss"],
    ]);
  });
});

describe("filters", () => {
  const rows = [row("a", 0.1, ["water"]), row("b", 0.2, ["water", "nature"]), row("c", null, ["care"]), row("d", 0)];

  test("one of the chosen keys is enough, and each column must pass", () => {
    expect([
      left(rows, { choices: { kinds: ["nature", "care"] } }),
      left(rows, { choices: { kinds: [] } }),
      left(rows, { choices: { kinds: ["water"] }, bounds: { share: { least: 15, most: null } } }),
    ]).toEqual([["b", "c"], ["a", "b", "c", "d"], ["b"]]);
  });

  test("bounds of a share are in per cent, hold their ends, and leave out what is not defined", () => {
    const bounded = (least: number | null, most: number | null) => left(rows, { bounds: { share: { least, most } } });
    expect([bounded(10, 20), bounded(null, 0), bounded(null, null)]).toEqual([["a", "b"], ["d"], ["a", "b", "c", "d"]]);
  });

  test("are counted without the empty ones", () => {
    const open = { least: null, most: null };
    expect([
      countFilters(noFilters),
      countFilters({
        text: "a",
        choices: { kinds: [], group: ["x", "y"] },
        bounds: { share: open, n: { ...open, most: 0 } },
      }),
    ]).toEqual([0, 2]);
  });
});

describe("the order of rows", () => {
  test("what is not defined stands last either way, equals stand by name", () => {
    const rows = [row("d"), row("c", 0), row("b", 0.5), row("a", 0.5)];
    expect([inOrder(rows, "share", true), inOrder(rows, "share", false)]).toEqual([
      ["a", "b", "c", "d"],
      ["c", "a", "b", "d"],
    ]);
  });

  test("names stand as a reader expects, one beneath the other, also the other way round", () => {
    const rows = ["Zundert", "Regio 10", "Éénhoorn", "Regio 9", "Eindhoven", "eik"].map((name) => row(name));
    const up = rows.map(({ name }) => name).toSorted(compare);
    expect([inOrder(rows, "name", false), inOrder(rows, "name", true)]).toEqual([up, up.toReversed()]);
  });

  test("equal names keep the order in which they came", () => {
    const rows = [row("same", 1), row("same", 2), row("same", 3)];
    const order = createOrder(rows, { fields: FIELDS, nameOf: ({ name }) => name, compare });
    expect(order({ column: "name", descending: true })).toEqual([0, 1, 2]);
  });
});

describe("clicks on a header", () => {
  const usual = { column: "share", descending: true };
  const click = (column: (typeof FIELDS)[number] | undefined, times: number) => {
    let sort = nextSort(null, usual, column ?? { id: "", kind: "text" });
    for (let at = 1; at < times; at += 1) sort = nextSort(sort, usual, column ?? { id: "", kind: "text" });
    return sort;
  };

  test("letters from A, then from Z, then the usual order again", () => {
    expect([1, 2, 3].map((times) => click(FIELDS[0], times))).toEqual([
      { column: "name", descending: false },
      { column: "name", descending: true },
      null,
    ]);
  });

  test("the usual column turns round and back", () => {
    expect([1, 2].map((times) => click(FIELDS[2], times))).toEqual([{ column: "share", descending: false }, null]);
  });
});
