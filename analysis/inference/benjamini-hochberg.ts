/**
 * The share of false findings among all that are at least as rare: Benjamini & Hochberg (1995,
 * doi:10.1111/j.2517-6161.1995.tb02031.x). The smallest of p·N/rank over this and all larger p.
 *
 * @param pValues NaN where nothing was tested, which counts for nothing and stays NaN
 */
export function falseDiscoveryRates(pValues: Float64Array): Float64Array {
  const rates = pValues.slice();
  const order = Array.from(pValues.keys())
    .filter((at) => !Number.isNaN(pValues[at]!))
    .sort((a, b) => pValues[b]! - pValues[a]!);
  let lowest = 1;
  order.forEach((at, from) => {
    lowest = Math.min(lowest, (pValues[at]! * order.length) / (order.length - from));
    rates[at] = lowest;
  });
  return rates;
}
