import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run-tool.ts";

const notOurs = new Set([".git", "node_modules", "dist", join("data", "var")]);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.has(relative(root, path))) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });

// A folder at the root of somebody's disk, not a part of an address such as https://example.org/work/.
const machineFolder = /(?<![\w.:/*-])\/(?:home|Users|root|work)\/\S*|\.library\b\/\S*/g;

const mentions = (path: string): string[] => {
  const found = readFileSync(path, "utf8").match(machineFolder) ?? [];
  return found.map((mention) => `${relative(root, path)}: ${mention}`);
};

test("no file names a folder of one particular machine", () => {
  const self = join(root, "test/checks/own-words.test.ts");
  const found = filesUnder(root)
    .filter((path) => path !== self)
    .flatMap(mentions);
  expect(found).toEqual([]);
});

test("no package is locked to another registry than the public one", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { resolved?: string }>;
  };
  const addresses = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
  expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});
