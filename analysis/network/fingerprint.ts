import type { AnalysisInput } from "./analysis-input.ts";
import { sortTies } from "./sort-ties.ts";

/** Makes a fingerprint of a text that comes in parts, by whoever runs this: sha-256, in hexadecimal. */
export type Digest = { readonly add: (part: string) => void; readonly hex: () => string };

/** Lines that go to the digest together: the text of a million ties never stands in memory as a whole. */
const LINES_AT_ONCE = 10_000;

/**
 * The network as one text: a line "directed" or "undirected"; the ids as JSON in the order of their characters, a line
 * each; then per tie its two ends, as numbers in that order of ids, and its weight, in the order of the ends; undirected,
 * the lower end first. So the order of the records does not matter, and anybody can make the same text.
 */
export function fingerprint({ ids, index }: Pick<AnalysisInput, "ids" | "index">, digest: Digest): string {
  const order = Uint32Array.from(ids, (_, at) => at).sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const rank = new Uint32Array(index.count);
  order.forEach((position, at) => {
    rank[position] = at;
  });
  const { sources, targets, weights } = sortTies(
    index.count,
    {
      sources: index.sources.map((source) => rank[source] ?? 0),
      targets: index.targets.map((target) => rank[target] ?? 0),
      weights: index.weights,
    },
    { directed: index.directed },
  );
  digest.add(index.directed ? "directed\n" : "undirected\n");
  addLines(digest, order.length, (at) => JSON.stringify(ids[order[at] ?? 0]));
  addLines(digest, sources.length, (at) => `${sources[at]} ${targets[at]} ${weights[at]}`);
  return digest.hex();
}

function addLines(digest: Digest, count: number, line: (at: number) => string): void {
  for (let from = 0; from < count; from += LINES_AT_ONCE) {
    const lines = Array.from({ length: Math.min(LINES_AT_ONCE, count - from) }, (_, at) => `${line(from + at)}\n`);
    digest.add(lines.join(""));
  }
}
