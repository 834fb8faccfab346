// Runs before npm start, npm test and their kin: installs packages and builds, each only when something changed.
// Plain Node without packages, for it runs when none are there. It talks on stderr alone, so that a command's stdout stays clean.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);
const dist = at("dist");
const installStampFile = at("node_modules", ".schakelwerk-installed");
const buildStampFile = at("dist", ".built");
const lockFile = at("dist", ".preparing");

const say = (line) => process.stderr.write(`${line}\n`);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** An end that a person can do something about: said in one sentence, without a stack trace. */
const stop = (message) => Object.assign(new Error(message), { isForPeople: true });

const refuseOldNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw stop(`Schakelwerk needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`);
};

// What is stamped

const installStamp = () =>
  createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const buildStamp = () => {
  const hash = createHash("sha256").update(installStamp());
  const sources = ["analysis", "server", "client"].flatMap((folder) => filesUnder(at(folder)));
  for (const path of [at("package.json"), at("tsconfig.json"), ...sources].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
};

const isInstalled = () => readIfThere(installStampFile) === installStamp();
const isBuilt = () => readIfThere(buildStampFile) === buildStamp();

// One at a time

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
};

const takeLock = () => {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const owner = Number(readIfThere(lockFile));
    // An empty file is a lock that is being written just now.
    if (owner > 0 && !isAlive(owner)) rmSync(lockFile, { force: true });
    return false;
  }
};

const withLock = async (work) => {
  mkdirSync(dist, { recursive: true });
  for (let tries = 0; !takeLock(); tries++) {
    if (tries === 5) say("Another Schakelwerk command is installing or building; waiting for it…");
    await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
};

// Installing

/** Runs a child whose output all goes to our stderr; answers its exit code and what it said. */
const run = (args, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(args[0], args.slice(1), { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const pass = (chunk) => {
      said = (said + chunk).slice(-100_000);
      process.stderr.write(chunk);
    };
    child.stdout.on("data", pass);
    child.stderr.on("data", pass);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });

const npmCommand = () => {
  if (process.env.npm_execpath) return [process.execPath, process.env.npm_execpath];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
};

const isOnPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name)));

const missingCompilerParts = () => {
  if (process.platform === "win32") return [];
  const needed = [
    ["python3", "python"],
    ["make", "gmake"],
    ["g++", "c++", "clang++"],
  ];
  return needed.filter((names) => !names.some(isOnPath)).map((names) => names[0]);
};

const whyInstallFailed = (said) => {
  const missing = missingCompilerParts();
  if (said.includes("better-sqlite3") && missing.length > 0)
    return `The package better-sqlite3 has to be compiled here, and ${missing.join(", ")} cannot be found: install that first (on Debian and Ubuntu: apt install python3 make g++).`;
  const couldNotCompile = "The package better-sqlite3 could not be compiled; the lines above say why.";
  if (said.includes("gyp ERR! build error")) return couldNotCompile;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|npm error network/.test(said)) {
    return "The packages could not be fetched: there is no connection to the package registry. Check the network (or npm's proxy settings) and try again.";
  }
  if (said.includes("better-sqlite3")) return couldNotCompile;
  return "The packages could not be installed; the lines above say why.";
};

const sqliteBinary = at("node_modules", "better-sqlite3", "build", "Release", "better_sqlite3.node");

const sqliteLoads = () => {
  // In a process of its own: a binary made for another Node may take the process down.
  const load = "process.dlopen({ exports: {} }, process.argv[1])";
  return spawnSync(process.execPath, ["-e", load, sqliteBinary], { stdio: "ignore" }).status === 0;
};

// npm doesn't run the install script of a package that is already unpacked, so what an interrupted install or another
// Node left behind has to go first.
const removeHalfInstalled = () => {
  // npm writes this file last.
  if (!existsSync(at("node_modules", ".package-lock.json")))
    rmSync(at("node_modules"), { recursive: true, force: true });
  else if (!sqliteLoads()) rmSync(at("node_modules", "better-sqlite3"), { recursive: true, force: true });
};

const install = async () => {
  say("Installing packages (about two minutes, once)…");
  const startedAt = Date.now();
  const sign = setInterval(() => say(`… ${Math.round((Date.now() - startedAt) / 1000)} seconds`), 20_000);
  rmSync(installStampFile, { force: true });
  removeHalfInstalled();
  const settings = [
    "--no-save",
    "--include=dev",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const { code, said } = await run([...npmCommand(), "install", ...settings], process.env).finally(() =>
    clearInterval(sign),
  );
  if (code !== 0) throw stop(whyInstallFailed(said));
  if (!sqliteLoads()) throw stop(whyInstallFailed("better-sqlite3"));
  writeFileSync(installStampFile, installStamp());
  say("Packages are installed.");
};

// Building

const buildPart = async (part) => {
  const next = at("dist", `next-${part}`);
  const vite = at("node_modules", "vite", "bin", "vite.js");
  const settings = ["--config", at(part, "vite.config.ts"), "--outDir", next, "--emptyOutDir", "--logLevel", "warn"];
  const env = { ...process.env, NODE_ENV: "production" };
  const { code } = await run([process.execPath, vite, "build", ...settings], env);
  if (code !== 0) throw stop(`The ${part} could not be built; the lines above say why.`);
};

const putInPlace = (part) => {
  rmSync(at("dist", part), { recursive: true, force: true });
  renameSync(at("dist", `next-${part}`), at("dist", part));
};

const build = async () => {
  say("Building (a few seconds)…");
  // Taken before the build: a file saved meanwhile makes the next start build again.
  const stamp = buildStamp();
  rmSync(buildStampFile, { force: true });
  await Promise.all(["client", "server"].map(buildPart));
  ["client", "server"].forEach(putInPlace);
  writeFileSync(buildStampFile, stamp);
};

const prepare = async (goal) => {
  refuseOldNode();
  if (goal !== "install" && goal !== "build") throw stop("Usage: node server/prepare.js install|build");
  const isReady = () => isInstalled() && (goal === "install" || isBuilt());
  if (isReady()) return;
  await withLock(async () => {
    if (!isInstalled()) await install();
    if (!isReady()) await build();
  });
};

try {
  await prepare(process.argv[2]);
} catch (error) {
  say(error.isForPeople ? `\n${error.message}` : error.stack);
  // The test command always ends with this line.
  if (process.env.npm_lifecycle_event === "pretest") process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}
