import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import { mountMixingMatrix } from "#client/charts/mixing-matrix.ts";
import type { CellKey, MixingMatrixHandle, MixingMatrixState } from "#client/charts/mixing-matrix-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import type { Doubts } from "../survey-doubts.ts";
import { groupName } from "./cell-words.ts";
import { MatrixLegend } from "./matrix-legend.tsx";
import { createCells, matrixState } from "./matrix-state.ts";
import { matrixSummary } from "./matrix-summary.ts";
import { type Order, shownGroups } from "./shown-groups.ts";

type Props = {
  ref: Ref<MixingMatrixHandle | null>;
  network: NetworkView;
  mixing: Mixing;
  doubts: Doubts;
  order: Order;
  selected: readonly string[];
  findings: readonly string[];
  open: CellKey | null;
  onOpen: (cell: CellKey) => void;
  /** What stands between matrix and legend: the list of the open cell. */
  children: ReactNode;
};

/** The matrix with, above it, what the cell under the pointer or the focus says. */
export function MatrixPicture({
  ref,
  network,
  mixing,
  doubts,
  order,
  selected,
  findings,
  open,
  onOpen,
  children,
}: Props) {
  const speaker = useSpeaker();
  const { text, compare, list } = speaker;
  const palette = palettes[useTheme()];
  const [pointed, point] = useState<CellKey | null>(null);
  const { shown, left } = useMemo(() => {
    const groups = network.partition.groups.map(({ size }, group) => ({
      size,
      label: groupName(network, group, speaker),
    }));
    return shownGroups(mixing, groups, { order, compare });
  }, [network, mixing, order, speaker, compare]);
  const cellAt = useMemo(() => createCells(network, { mixing, doubts }, speaker), [network, mixing, doubts, speaker]);
  const drawn = useMemo(
    () => ({
      ...matrixState({ network, cellAt, mixing, groups: shown, selected, palette }, speaker),
      summary: matrixSummary(shown.length, findings, speaker),
    }),
    [network, cellAt, mixing, shown, selected, palette, speaker, findings],
  );
  const state = useMemo((): MixingMatrixState => ({ ...drawn, open }), [drawn, open]);
  const frame = useMatrix(state, { ref, onPoint: point, onOpen });
  return (
    <>
      <p className="matrix-readout" aria-hidden="true">
        {sentenceOf(state, pointed) ?? text("matrix.hint")}
      </p>
      <div ref={frame} className="matrix-frame" />
      {children}
      {left.length > 0 && (
        <details className="matrix-left">
          <summary>{text("matrix.left", { count: left.length, shown: shown.length })}</summary>
          <p>{list(left.map((group) => groupName(network, group, speaker)))}</p>
        </details>
      )}
      <MatrixLegend network={network} mixing={mixing} doubts={doubts} />
    </>
  );
}

function sentenceOf({ groups, cells }: MixingMatrixState, cell: CellKey | null): string | undefined {
  if (cell === null) return undefined;
  const at = (key: string) => groups.findIndex((group) => group.key === key);
  return cells[at(cell.row)]?.[at(cell.column)]?.sentence;
}

/** Mounts the matrix once and hands it what changed. */
function useMatrix(
  state: MixingMatrixState,
  { ref, onPoint, onOpen }: Pick<Props, "ref" | "onOpen"> & { onPoint: (cell: CellKey | null) => void },
) {
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<MixingMatrixHandle | null>(null);
  const latest = useRef({ state, onOpen });
  latest.current = { state, onOpen };
  useImperativeHandle(ref, () => ({
    update: (next) => handle.current?.update(next),
    focus: (cell) => handle.current?.focus(cell),
    dispose: () => handle.current?.dispose(),
  }));
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountMixingMatrix(frame.current, latest.current.state, {
      onPoint,
      onOpen: (cell) => latest.current.onOpen(cell),
    });
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.dispose();
    };
  }, [onPoint]);
  useEffect(() => handle.current?.update(state), [state]);
  return frame;
}
