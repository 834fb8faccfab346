import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runToItsEnd, serverFile, startUntilReady } from "./run-server.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "schakelwerk-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startUntilReady([serverFile], { SCHAKELWERK_DATA_DIR: folder });
const stop = async ({ started }: Awaited<ReturnType<typeof start>>, signal: NodeJS.Signals = "SIGTERM") => {
  const ended = once(started, "exit");
  started.kill(signal);
  return ended;
};
const read = async (url: string, path: string) => (await fetch(`${url}/api/v1${path}`)).json();

test("the first start loads the examples and says so; the second finds all there and loads nothing", async () => {
  const first = await start();
  expect(first.said().trim().split("\n")).toEqual([
    "Loaded noord-brabant: 70 actors, 63 projects, 565 participations, 0 ties.",
    expect.stringMatching(/^Loaded nederland: \d+ actors, \d+ projects, \d+ participations, 0 ties\.$/),
    expect.stringMatching(/^Loaded vennebeek: \d+ actors, \d+ projects, \d+ participations, \d+ ties\.$/),
    `Schakelwerk is ready: ${first.url}  (stop with Ctrl-C)`,
    `Begin with the first coalition: ${first.url}/c/noord-brabant`,
  ]);
  const changed = await fetch(`${first.url}/api/v1/coalitions/vennebeek/actors/gem`, {
    method: "PATCH",
    headers: { "content-type": "application/json", "if-match": '"1"' },
    body: JSON.stringify({ name: "Gemeente met een nieuwe naam" }),
  });
  expect(changed.status).toBe(200);
  const before = await read(first.url, "/coalitions");
  await stop(first);

  const second = await start();
  expect(second.said().trim()).toBe(`Schakelwerk is ready: ${second.url}  (stop with Ctrl-C)`);
  expect(await read(second.url, "/coalitions")).toEqual(before);
  expect(await read(second.url, "/coalitions/vennebeek/actors/gem")).toMatchObject({
    record: { name: "Gemeente met een nieuwe naam" },
    version: 2,
  });
  await stop(second);
});

describe("stops", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("on %s, also while somebody keeps a connection open", async (signal) => {
    const running = await start();
    await read(running.url, "/coalitions");
    expect(await stop(running, signal)).toEqual([0, null]);
    await expect(fetch(running.url)).rejects.toThrow();
  });

  test("when the process that started it is gone", async () => {
    const wrapper = `require("node:child_process").spawn(process.execPath, [${JSON.stringify(serverFile)}], { stdio: "inherit" });`;
    const { started, url } = await startUntilReady(["-e", wrapper], { SCHAKELWERK_DATA_DIR: folder });
    expect((await fetch(url)).status).toBe(200);
    // Both write into one pipe: it closes when the last of them is gone.
    const silent = once(started, "close");
    started.kill("SIGKILL");
    await silent;
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe("ends with one sentence and exit code 1", () => {
  const refused = (sentence: RegExp) => ({
    code: 1,
    stdout: expect.not.stringContaining("ready"),
    stderr: expect.stringMatching(new RegExp(`^${sentence.source}\\n$`)),
  });

  test("when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const ending = await runToItsEnd({ SCHAKELWERK_DATA_DIR: folder, PORT: String(port) });
    other.close();
    expect(ending).toEqual(refused(new RegExp(`Port ${port} is taken: .* PORT=${port + 1} npm start`)));
  });

  test("when the port is no port", async () => {
    const ending = await runToItsEnd({ SCHAKELWERK_DATA_DIR: folder, PORT: "veel" });
    expect(ending).toEqual(refused(/invalid PORT: "veel", a whole number from 0 to 65535 is needed/));
  });

  test("when the data folder can't be made or written", async () => {
    writeFileSync(join(folder, "a-file"), "");
    const ending = await runToItsEnd({ SCHAKELWERK_DATA_DIR: join(folder, "a-file", "data") });
    expect(ending).toEqual(refused(/unwritable database: .*a-file.* SCHAKELWERK_DATA_DIR/));
  });

  test("when a newer version made the database", async () => {
    await stop(await start());
    const sqlite = new Sqlite(join(folder, "schakelwerk.sqlite"));
    sqlite.prepare("insert into kysely_migration (name, timestamp) values (?, ?)").run("9999-later", "2099-01-01");
    sqlite.close();
    const ending = await runToItsEnd({ SCHAKELWERK_DATA_DIR: folder });
    expect(ending).toEqual(refused(/newer database: it was made by a newer version \(9999-later\); .*/));
  });

  test("when the database is something else", async () => {
    writeFileSync(join(folder, "schakelwerk.sqlite"), "This is a shopping list, not a database.\n".repeat(50));
    const ending = await runToItsEnd({ SCHAKELWERK_DATA_DIR: folder });
    expect(ending).toEqual(refused(/invalid database: .*schakelwerk\.sqlite is no SQLite file; .*/));
  });

  test("when the database server does not answer", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as { port: number };
    closed.close();
    await once(closed, "close");
    const ending = await runToItsEnd({ DATABASE_URL: `postgres://somebody:secret@127.0.0.1:${port}/schakelwerk` });
    expect(ending).toEqual(refused(/unreachable database: .*DATABASE_URL.*/));
    expect(ending.stderr).not.toContain("secret");
  });
});
