import { readFolder } from "#server/files/read-folder.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { groupBlocks, blockNetwork } from "#analysis/inference/blocks.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
const { rows } = readCoalitionFolder(await readFolder(`data/coalitions/vennebeek`));
for (const partition of ["party-type","world","domain"]) {
const open = openLens(rows!, {partition});
const input = lensInput(open);
const assigned = assignedPart(input.index, input.memberships);
const orgs = assigned.original.map((p)=>input.blocks![p]!);
const blocks = groupBlocks(assigned.signatures, orgs);
console.log(partition, "shared", blocks.shared, "nested", blocks.nested, "orgs", blocks.signatures.of.length);
const { index, within } = blockNetwork(assigned.index, blocks);
const same = createSameGroup(blocks.signatures);
const K = new Float64Array(index.count); let m=0;
const size = new Uint32Array(index.count); for (const b of blocks.of) size[b]!++;
index.sources.forEach((s,i)=>{K[s]!+=index.weights[i]!;K[index.targets[i]!]!+=index.weights[i]!;m+=index.weights[i]!});
const stat=(l:Uint32Array)=>{let T=0,E=0; index.sources.forEach((s,i)=>{T+=index.weights[i]!*same(l[s]!,l[index.targets[i]!]!)}); for(let a=0;a<l.length;a++)for(let b=0;b<a;b++)E+=K[a]!*K[b]!/(2*m)*same(l[a]!,l[b]!); return [T,E,T-E] as const};
const obs=stat(blocks.signatures.of); console.log("T,E,T-E", obs, "m", m, "within", within.reduce((a,b)=>a+b,0));
const l=blocks.signatures.of.slice(); const r=createRandom(1); const v:number[][]=[[],[],[]]; for(let i=0;i<4999;i++){shuffle(l,r); stat(l).forEach((x,k)=>v[k]!.push(x))}
v.forEach((x,k)=>{const mean=x.reduce((a,b)=>a+b)/x.length; const sd=Math.sqrt(x.reduce((a,b)=>a+(b-mean)**2,0)/x.length); console.log(k,"mean",mean.toFixed(2),"sd",sd.toFixed(2),"z",((obs[k]!-mean)/sd).toFixed(2),"p_up",x.filter(y=>y>=obs[k]!-1e-9).length/x.length)});
if (partition!=="domain") for(let a=0;a<index.count;a++) console.log(a, blocks.signatures.groups[blocks.signatures.shares[blocks.signatures.of[a]!]![0]![0]], "size",size[a],"K",K[a],"within",within[a]);
}
