import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isDirected } from "#client/state/cell-ties.ts";
import { DOUBT_MARKS, type Doubt, type Doubts } from "../survey-doubts.ts";
import { allCells, unitOf } from "./matrix-cells.ts";
import { MatrixSign } from "./matrix-sign.tsx";
import { FULL_Z, toneOf } from "./matrix-tone.ts";

const STEPS = [-1, -0.5, 0, 0.5, 1] as const;

/** What number, colour and marks stand for; only of what this matrix shows. */
export function MatrixLegend({ network, mixing, doubts }: { network: NetworkView; mixing: Mixing; doubts: Doubts }) {
  const { text } = useSpeaker();
  const cells = useMemo(() => allCells(mixing, { directed: isDirected(network), doubts }), [mixing, network, doubts]);
  const hasChance = mixing.z.some((row) => row.some((z) => z !== null));
  const hasImpossible = cells.some(({ density, doubt }) => density === null && !doubt.isHidden);
  const has = (kind: keyof Doubt) => cells.some(({ doubt }) => doubt[kind]);
  const isSplit = network.actors.some(({ groups }) => groups.length > 1);
  return (
    <section className="matrix-legend" aria-label={text("legend.title")}>
      {hasChance && (
        <div className="matrix-scale">
          <span>{text("matrix.legend.fewer", { z: -FULL_Z })}</span>
          <span className="matrix-steps" aria-hidden="true">
            {STEPS.map((step) => (
              <span
                key={step}
                className={step < 0 ? "matrix-fewer" : step > 0 ? "matrix-more" : undefined}
                style={{ "--tone": Math.abs(toneOf(step * FULL_Z)) } as React.CSSProperties}
              />
            ))}
          </span>
          <span>{text("matrix.legend.more", { z: FULL_Z })}</span>
        </div>
      )}
      <ul>
        {hasChance &&
          (["fewer", "more"] as const).map((direction) => (
            <li key={direction}>
              <MatrixSign direction={direction} isClear />
              {text(`matrix.legend.${direction}.clear`)}
            </li>
          ))}
        {hasChance && (
          <li>
            <MatrixSign direction="fewer" isClear={false} />
            <MatrixSign direction="more" isClear={false} />
            {text("matrix.legend.slight")}
          </li>
        )}
        <li>
          <span className="matrix-swatch matrix-inside" aria-hidden="true" />
          {text("matrix.legend.inside")}
        </li>
        {hasImpossible && (
          <li>
            <span className="matrix-swatch matrix-impossible" aria-hidden="true" />
            {text("matrix.legend.impossible")}
          </li>
        )}
        {has("changes") && (
          <li>
            <span className="matrix-swatch matrix-unsure" aria-hidden="true">
              {DOUBT_MARKS.changes}
            </span>
            {text("matrix.legend.changes")}
          </li>
        )}
        {has("isFlagged") && (
          <li>
            <span className="matrix-swatch" aria-hidden="true">
              {DOUBT_MARKS.isFlagged}
            </span>
            {text("matrix.legend.flagged")}
          </li>
        )}
        {has("isHidden") && (
          <li>
            <span className="matrix-swatch matrix-hidden" aria-hidden="true">
              {DOUBT_MARKS.isHidden}
            </span>
            {text("matrix.legend.hidden")}
          </li>
        )}
      </ul>
      <p>
        {text(`matrix.unit.${unitOf(network.lens)}`)}
        {isSplit && ` ${text("matrix.unit.split")}`}
        {!isDirected(network) && ` ${text("matrix.legend.symmetric")}`}
      </p>
    </section>
  );
}
