export type Adjacency = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/** Where three are together, one can be in between. */
export const LEAST_BETWEEN = 3;

/**
 * The nodes that a search is about, part by part: the first of each node's twins. In a part those with many ties come first,
 * so that from one to the next the loops over ties are of like length, which a processor foresees.
 */
export function searchedNodes(
  along: Adjacency,
  twins: Uint32Array,
  { partOf, partCount }: { readonly partOf: Uint32Array; readonly partCount: number },
): Uint32Array {
  const firsts = twins.filter((first, node) => first === node);
  const sizes = new Uint32Array(partCount);
  for (const node of firsts) sizes[partOf[node]!]! += 1;
  const nodes = firsts.filter((node) => sizes[partOf[node]!]! >= LEAST_BETWEEN);
  const degrees = nodes.map((node) => along.offsets[node + 1]! - along.offsets[node]!);
  const most = degrees.reduce((max, degree) => Math.max(max, degree), 0);
  const byDegree = inOrderOf(
    nodes,
    degrees.map((degree) => most - degree),
    most + 1,
  );
  return inOrderOf(
    byDegree,
    byDegree.map((node) => partOf[node]!),
    partCount,
  );
}

/** Where those with each key begin in a list that is sorted by it; length keyCount + 1. */
export function beginnings(keyCount: number, keys: Uint32Array): Uint32Array {
  const begins = new Uint32Array(keyCount + 1);
  for (const key of keys) begins[key + 1]! += 1;
  for (let key = 0; key < keyCount; key += 1) begins[key + 1]! += begins[key]!;
  return begins;
}

/** Counting sort; those with the same key keep their order. */
function inOrderOf(nodes: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const next = beginnings(keyCount, keys);
  const sorted = new Uint32Array(nodes.length);
  nodes.forEach((node, at) => {
    sorted[next[keys[at]!]!++] = node;
  });
  return sorted;
}

/** Not among those that are searched. */
export const NOWHERE = 0xffffffff;

/** Per node of `count` its place among these, or `NOWHERE`. */
export function placesOf(nodes: Uint32Array, count: number): Uint32Array {
  const places = new Uint32Array(count).fill(NOWHERE);
  nodes.forEach((node, place) => {
    places[node] = place;
  });
  return places;
}

/** The ties of some nodes by their places; ties to others are left out. */
export function renumbered({ offsets, neighbours }: Adjacency, nodes: Uint32Array, places: Uint32Array): Adjacency {
  const begins = new Uint32Array(nodes.length + 1);
  const found = new Uint32Array(neighbours.length);
  let written = 0;
  nodes.forEach((node, place) => {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const other = places[neighbours[at]!]!;
      if (other === NOWHERE) continue;
      found[written] = other;
      written += 1;
    }
    begins[place + 1] = written;
  });
  return { offsets: begins, neighbours: found.slice(0, written) };
}
