import type { NetworkView } from "#analysis/model/network-view.ts";
import type { GraphViewState } from "#client/graph-view/graph-view-types.ts";
import { legendEntries } from "#client/graph-view/legend.ts";
import { pictureGraph } from "#client/graph-view/picture-graph.ts";
import type { SheetMark, SheetWords } from "#client/graph-view/sheet-text.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { palettes } from "#client/style/palette.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { pictureSummary } from "../picture-summary.ts";
import { lensWords } from "./lens-words.ts";

/** What a downloaded picture says: whoever meets it elsewhere must know what, when, how seen, and from where. */
export function sheetWords(
  coalition: CoalitionDetail,
  { view, state }: { readonly view: WorkbenchView; readonly state: GraphViewState },
  speaker: Speaker,
): SheetWords {
  const { text, pick } = speaker;
  const network = state.view;
  const hidden = state.absent.size === 0 ? [] : [text("sheet.hidden", { count: state.absent.size })];
  return {
    title: pick(coalition.name),
    summary: pictureSummary(network, speaker),
    fictional: coalition.fictional ? text("workbench.fictional-note") : null,
    lens: lensWords({ coalition, network, view }, speaker),
    legend: sheetLegend(network, state, speaker),
    counts: [countsOf(state, speaker), ...hidden].join(" "),
    caveat: pick(coalition.caveat),
    sources: coalition.sources.map(({ title, licence, retrieved }) =>
      text("sheet.source", { title, licence, retrieved }),
    ),
    maker: text("sheet.maker"),
  };
}

function countsOf(state: GraphViewState, { text }: Speaker): string {
  const graph = pictureGraph(state.view, state.layout);
  const isDrawn = (key: string) => !state.absent.has(key);
  const count = (kind: "actor" | "project") =>
    graph.filterNodes((key, node) => node.kind === kind && isDrawn(key)).length;
  const lines = graph.filterEdges((_, __, source, target) => isDrawn(source) && isDrawn(target)).length;
  return state.view.picture === "one-mode"
    ? text("sheet.counts.one-mode", { actors: count("actor"), lines })
    : text("sheet.counts.two-mode", { actors: count("actor"), projects: count("project"), lines });
}

function sheetLegend(network: NetworkView, state: GraphViewState, speaker: Speaker): SheetMark[] {
  const { text, number, language } = speaker;
  const palette = palettes.light;
  const groups = legendEntries(network, palette, { language, unassigned: text("picture.unassigned") });
  const square = { shape: "square", colour: palette.unassigned, hollow: true } as const;
  const circle = { shape: "circle", colour: palette.selection, hollow: true } as const;
  const pin = { shape: "pin", colour: palette.ink, hollow: false } as const;
  return [
    ...groups.map(({ label, size, ...mark }) => ({ ...mark, label: `${label} (${number(size)})` })),
    ...(network.picture === "two-mode"
      ? [
          { ...square, label: text("legend.project") },
          { ...square, label: text("legend.spanning"), colour: palette.spanning, hollow: false },
        ]
      : []),
    ...(state.selection.size > 0 ? [{ ...circle, label: text("sheet.chosen") }] : []),
    ...(state.pinned.size > 0 ? [{ ...pin, label: text("sheet.pinned") }] : []),
  ];
}

/** `noord-brabant-2026-05-16`: whose picture it is and of when. */
export function sheetName(network: Pick<NetworkView, "coalition" | "lens">): string {
  const { wave, date } = network.lens;
  const moment = (wave ?? date ?? "all").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
  return `${network.coalition}-${moment}`;
}
