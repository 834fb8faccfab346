import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { summaryReporter } from "./tools/summary-reporter.ts";

const root = resolve(import.meta.dirname, "..");

// A guard against a test that hangs for ever; no test leans on it.
const hangGuardMs = 300_000;

type ProjectOptions = {
  readonly groupOrder?: number;
  readonly globalSetup?: string;
  readonly setupFiles?: readonly string[];
};

const project = (name: string, include: string[], options: ProjectOptions = {}) => ({
  root,
  plugins: [react()],
  test: {
    root,
    name,
    include,
    sequence: { groupOrder: options.groupOrder ?? 0 },
    globalSetup: options.globalSetup ?? [],
    setupFiles: [...(options.setupFiles ?? [])],
    testTimeout: hangGuardMs,
    hookTimeout: hangGuardMs,
    expect: { poll: { timeout: 30_000 } },
    env: { TZ: "UTC" },
  },
});

export default defineConfig({
  root,
  test: {
    root,
    // Two at once, on two cores too: much of a test is waiting for a database, a server or a page.
    maxWorkers: 2,
    reporters: ["default", summaryReporter()],
    projects: [
      project("checks", ["test/checks/**/*.test.ts"]),
      project("analysis", ["test/{analysis,client,data,properties}/**/*.test.{ts,tsx}"], {
        // Screens of the workbench bring their sentences along.
        setupFiles: ["test/client/all-messages.ts"],
      }),
      project("server", ["test/server/**/*.test.ts"], { globalSetup: "test/tools/postgres-setup.ts" }),
      // The browser comes last: it would otherwise fight the others for the processor.
      project("browser", ["test/browser/**/*.test.ts"], { groupOrder: 1 }),
    ],
  },
});
