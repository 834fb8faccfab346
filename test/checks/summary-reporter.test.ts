import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./run-tool.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schakelwerk-reporter-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const passes = 'import { test } from "vitest"; test("one", () => {}); test("two", () => {});';

/** Runs vitest on test files of these texts; answers its last line and its exit code. */
const runTests = (
  name: string,
  ...texts: string[]
): { readonly last: string | undefined; readonly status: number | null } => {
  const own = mkdtempSync(join(folder, `${name}-`));
  for (const [position, text] of texts.entries()) writeFileSync(join(own, `${position}.test.js`), text);
  const reporter = join(root, "test/tools/summary-reporter.ts");
  const config = `import { summaryReporter } from ${JSON.stringify(reporter)};
    export default { test: { root: import.meta.dirname, reporters: ["default", summaryReporter()] } };`;
  writeFileSync(join(own, "vitest.config.ts"), config);
  // The variables of this run would make the inner one take itself for one of its workers.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(VITEST|NODE_ENV|TEST$)/.test(key)));
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", join(own, "vitest.config.ts")];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: own, env, encoding: "utf8" });
  return { last: stdout.trimEnd().split("\n").at(-1), status };
};

test("all pass: the count, and exit code 0", () => {
  expect(runTests("pass", passes)).toEqual({ last: "2 passed, 0 failed", status: 0 });
});

test("a skipped test is neither passed nor failed", () => {
  const text = 'import { test } from "vitest"; test("one", () => {}); test.skip("two", () => {});';
  expect(runTests("skip", text)).toEqual({ last: "1 passed, 0 failed", status: 0 });
});

test("a failing test is counted, in the sum of all files", () => {
  const text = 'import { test } from "vitest"; test("bad", () => { throw new Error("bad"); });';
  expect(runTests("fail", passes, text)).toEqual({ last: "2 passed, 1 failed", status: 1 });
});

test("a file that cannot be loaded counts as one failure", () => {
  const text = 'import "./not-there.js"; import { test } from "vitest"; test("one", () => {});';
  expect(runTests("import", passes, text)).toEqual({ last: "2 passed, 1 failed", status: 1 });
});

test("a throwing beforeAll counts as one failure", () => {
  const text =
    'import { beforeAll, test } from "vitest"; beforeAll(() => { throw new Error("no"); }); test("one", () => {});';
  expect(runTests("hook", passes, text)).toEqual({ last: "2 passed, 1 failed", status: 1 });
});

test("an unhandled error counts as a failure beside tests that pass", () => {
  const text =
    'import { test } from "vitest"; test("one", async () => { Promise.reject(new Error("lost")); await new Promise((r) => setTimeout(r)); });';
  expect(runTests("unhandled", passes, text)).toEqual({ last: "3 passed, 1 failed", status: 1 });
});

test("process.exit inside a test is a failure", () => {
  const text = 'import { test } from "vitest"; test("one", () => { process.exit(0); });';
  const { last, status } = runTests("exit", passes, text);
  expect({ counted: /^2 passed, [1-9]\d* failed$/.test(last ?? ""), status }).toEqual({ counted: true, status: 1 });
});

test("no test found is a failure", () => {
  expect(runTests("none")).toEqual({ last: "0 passed, 1 failed", status: 1 });
});
