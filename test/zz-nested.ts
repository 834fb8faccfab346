import { readFolder } from "#server/files/read-folder.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { analyse } from "#analysis/analyse.ts";
import { searchCommunities } from "#analysis/search-communities.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
const [,, folder="vennebeek", ...parts] = process.argv;
const { rows } = readCoalitionFolder(await readFolder(`data/coalitions/${folder}`));
const query = Object.fromEntries(parts.map((p)=>p.split("=")));
const open = openLens(rows!, query);
const input = lensInput(open);
const t = performance.now();
const result = analyse(input, { permutations: 999, seed: 1, partition: open.partition.key, createDigest: createSha256, communities: searchCommunities(input, 1) });
console.log("ms", performance.now()-t, result.network);
const { siloing } = result;
console.log(siloing.metrics.internalShare, {...siloing.blocks, bins: 0, mixing: 0, metrics: 0, groups: 0}, {...siloing.secondNull, stubMatching: {...siloing.secondNull.stubMatching, groups: 0}});
for (const [k, m] of Object.entries(siloing.metrics)) console.log(k.padEnd(28), m.value?.toFixed(3), m.expected?.toFixed(3), "z", m.z?.toFixed(2), "p", m.pValue, m.reason);
for (const g of siloing.groups) console.log(g.key, g.size, g.internalShare, g.expectedInternalShare, g.pValue, g.qValue);
console.log(siloing.mixing.pAdjusted.map((r)=>r.map((p)=>p?.toFixed(3)).join(" ")).join("\n"));

const b = siloing.blocks; if (b) {
for (const [k, m] of Object.entries(b.metrics)) console.log("B", k.padEnd(28), m!.value?.toFixed(3), m!.expected?.toFixed(3), "z", m!.z?.toFixed(2), "p", m!.pValue, m!.reason, m!.draws?.rounds);
for (const g of b.groups) console.log("B", g.key, g.expectedInternalShare, g.pValue, g.qValue);
console.log(b.mixing!.pAdjusted.map((r)=>r.map((p)=>p?.toFixed(3)).join(" ")).join("\n"));
console.log(b.mixing!.z.map((r)=>r.map((p)=>p?.toFixed(1)).join(" ")).join("\n"));
console.log(siloing.mixing.pairs.map((r,i)=>r.map((p,j)=>p?.toFixed(0)+"/"+b.mixing!.pairsExpected[i]![j]?.toFixed(0)).join(" ")).join("\n"));
}
