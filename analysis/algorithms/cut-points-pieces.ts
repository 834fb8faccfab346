import type { CutPoints } from "./cut-points.ts";

/** A part of a component, as stretches of `CutPoints.order`. */
export type Piece = {
  readonly size: number;
  readonly stretches: readonly (readonly [from: number, until: number])[];
};

/** What a component falls into when an actor leaves it, largest first; one piece, or none, when it is no cut actor. */
export function piecesWithout(cuts: CutPoints, actor: number): readonly Piece[] {
  const { rank, root, size } = cuts;
  const loose = looseStretches(cuts, actor);
  const first = rank[root[actor]!]!;
  const end = first + size[root[actor]!]!;
  const left: [number, number][] = [];
  let from = first;
  for (const [start, until] of [[rank[actor]!, rank[actor]! + 1] as const, ...loose, [end, end] as const]) {
    if (start > from) left.push([from, start]);
    from = until;
  }
  const rest = { size: left.reduce((sum, [start, until]) => sum + until - start, 0), stretches: left };
  const pieces = loose.map((stretch) => ({ size: stretch[1] - stretch[0], stretches: [stretch] }));
  return [rest, ...pieces].filter((piece) => piece.size > 0).sort((a, b) => b.size - a.size);
}

/** Actors of a piece, lowest position first. */
export function pieceMembers(cuts: CutPoints, piece: Piece): Uint32Array {
  const members = new Uint32Array(piece.size);
  let written = 0;
  for (const [from, until] of piece.stretches) {
    members.set(cuts.order.subarray(from, until), written);
    written += until - from;
  }
  return members.sort();
}

/** The two sides of a cut tie, given by the end that hangs on it: its own side, and the rest of the component. */
export function tieSides(cuts: CutPoints, hanging: number): readonly [own: Piece, rest: Piece] {
  const { rank, root, size } = cuts;
  const first = rank[root[hanging]!]!;
  const end = first + size[root[hanging]!]!;
  const from = rank[hanging]!;
  const until = from + size[hanging]!;
  const rest = (
    [
      [first, from],
      [until, end],
    ] as const
  ).filter(([start, stop]) => stop > start);
  return [
    { size: until - from, stretches: [[from, until]] },
    { size: end - first - (until - from), stretches: rest },
  ];
}

/** The subtrees that have no way out but through an actor, in the order of the search. */
function looseStretches(
  { order, rank, size, hangsOnParent }: CutPoints,
  actor: number,
): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  const end = rank[actor]! + size[actor]!;
  let at = rank[actor]! + 1;
  while (at < end) {
    const child = order[at]!;
    const until = at + size[child]!;
    if (hangsOnParent[child] === 1) stretches.push([at, until]);
    at = until;
  }
  return stretches;
}
