import { useEffect, useMemo, useRef } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type Cell, cellProjects, cellTies } from "#client/state/cell-ties.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { Doubts } from "../survey-doubts.ts";
import { CellProjects } from "./cell-projects.tsx";
import { CellTies } from "./cell-ties.tsx";
import { cellName, cellSentence } from "./cell-words.ts";
import { cellFigures } from "./matrix-cells.ts";

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  mixing: Mixing;
  doubts: Doubts;
  cell: Cell;
  onClose: () => void;
};

/** What stands behind one cell; it takes the focus, and Escape leads back to the cell. */
export function CellList({ coalition, network, mixing, doubts, cell, onClose }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const figures = cellFigures(mixing, cell, doubts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="matrix-list"
      aria-labelledby="matrix-list"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <button type="button" className="close" aria-label={text("matrix.list.close")} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <h2 id="matrix-list" ref={heading} tabIndex={-1}>
        {cellName(network, cell, speaker)}
      </h2>
      <p>{cellSentence(network, figures, speaker)}</p>
      {!figures.doubt.isHidden && <Behind coalition={coalition} network={network} cell={cell} />}
    </section>
  );
}

function Behind({ coalition, network, cell: { row, column } }: Pick<Props, "coalition" | "network" | "cell">) {
  const { text } = useSpeaker();
  const byProject = network.lens.basis === "projects";
  const ties = useMemo(
    () => (byProject ? null : cellTies(network, { row, column })),
    [byProject, network, row, column],
  );
  const projects = useMemo(
    () => (byProject ? cellProjects(network, { row, column }) : null),
    [byProject, network, row, column],
  );
  if (projects)
    return <CellProjects projects={projects} coalition={coalition} network={network} cell={{ row, column }} />;
  if (ties) return <CellTies ties={ties} network={network} />;
  return (
    <p className="matrix-notice">
      {text("matrix.list.other-picture")}{" "}
      <button type="button" onClick={() => changeView({ picture: "one-mode" })}>
        {text("matrix.list.show-ties")}
      </button>
    </p>
  );
}
