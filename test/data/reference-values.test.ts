import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REFERENCE_VALUES, type Told } from "./reference-values.ts";
import { readShippedJson } from "./shipped.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const root = join(import.meta.dirname, "../..");

/** Files whose every value is read by a test of their own. */
const READ_WHOLE = ["matrix-regression.json", "register.json", "traps.json"];
/** Files of cases: what is expected of each stands in this field, on its own or with more beneath. */
const CASES: Readonly<Record<string, string>> = { "micro-cases.json": "expected", "published-cases.json": "value" };
const VALUES = ["computed", "published", "ownMetrics", "peers"];
/** What is said of a value, and is none. */
const REMARKS = new Set(["measures", "tolerance", "where", "note", "labels"]);

function leaves(value: Json, path: readonly string[]): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return REMARKS.has(path.at(-1) ?? "") ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner as Json, [...path, key]));
}

function valuesOf(file: string): readonly (readonly string[])[] {
  const content = readShippedJson<Readonly<Record<string, Json>>>(`reference/${file}`);
  const expected = CASES[file];
  if (expected === undefined)
    return VALUES.flatMap((top) => (top in content ? leaves(content[top] ?? null, [top]) : []));
  return Object.entries(content).flatMap(([name, one]) => {
    const found = (one as Readonly<Record<string, Json>>)[expected] ?? null;
    const path = [file.replace(".json", ""), name];
    return leaves(found, expected === "expected" ? path : [...path, expected]);
  });
}

const PATTERNS = Object.keys(REFERENCE_VALUES).map((pattern) => pattern.split("."));

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.every((part, at) => {
      if (part === "**") return at < path.length;
      return part === "*" ? at < path.length : part === path[at];
    }) &&
    (pattern.at(-1) === "**" || pattern.length === path.length)
  );
}

/** What is told of a value: by the path that fits with the fewest stars. */
function toldOf(path: readonly string[]): string | undefined {
  const stars = (pattern: readonly string[]) => pattern.filter((part) => part.startsWith("*")).length;
  return PATTERNS.filter((pattern) => fits(pattern, path))
    .sort((one, other) => stars(one) - stars(other) || other.length - one.length)[0]
    ?.join(".");
}

const paths = readdirSync(join(root, "data/reference"))
  .filter((file) => file.endsWith(".json") && !READ_WHOLE.includes(file))
  .flatMap((file) => valuesOf(file).map((path) => ({ file, path })));

test("every value of the reference is asserted by a test that is named, or left out for a reason", () => {
  expect(paths.length).toBeGreaterThan(1_000);
  expect(
    paths.filter(({ path }) => toldOf(path) === undefined).map(({ file, path }) => `${file}: ${path.join(".")}`),
  ).toEqual([]);
});

test("everything that is told of values is told of a value that there is", () => {
  const used = new Set(paths.map(({ path }) => toldOf(path)));
  expect(Object.keys(REFERENCE_VALUES).filter((pattern) => !used.has(pattern))).toEqual([]);
});

test("a test that is named for a value reads it", () => {
  const wordOf = (pattern: string) => pattern.split(".").findLast((part) => !part.startsWith("*")) ?? "";
  const missing = Object.entries(REFERENCE_VALUES).filter(
    ([pattern, told]) => "test" in told && !reads(told, wordOf(pattern)),
  );
  expect(missing.map(([pattern]) => pattern)).toEqual([]);
});

function reads(told: Told, word: string): boolean {
  if (!("test" in told)) return true;
  const path = join(root, told.test);
  return existsSync(path) && readFileSync(path, "utf8").includes(word);
}
