import { indexFromColumns, type NetworkIndex } from "./network-index.ts";

/** The same network with every tie both ways: a_ij + a_ji where two actors are tied in both directions. Itself when undirected. */
export function undirectedIndex(index: NetworkIndex): NetworkIndex {
  if (!index.directed) return index;
  const { count, sources, targets, weights } = index;
  const lower = sources.map((source, at) => Math.min(source, targets[at] ?? 0));
  const upper = sources.map((source, at) => Math.max(source, targets[at] ?? 0));
  const order = Uint32Array.from(sources.keys()).sort(
    (a, b) => (lower[a] ?? 0) - (lower[b] ?? 0) || (upper[a] ?? 0) - (upper[b] ?? 0),
  );
  const merged = { sources: [] as number[], targets: [] as number[], weights: [] as number[] };
  for (const tie of order) {
    const last = merged.sources.length - 1;
    const [source, target, weight] = [lower[tie] ?? 0, upper[tie] ?? 0, weights[tie] ?? 0];
    if (merged.sources[last] === source && merged.targets[last] === target) {
      merged.weights[last] = (merged.weights[last] ?? 0) + weight;
    } else {
      merged.sources.push(source);
      merged.targets.push(target);
      merged.weights.push(weight);
    }
  }
  const ties = {
    sources: Uint32Array.from(merged.sources),
    targets: Uint32Array.from(merged.targets),
    weights: Float64Array.from(merged.weights),
  };
  return indexFromColumns(count, ties, { directed: false });
}
