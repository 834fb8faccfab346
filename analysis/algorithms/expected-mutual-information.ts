/**
 * Mean mutual information, in nats, of two groupings of the same things with these sizes, over all ways to deal the ones over
 * the others: Σ_ab Σ_n (n/N)·ln(N·n/(a·b))·P(n), n hypergeometric (Vinh, Epps & Bailey 2010, JMLR 11:2837–2854). Groups of one
 * size give the same terms, so sizes are taken together. O(N) terms for each size.
 */
export function expectedMutualInformation(ones: Uint32Array, others: Uint32Array): number {
  const count = ones.reduce((sum, size) => sum + size, 0);
  const logFactorial = new Float64Array(count + 1);
  for (let at = 1; at <= count; at += 1) logFactorial[at] = logFactorial[at - 1]! + Math.log(at);
  const logChoose = (from: number, take: number) =>
    logFactorial[from]! - logFactorial[take]! - logFactorial[from - take]!;
  let sum = 0;
  for (const [own, ownTimes] of timesOf(ones)) {
    for (const [other, otherTimes] of timesOf(others)) {
      let mean = 0;
      for (let both = Math.max(1, own + other - count); both <= Math.min(own, other); both += 1) {
        const chance = Math.exp(logChoose(own, both) + logChoose(count - own, other - both) - logChoose(count, other));
        mean += (both / count) * Math.log((count * both) / (own * other)) * chance;
      }
      sum += ownTimes * otherTimes * mean;
    }
  }
  return sum;
}

/** How often each size above 0 occurs. */
function timesOf(sizes: Uint32Array): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const size of sizes) if (size > 0) times.set(size, (times.get(size) ?? 0) + 1);
  return times;
}
