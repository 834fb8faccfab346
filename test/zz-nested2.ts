import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { prepareNetwork } from "#test/performance/bench-network.ts";
import { plantedNetwork } from "#test/performance/made-network.ts";
for (const [actors, ties] of [[100,300],[300,1000],[1000,5000],[5000,50000]] as const) {
  const { assigned } = prepareNetwork("p", plantedNetwork({ actors, ties, seed: 3 }));
  const r = createRandom(1);
  const of = assigned.signatures.of.slice();
  let n=0; const t=performance.now();
  while (performance.now()-t<1500) { shuffle(of, r); spectralSegregation(assigned.index, {...assigned.signatures, of}); n++; }
  console.log(actors, ties, ((performance.now()-t)/n).toFixed(3),"ms per call", (1e6*(performance.now()-t)/n/(ties+actors)).toFixed(0), "ns per tie+actor");
}
