import { test } from "vitest";
import { expectClean } from "./run-tool.ts";

test("types: tsc finds nothing wrong", () => {
  expectClean("typescript/bin/tsc", "-b");
});

test("style: Biome finds nothing wrong", () => {
  expectClean("@biomejs/biome/bin/biome", "check", "--config-path=.biome.json", "--colors=off", "--error-on-warnings");
});

test("imports: nothing reaches where it should not", () => {
  const folders = ["analysis", "server", "client", "data", "test"];
  expectClean(
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    "test/architecture/dependency-rules.js",
    ...folders,
  );
});

test("dead code: every file, export and package is used", () => {
  expectClean("knip/bin/knip.js", "--no-progress");
});
