import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "#test/tools/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: { readonly host: string } | { readonly failure: string };
  }
}

/** One PostgreSQL for all server tests of a run. It never throws: that would stop the tests of every project. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  let server: PostgresServer | undefined;
  try {
    server = await startPostgres();
    project.provide("postgres", { host: server.host });
  } catch (error) {
    project.provide("postgres", { failure: String(error) });
  }
  return async () => server?.stop();
};
