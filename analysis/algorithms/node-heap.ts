/** Nodes, the nearest first; of equally near ones the lowest number. */
export type NodeHeap = {
  /** Puts a node in, or moves it up when it has come nearer. */
  readonly put: (node: number) => void;
  /** The nearest, which leaves the heap; −1 when there is none. */
  readonly take: () => number;
};

const OUT = -1;

/** A binary heap on typed arrays. @param distance read when a node is put in; it may only shrink while the node is in */
export function createHeap(distance: Float64Array): NodeHeap {
  const nodes = new Int32Array(distance.length);
  const placeOf = new Int32Array(distance.length).fill(OUT);
  let size = 0;

  const isNearer = (one: number, other: number) =>
    distance[one]! < distance[other]! || (distance[one] === distance[other] && one < other);
  const set = (place: number, node: number) => {
    nodes[place] = node;
    placeOf[node] = place;
  };
  const moveUp = (node: number, from: number) => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isNearer(node, nodes[above]!)) break;
      set(place, nodes[above]!);
      place = above;
    }
    set(place, node);
  };
  const moveDown = (node: number) => {
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && isNearer(nodes[below + 1]!, nodes[below]!)) below += 1;
      if (!isNearer(nodes[below]!, node)) break;
      set(place, nodes[below]!);
      place = below;
    }
    set(place, node);
  };

  return {
    put: (node) => {
      const known = placeOf[node]!;
      if (known === OUT) size += 1;
      moveUp(node, known === OUT ? size - 1 : known);
    },
    take: () => {
      if (size === 0) return -1;
      const nearest = nodes[0]!;
      placeOf[nearest] = OUT;
      size -= 1;
      if (size > 0) moveDown(nodes[size]!);
      return nearest;
    },
  };
}
