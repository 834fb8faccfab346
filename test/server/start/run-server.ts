import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export const serverFile = resolve(import.meta.dirname, "../../../dist/server/main.js");

type Environment = Readonly<Record<string, string>>;

const environment = (own: Environment) => ({ ...process.env, NODE_ENV: "production", PORT: "0", ...own });

export type Ending = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built server until it ends by itself. */
export async function runToItsEnd(own: Environment): Promise<Ending> {
  const server = spawn(process.execPath, [serverFile], { env: environment(own), stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([text(server.stdout), text(server.stderr), once(server, "exit")]);
  return { code, stdout, stderr };
}

/** Starts a process and waits until the server that it is, or that it has started, names its address. */
export async function startUntilReady(
  args: readonly string[],
  own: Environment,
): Promise<{ readonly started: ChildProcess; readonly url: string; readonly said: () => string }> {
  const started = spawn(process.execPath, args, { env: environment(own), stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void started.kill("SIGKILL"));
  let said = "";
  for await (const chunk of started.stdout.iterator({ destroyOnReturn: false })) {
    said += chunk;
    const address = /ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
    if (address === undefined) continue;
    started.stdout.resume();
    return { started, url: address, said: () => said };
  }
  throw new Error(`the server ended before it was ready: ${said}`);
}
