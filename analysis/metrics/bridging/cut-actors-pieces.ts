import type { CutPoints } from "#analysis/algorithms/cut-points.ts";
import { pieceMembers, piecesWithout, tieSides } from "#analysis/algorithms/cut-points-pieces.ts";
import type { CutTie } from "./cut-actors.ts";

/** Who is in each piece that a cut actor leaves behind, largest piece first: the cut shown in the picture. */
export function piecesOfActor(points: CutPoints, actor: number): readonly Uint32Array[] {
  return piecesWithout(points, actor).map((piece) => pieceMembers(points, piece));
}

/** Who is on the side of the source and of the target of a cut tie. */
export function sidesOfTie(
  points: CutPoints,
  { source, target }: Pick<CutTie, "source" | "target">,
): readonly [Uint32Array, Uint32Array] {
  const sourceHangs = points.parent[source] === target;
  const [own, rest] = tieSides(points, sourceHangs ? source : target);
  const hanging = pieceMembers(points, own);
  const others = pieceMembers(points, rest);
  return sourceHangs ? [hanging, others] : [others, hanging];
}
