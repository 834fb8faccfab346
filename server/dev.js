// npm run dev: the API from source, restarted when it changes, beside vite's development server, which asks it for /api.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const findFreePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
};

const apiPort = process.env.PORT ?? String(await findFreePort());

const start = (args, env) =>
  spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });

const children = [
  start(["--import", "tsx", "--watch", "--watch-preserve-output", "server/main.ts"], { PORT: apiPort }),
  start(["node_modules/vite/bin/vite.js", "--config", "client/vite.config.ts"], { SCHAKELWERK_API_PORT: apiPort }),
];

const stopAll = () => {
  for (const child of children) child.kill("SIGTERM");
};

process.once("SIGINT", stopAll);
process.once("SIGTERM", stopAll);
// Neither is of use without the other.
for (const child of children) child.once("exit", stopAll);
