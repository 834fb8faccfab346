import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect } from "vitest";

export const root = resolve(import.meta.dirname, "../..");

/** Runs the file of a tool with this Node, as its command would, and expects it to have nothing to say against us. */
export const expectClean = (file: string, ...args: string[]): void => {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const tool = spawnSync(process.execPath, [resolve(root, "node_modules", file), ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect(tool.status, `${file}\n${tool.stdout}${tool.stderr}`).toBe(0);
};
