import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run-tool.ts";

const rules = [...readFileSync(join(root, "analysis/SPEC.md"), "utf8").matchAll(/^- \*\*([A-Z]+\d+)\*\* \S/gm)];
const ids = rules.map(([, id]) => id ?? "");

// A name begins with the ids of its rules and a middle dot: one id, or several with a space between.
const namedRules = /["'`]((?:[A-Z]+\d+ )+)· /g;

const namesOf = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(namedRules)].flatMap(([, named]) => (named ?? "").trim().split(" "));

const used = new Set(
  readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .flatMap((path) => namesOf(join(root, "test", path))),
);

test("every rule of the specification has its own id", () => {
  expect(ids.length).toBeGreaterThan(60);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("every rule of the specification has a test that carries its id", () => {
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test("every id in the name of a test is a rule of the specification", () => {
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
});
