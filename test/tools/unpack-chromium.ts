import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

const chromiumVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = readFileSync(join(dirname(entry), "../../package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
};

// The configuration that comes with the package points at fixed paths; without fonts all text has width 0.
const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;

/** The folder with the Chromium that npm brought, unpacked once for all runs of this checkout. */
export const unpackChromium = (): string => {
  const folder = join(root, "node_modules/.cache", `chromium-${chromiumVersion()}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the temporary folder of its process, and its libraries only where it takes itself to be on Lambda.
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const unpack = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
  execFileSync(process.execPath, ["--input-type=module", "-e", unpack], { cwd: root, env, stdio: "pipe" });
  writeFileSync(join(unfinished, "fonts/fonts.conf"), fontsConfiguration(join(folder, "fonts")));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run was first.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};
