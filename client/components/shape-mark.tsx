import { type Shape, shapePath } from "#client/graph-view/shapes.ts";

const SIZE = 14;

/** The mark of a group, as the picture draws it. Its name always stands beside it. */
export function ShapeMark({ shape, colour, hollow }: { shape: Shape; colour: string; hollow: boolean }) {
  return (
    <svg width={SIZE} height={SIZE} viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} aria-hidden="true">
      <path
        d={shapePath(shape, SIZE / 2 - 1.5)}
        fill={hollow ? "none" : colour}
        stroke={hollow ? colour : "none"}
        strokeWidth={2}
      />
    </svg>
  );
}
