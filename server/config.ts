import { resolve } from "node:path";

/** The only reader of the environment. */
export type Config = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Where the SQLite file lives. */
  readonly dataDir: string;
  /** PostgreSQL when given, SQLite when null. */
  readonly databaseUrl: string | null;
};

const defaults = { port: 4680, host: "127.0.0.1", dataDir: "data/var" } as const;

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    port: readPort(environment.PORT),
    host: defaults.host,
    dataDir: resolve(environment.SCHAKELWERK_DATA_DIR || defaults.dataDir),
    databaseUrl: environment.DATABASE_URL || null,
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return defaults.port;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`invalid PORT: ${JSON.stringify(text)}, a whole number from 0 to 65535 is needed`);
}
