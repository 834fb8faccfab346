import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export type AppServer = {
  readonly url: string;
  readonly dataDir: string;
  /** What the server has said so far, for a test that looks at its words. */
  output(): string;
  stop(): Promise<void>;
};

type AppOptions = {
  /** Added to the environment of the server, such as DATABASE_URL. */
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder that outlives the server; without one it gets a temporary folder. */
  readonly dataDir?: string;
};

const main = resolve(import.meta.dirname, "../../dist/server/main.js");

const untilListening = (server: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdout?.on("data", () => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output());
      if (address) resolve(address[0]);
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the server stopped with exit code ${code}:\n${output()}`)));
  });

/** Starts the built server on a free port, with a data folder of its own. */
export const startApp = async ({ env = {}, dataDir }: AppOptions = {}): Promise<AppServer> => {
  if (!existsSync(main)) throw new Error(`not built: ${main} (npm test builds it, or node server/prepare.js build)`);
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "schakelwerk-app-"));
  const server = spawn(process.execPath, [main], {
    // Vitest's own NODE_ENV would make it a test; it is to be the product.
    env: { ...process.env, NODE_ENV: "production", PORT: "0", SCHAKELWERK_DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (chunk: Buffer) => {
    said += chunk;
  };
  server.stdout.on("data", listen);
  server.stderr.on("data", listen);

  const removeFolder = () => {
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const abandon = () => {
    server.kill("SIGKILL");
    removeFolder();
  };
  process.once("exit", abandon);
  const stop = async () => {
    process.off("exit", abandon);
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    }
    removeFolder();
  };
  try {
    const url = await untilListening(server, () => said);
    return { url, dataDir: folder, output: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
