import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const sqlite = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";

// Stand-ins for npm and vite that write down what they were asked; npm can be told to fail.
const fakeVite = `
  import { appendFileSync, mkdirSync } from "node:fs";
  mkdirSync(process.argv[process.argv.indexOf("--outDir") + 1], { recursive: true });
  appendFileSync("log", "vite ");`;
const fakeNpm = `
  import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
  appendFileSync("log", "npm ");
  if (process.env.NPM_FAILS) { console.error(process.env.NPM_FAILS); process.exit(1); }
  mkdirSync("node_modules/vite/bin", { recursive: true });
  mkdirSync("${dirname(sqlite)}", { recursive: true });
  copyFileSync(${JSON.stringify(join(root, sqlite))}, "${sqlite}");
  writeFileSync("node_modules/.package-lock.json", "{}");
  writeFileSync("node_modules/vite/bin/vite.js", ${JSON.stringify(fakeVite)});`;

let checkout: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
};

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "schakelwerk-prepare-"));
  for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) write(name, '{ "type": "module" }');
  for (const name of ["analysis/a.ts", "client/b.ts", "server/c.ts", "log"]) write(name, "");
  write("npm.js", fakeNpm);
  copyFileSync(join(root, "server/prepare.js"), join(checkout, "server/prepare.js"));
});
afterEach(() => rmSync(checkout, { recursive: true }));

type Outcome = {
  readonly ran: string;
  readonly status: number | null;
  readonly stdout: string;
  readonly lastWords: string;
};

const textOf = (child: ChildProcess, stream: "stdout" | "stderr"): (() => string) => {
  let text = "";
  child[stream]?.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  return () => text;
};

const prepare = async (goal: string, env: Record<string, string> = {}): Promise<Outcome> => {
  writeFileSync(join(checkout, "log"), "");
  const child = spawn(process.execPath, ["server/prepare.js", goal], {
    cwd: checkout,
    env: { ...process.env, npm_lifecycle_event: "prestart", npm_execpath: join(checkout, "npm.js"), ...env },
  });
  const [stdout, stderr] = [textOf(child, "stdout"), textOf(child, "stderr")];
  const [status] = (await once(child, "close")) as [number | null];
  const ran = readFileSync(join(checkout, "log"), "utf8").trim();
  return { ran, status, stdout: stdout(), lastWords: stderr().trimEnd().split("\n").at(-1) ?? "" };
};

const done = (ran: string) => expect.objectContaining({ ran, status: 0, stdout: "" });

test("a fresh clone is installed and built once, and nothing is said on stdout", async () => {
  expect(await prepare("build")).toEqual(done("npm vite vite"));
  expect(await prepare("build")).toEqual({ ran: "", status: 0, stdout: "", lastWords: "" });
});

test("installing alone builds nothing", async () => {
  expect(await prepare("install")).toEqual(done("npm"));
});

test("a changed source is built again, a changed lock file is installed again too", async () => {
  await prepare("build");
  appendFileSync(join(checkout, "analysis/a.ts"), "export {};\n");
  expect(await prepare("build")).toEqual(done("vite vite"));
  appendFileSync(join(checkout, "package-lock.json"), "\n");
  expect(await prepare("build")).toEqual(done("npm vite vite"));
});

test("a native module that does not load is installed anew", async () => {
  await prepare("build");
  write(sqlite, "made for another Node");
  rmSync(join(checkout, "node_modules/.schakelwerk-installed"));
  expect(await prepare("install")).toEqual(done("npm"));
});

test("two commands at once install and build once", async () => {
  const outcomes = await Promise.all([prepare("build"), prepare("build")]);
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
  expect(readFileSync(join(checkout, "log"), "utf8")).toBe("npm vite vite ");
});

test("a lock left behind by a process that died does not stop the next one", async () => {
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "close");
  write("dist/.preparing", String(dead.pid));
  expect(await prepare("install")).toEqual(done("npm"));
});

test("without a network the last line says so, and the next start tries again", async () => {
  const failed = await prepare("build", { NPM_FAILS: "npm error code ENOTFOUND" });
  expect(failed).toEqual({
    ran: "npm",
    status: 1,
    stdout: "",
    lastWords:
      "The packages could not be fetched: there is no connection to the package registry. Check the network (or npm's proxy settings) and try again.",
  });
  expect(await prepare("build")).toEqual(done("npm vite vite"));
});

test("without a compiler the last line names what is missing", async () => {
  const env = { NPM_FAILS: "npm error path node_modules/better-sqlite3", PATH: "" };
  expect((await prepare("install", env)).lastWords).toBe(
    "The package better-sqlite3 has to be compiled here, and python3, make, g++ cannot be found: install that first (on Debian and Ubuntu: apt install python3 make g++).",
  );
});

test("npm test ends in its closing line even when nothing could be prepared", async () => {
  const env = { NPM_FAILS: "npm error", npm_lifecycle_event: "pretest" };
  expect((await prepare("build", env)).stdout).toBe("0 passed, 1 failed\n");
});
