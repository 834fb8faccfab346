type Adjacency = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/**
 * Per node the first of its twins: those that are tied to each other and to the same others. They share the same routes in
 * equal parts, and whoever has one end at the one might as well have it at the other. O(n + m), but for collisions of hashes.
 */
export function firstTwins(count: number, { offsets, neighbours }: Adjacency): Uint32Array {
  const first = Uint32Array.from({ length: count }, (_, node) => node);
  const firstOf = new Map<number, number[]>();
  const markedBy = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node += 1) {
    const from = offsets[node]!;
    const until = offsets[node + 1]!;
    let sum = scattered(node);
    for (let at = from; at < until; at += 1) sum = (sum + scattered(neighbours[at]!)) | 0;
    const candidates = firstOf.get(sum);
    if (candidates === undefined) {
      firstOf.set(sum, [node]);
      continue;
    }
    markedBy[node] = node;
    for (let at = from; at < until; at += 1) markedBy[neighbours[at]!] = node;
    const twin = candidates.find((other) => {
      if (offsets[other + 1]! - offsets[other]! !== until - from || markedBy[other] !== node) return false;
      for (let at = offsets[other]!; at < offsets[other + 1]!; at += 1) {
        if (markedBy[neighbours[at]!] !== node) return false;
      }
      return true;
    });
    if (twin === undefined) candidates.push(node);
    else first[node] = twin;
  }
  return first;
}

/** A whole number of 32 bits, so unlike those of other nodes that sums of them hardly ever agree. */
function scattered(node: number): number {
  let mixed = Math.imul(node + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
