import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useMedia } from "#client/components/use-media.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import type { GraphViewState, PictureLayout, PictureTool } from "#client/graph-view/graph-view-types.ts";
import type { Size, WorkbenchView } from "#client/state/address.ts";
import { separatedBy } from "#client/state/separated.ts";

type Shown = {
  readonly network: NetworkView;
  readonly analysis: AnalysisResult | null;
  readonly view: WorkbenchView;
  readonly layout: PictureLayout;
  readonly highlightedGroup: string | null;
  readonly absent: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly tool: PictureTool;
};

const NOBODY: ReadonlySet<string> = new Set();

/** All that the graph view is to show; the same object as long as nothing of it changes. */
export function usePictureState(shown: Shown): GraphViewState {
  const { network, analysis, view, layout, highlightedGroup, absent, pinned, tool } = shown;
  const { text, language } = useSpeaker();
  const theme = useTheme();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const ranks = useMemo(() => labelRanks(analysis), [analysis]);
  const sizes = useMemo(() => nodeSizes(analysis, view.size), [analysis, view.size]);
  const chosen = view.selected.length === 1 ? view.selected[0] : undefined;
  const alone = view.focus > 0 && view.selected.length > 0;
  return useMemo(
    () => ({
      view: network,
      layout,
      theme,
      language,
      text: { unassigned: text("picture.unassigned"), members: (count: number) => text("picture.members", { count }) },
      selection: new Set(view.selected),
      separated: chosen === undefined ? NOBODY : separatedBy(network, chosen),
      absent,
      alone,
      pinned,
      tool,
      hovered: null,
      highlightedGroup,
      sizes,
      ranks,
      reducedMotion,
    }),
    [
      network,
      layout,
      theme,
      language,
      text,
      view.selected,
      chosen,
      absent,
      alone,
      pinned,
      tool,
      highlightedGroup,
      sizes,
      ranks,
      reducedMotion,
    ],
  );
}

/** 0–1 by key, the area in proportion. Projects keep their own size: routes run through actors. */
function nodeSizes(analysis: AnalysisResult | null, size: Size): ReadonlyMap<string, number> | null {
  if (!analysis || size === "contacts") return null;
  const { actors } = analysis.bridging;
  const most = Math.max(...actors.map((actor) => actor[size] ?? 0));
  return new Map(actors.map((actor) => [actor.id, most > 0 ? Math.sqrt((actor[size] ?? 0) / most) : 0]));
}

/** What carries most of the contact between groups is named first. */
function labelRanks(analysis: AnalysisResult | null): ReadonlyMap<string, number> | null {
  if (!analysis) return null;
  const { actors, projects } = analysis.bridging;
  return new Map([...actors, ...projects].map(({ id, crossShare }) => [id, crossShare ?? 0]));
}
