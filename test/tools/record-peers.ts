import { mkdir, rm, writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { createApp } from "#server/app.ts";
import { migrate } from "#server/database/migrate.ts";
import { openSqlite } from "#server/database/open.ts";
import { createServices } from "#server/routes/services.ts";
import { loadExamples } from "#server/services/load-examples.ts";
import {
  CHECKED_LENSES,
  findProgram,
  PEERS,
  type PeerName,
  runPeer,
  unpackIntoFolder,
} from "#test/server/bundle/peers.ts";

// Writes down what the scripts of a bundle print, for machines that have neither R nor NetworkX:
//     npm run record-peers
// Exit code 1 when a script finds a difference: what is written down then is no proof of anything.

const FOLDER = "data/scripts/recorded";

const db = openSqlite(":memory:");
await migrate(db);
await loadExamples(db, "data/coalitions", "2026-05-16T09:00:00Z", () => undefined);
const services = createServices(db, () => "2026-05-16T09:00:00Z");
const app = createApp({ services, client: null, report: console.error });
await mkdir(FOLDER, { recursive: true });
for (const peer of Object.keys(PEERS) as PeerName[]) {
  const program = await findProgram(PEERS[peer]);
  if (program === null) {
    console.log(`not run: ${PEERS[peer].script}, for ${peer} is not on this machine`);
    continue;
  }
  for (const [lens, path] of Object.entries(CHECKED_LENSES)) {
    const answer = await app.request(`/api/v1${path}`, { headers: { host: "127.0.0.1" } });
    const folder = await unpackIntoFolder(unzipSync(new Uint8Array(await answer.arrayBuffer())));
    const { printed, complained, exitCode } = await runPeer(program, folder, PEERS[peer]);
    await rm(folder, { recursive: true });
    await writeFile(`${FOLDER}/${lens}.${peer}.tsv`, printed);
    console.log(lens, peer, printed.trim().split("\n").at(-1), complained);
    if (exitCode !== 0) process.exitCode = 1;
  }
}
await services.close();
await db.destroy();
