import { useCallback, useMemo, useState } from "react";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { mountMixingMatrix } from "#client/charts/mixing-matrix.ts";
import type { CellKey, MixingMatrixState } from "#client/charts/mixing-matrix-types.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import { distancesState, farTone, farthestMean, NO_ROUTE, UNREACHED } from "./distances-state.ts";

type Props = {
  network: NetworkView;
  pairs: readonly GroupDistance[];
  directed: boolean;
  isHidden: (groups: GroupDistance["groups"]) => boolean;
  summary: string;
  open: CellKey | null;
  onOpen: (cell: CellKey) => void;
};

/** Group × group by steps, with, above it, what the cell under the pointer or the focus says. */
export function DistancesGrid({ network, pairs, directed, isHidden, summary, open, onOpen }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const palette = palettes[useTheme()];
  const [pointed, point] = useState<CellKey | null>(null);
  const drawn = useMemo(
    () => distancesState({ network, pairs, directed, isHidden, palette }, speaker),
    [network, pairs, directed, isHidden, palette, speaker],
  );
  const state = useMemo((): MixingMatrixState => ({ ...drawn, summary, open }), [drawn, summary, open]);
  const mount = useCallback(
    (container: HTMLElement, first: MixingMatrixState) =>
      mountMixingMatrix(container, first, { onPoint: point, onOpen }),
    [onOpen],
  );
  const left = new Set(pairs.flatMap(({ groups }) => groups)).size - state.groups.length;
  return (
    <figure className="distances-picture">
      <h3>{text("distances.picture")}</h3>
      <p className="matrix-readout" aria-hidden="true">
        {sentenceOf(state, pointed ?? open) ?? text("distances.hint")}
      </p>
      <Drawn mount={mount} state={state} className="matrix-frame" />
      <Legend pairs={pairs} state={state} />
      <figcaption>
        {text("distances.caption")}
        {left > 0 && ` ${text("distances.left", { count: left, shown: state.groups.length })}`}
      </figcaption>
    </figure>
  );
}

function sentenceOf({ groups, cells }: MixingMatrixState, cell: CellKey | null): string | undefined {
  if (cell === null) return undefined;
  const at = (key: string) => groups.findIndex((group) => group.key === key);
  return cells[at(cell.row)]?.[at(cell.column)]?.sentence;
}

/** What number, colour and marks stand for; only of what this grid shows. */
function Legend({ pairs, state }: { pairs: readonly GroupDistance[]; state: MixingMatrixState }) {
  const { text, number } = useSpeaker();
  const farthest = farthestMean(pairs);
  const cells = state.cells.flat();
  const steps = [0, 1, 2, 3, 4].map((at) => 1 + ((farthest - 1) * at) / 4);
  return (
    <div className="matrix-legend">
      <div className="matrix-scale">
        <span>{text("distances.legend.near")}</span>
        <span className="matrix-steps" aria-hidden="true">
          {steps.map((at) => (
            <span
              key={at}
              className="matrix-fewer"
              style={{ "--tone": farTone(at, farthest) } as React.CSSProperties}
            />
          ))}
        </span>
        <span>
          {text("distances.legend.far", {
            steps: number(farthest, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
          })}
        </span>
      </div>
      <ul>
        <li>
          <span className="matrix-swatch matrix-inside" aria-hidden="true" />
          {text("distances.legend.inside")}
        </li>
        {cells.some(({ mark }) => mark === UNREACHED) && (
          <li>
            <span className="matrix-swatch" aria-hidden="true">
              {UNREACHED}
            </span>
            {text("distances.legend.unreached")}
          </li>
        )}
        {cells.some((cell) => cell.text === NO_ROUTE) && (
          <li>
            <span className="matrix-swatch" aria-hidden="true">
              {NO_ROUTE}
            </span>
            {text("distances.legend.no-route")}
          </li>
        )}
        {cells.some(({ isPossible }) => !isPossible) && (
          <li>
            <span className="matrix-swatch matrix-impossible" aria-hidden="true" />
            {text("distances.legend.no-pairs")}
          </li>
        )}
      </ul>
    </div>
  );
}
