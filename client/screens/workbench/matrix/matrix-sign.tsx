import { SIGNS } from "#client/charts/mixing-matrix-signs.ts";

/** The mark of more or fewer than chance, beside its words; filled where that is clear. */
export function MatrixSign({ direction, isClear }: { direction: keyof typeof SIGNS; isClear: boolean }) {
  return (
    <svg className={isClear ? "matrix-sign matrix-sign-clear" : "matrix-sign"} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={SIGNS[direction]} />
    </svg>
  );
}
