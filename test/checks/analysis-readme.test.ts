import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { METRICS } from "#analysis/metrics/registry.ts";
import { STUDIES } from "#analysis/studies/studies.ts";
import { root } from "./run-tool.ts";

const path = join(root, "analysis/README.md");
const text = readFileSync(path, "utf8");

const sorted = (values: Iterable<string>): string[] => [...values].sort();
const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, first]) => first ?? "");

test("every metric of the registry is explained by its English name, and no other", () => {
  const explained = [...text.matchAll(/^\| \*\*(.+?)\*\* `(\w+)` \|/gm)].map(([, name, id]) => `${id}: ${name}`);
  expect(sorted(explained)).toEqual(sorted(METRICS.map(({ id, name }) => `${id}: ${name.en}`)));
});

test("of every metric it stands when it is not defined, what chance is, and where it comes from", () => {
  expect(
    sorted(found(/^\| `(\w+)` \|(?:.+\|){4}$/gm).filter((id) => METRICS.some((metric) => metric.id === id))),
  ).toEqual(sorted(METRICS.map(({ id }) => id)));
});

test("every work that a descriptor refers to is named", () => {
  const works = METRICS.flatMap(({ reference }) => reference.match(/doi:[^\s;,]+/g) ?? []);
  expect(works.length).toBeGreaterThan(30);
  expect(works.filter((work) => !text.includes(work))).toEqual([]);
});

test("every study is explained", () => {
  const rows = found(/^\| `(\w+)` \| [A-Z]/gm);
  expect(Object.keys(STUDIES).filter((study) => !rows.includes(study))).toEqual([]);
});

test("what it links to is there", () => {
  const links = found(/\]\(([^)#]+)\)/g);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
});
