import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import pino from "pino";
import { createApp } from "#server/app.ts";
import { type Config, readConfig } from "#server/config.ts";
import { DatabaseError } from "#server/database/database-error.ts";
import { migrate } from "#server/database/migrate.ts";
import { type DatabasePlace, openDatabase } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { createServices } from "#server/routes/services.ts";
import { loadExamples } from "#server/services/load-examples.ts";

const fromSource = import.meta.url.endsWith(".ts");
const project = fileURLToPath(new URL(fromSource ? ".." : "../..", import.meta.url));
const log = pino({ level: "error" }, pino.destination({ dest: 2, sync: true }));

/** What a person reads in the terminal; everything else goes to the log. */
function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** A choice of hundreds of actors stands in the address. */
const LONGEST_HEADERS_BYTES = 256 * 1024;

async function start(config: Config): Promise<void> {
  const place: DatabasePlace = config.databaseUrl
    ? { postgres: config.databaseUrl }
    : { sqlite: join(config.dataDir, "schakelwerk.sqlite") };
  const db = openDatabase(place);
  await migrate(db);
  const [first] = await loadExamplesAloud(db);

  const client = join(project, "dist/client");
  const services = createServices(db, () => new Date().toISOString(), { place });
  const app = createApp({
    services,
    client: existsSync(client) ? client : null,
    report: (error) => log.error(error),
  });
  const where = { hostname: config.host, port: config.port, serverOptions: { maxHeaderSize: LONGEST_HEADERS_BYTES } };
  const server = serve({ fetch: app.fetch, ...where }, ({ port }) => {
    const address = `http://${config.host}:${port}`;
    const begin = first ? `\nBegin with the first coalition: ${address}/c/${first}` : "";
    say(`Schakelwerk is ready: ${address}  (stop with Ctrl-C)${begin}`);
  });
  server.on("error", (error) => end(portSentence(error, config) ?? error));

  const endAll = async () => {
    await services.close();
    await db.destroy();
  };
  const stop = () => {
    server.close(() => void endAll().then(() => process.exit(0)));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 2_000).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  stopWithParent(stop);
}

/** npm and its shell die of a signal without passing it on; a server that outlives them would hold the port. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/** @returns the coalitions that were loaded just now, in the order of the list */
async function loadExamplesAloud(db: Database): Promise<readonly string[]> {
  const loaded: string[] = [];
  await loadExamples(db, join(project, "data/coalitions"), new Date().toISOString(), ({ folder, outcome }) => {
    if (outcome.ok) {
      loaded.push(outcome.coalition);
      const { actors, ties, projects, participations } = outcome.counts;
      say(
        `Loaded ${outcome.coalition}: ${actors} actors, ${projects} projects, ${participations} participations, ${ties} ties.`,
      );
    } else {
      say(`Not loaded: ${folder} (${outcome.code}). ${outcome.issues[0]?.message ?? ""}`);
    }
  });
  return loaded;
}

function portSentence(error: Error, { port }: Config): string | null {
  const code = "code" in error ? error.code : null;
  if (code === "EACCES") return `Port ${port} is not for this account: choose one above 1023: PORT=4680 npm start`;
  if (code !== "EADDRINUSE") return null;
  return `Port ${port} is taken: stop the program that uses it, or choose another one: PORT=${port + 1} npm start`;
}

function readConfigOrEnd(): Config {
  try {
    return readConfig();
  } catch (error) {
    return end(error instanceof Error ? error.message : error);
  }
}

/** One clear sentence where we know what is wrong; otherwise the error itself, for whoever can mend it. */
function end(reason: unknown): never {
  if (typeof reason === "string") process.stderr.write(`${reason}\n`);
  else if (reason instanceof DatabaseError) process.stderr.write(`${reason.message}\n`);
  else log.error(reason);
  process.exit(1);
}

start(readConfigOrEnd()).catch(end);
