import { groupDrafts, placeGroupLabels } from "./group-labels.ts";
import type { Draft, DrawnLabel, LabelScene } from "./label-scene.ts";
import { sizeOf, textLines } from "./label-text.ts";
import type { PictureGraph } from "./picture-attributes.ts";
import { type Box, type PlacedLabel, placeLabels } from "./place-labels.ts";

/** From this many pixels per unit on, every node may have its name. */
const NAMES_FROM = 24;
/** Below this many, only groups have theirs, and what is pointed at. */
const BRIDGES_FROM = 3.5;
const MOST_NAMES = 120;
const MOST_RANKED = 10;
/** What the story names has its name in the picture too, if need be over somebody's mark. */
const NAMED_ALWAYS = 3;

/** The labels of one frame: groups, then what spans most, then who is lit, then the rest when there is room. */
export function labelPlan(scene: LabelScene): DrawnLabel[] {
  const { frame, graph, emphasis, state } = scene;
  const marks = nodeBoxes(scene);
  const groups = groupDrafts(scene);
  const named = namedNodes(scene).map((key) => nodeDraft(scene, key));
  const nodeObstacles = marks
    .filter(({ key }) => emphasis.focus === null || emphasis.lit.has(key))
    .map(({ box }) => box);
  const { hovered } = state;
  const pointed = hovered !== null && graph.hasNode(hovered) ? pointedLabel(scene, hovered, nodeObstacles) : null;
  const taken = pointed ? [pointed.box] : [];

  // Names of groups stay where they are, whatever is pointed at.
  const placedGroups = placeGroupLabels(
    scene,
    groups,
    marks.map(({ box }) => box),
  );
  const fixed = [...taken, ...placedGroups.map(({ box }) => box)];
  const first = placeFirst(scene, named.slice(0, NAMED_ALWAYS), { nodes: nodeObstacles, labels: fixed });
  const beside = [...fixed, ...nodeObstacles, ...first.map(({ box }) => box)];
  const others = placeLabels(named.slice(NAMED_ALWAYS), frame, { obstacles: beside, margin: 3 });
  const placed = [...placedGroups, ...first, ...others];
  const drafts = new Map([...groups, ...named].map((draft) => [draft.key, draft]));
  const labels = placed.flatMap(({ key, box }): DrawnLabel[] => {
    const draft = drafts.get(key);
    return draft ? [{ key, box, lines: draft.lines, group: draft.group, mark: draft.mark }] : [];
  });
  return pointed ? [...labels, pointed] : labels;
}

/** Clear of all nodes; failing that, of labels and of what spans groups. */
function placeFirst(
  { graph, project, radius, scale, frame, state }: LabelScene,
  drafts: readonly Draft[],
  taken: { readonly nodes: readonly Box[]; readonly labels: readonly Box[] },
): PlacedLabel[] {
  const clear = placeLabels(drafts, frame, { obstacles: [...taken.labels, ...taken.nodes], margin: 3 });
  const done = new Set(clear.map(({ key }) => key));
  const spanning = graph
    .filterNodes((key, node) => node.spans > 1 && !state.absent.has(key))
    .map((key) => squareRound(project(graph.getNodeAttributes(key)), radius(key) * scale));
  const obstacles = [...taken.labels, ...spanning, ...clear.map(({ box }) => box)];
  const rest = drafts.filter(({ key }) => !done.has(key));
  return [...clear, ...placeLabels(rest, frame, { obstacles, margin: 2 })];
}

function squareRound(at: { readonly x: number; readonly y: number }, reach: number): Box {
  return { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
}

function nodeBoxes({ graph, project, radius, scale, frame, state }: LabelScene): { key: string; box: Box }[] {
  return graph
    .filterNodes((key) => !state.absent.has(key))
    .map((key) => ({ key, box: squareRound(project(graph.getNodeAttributes(key)), radius(key) * scale) }))
    .filter(
      ({ box }) => box.x < frame.width && box.y < frame.height && box.x + box.width > 0 && box.y + box.height > 0,
    );
}

/** In order: chosen, lit by pointing or choosing, spanning projects by rank, the rest by rank once there is room. */
function namedNodes({ graph, emphasis, state, scale }: LabelScene): string[] {
  const rank = (key: string) => state.ranks?.get(key) ?? 0;
  const bridges = bridging(graph, state);
  const wanted: { key: string; order: number; rank: number; spans: number; degree: number }[] = [];
  graph.forEachNode((key, node) => {
    if (key === state.hovered || state.absent.has(key)) return;
    const spanning = bridges.has(key);
    const lit = emphasis.focus !== null && emphasis.lit.has(key);
    if (emphasis.focus !== null && !lit) return;
    if (!lit && scale < BRIDGES_FROM) return;
    const order = state.selection.has(key) ? 0 : spanning ? 1 : lit ? 2 : 3;
    if (order === 3 && scale < NAMES_FROM) return;
    wanted.push({ key, order, rank: rank(key), spans: spanning ? node.spans : 0, degree: node.degree });
  });
  wanted.sort(
    (a, b) =>
      a.order - b.order || b.rank - a.rank || b.spans - a.spans || b.degree - a.degree || (a.key < b.key ? -1 : 1),
  );
  return wanted.slice(0, MOST_NAMES).map(({ key }) => key);
}

/** What spans groups; in a picture without projects also who the ranks put first. */
function bridging(graph: PictureGraph, { view, ranks }: LabelScene["state"]): ReadonlySet<string> {
  const spanning = graph.filterNodes((_, node) => node.spans > 1);
  if (view.picture === "two-mode") return new Set(spanning);
  const first = [...(ranks ?? [])].filter(([, rank]) => rank > 0).sort(([, a], [, b]) => b - a);
  return new Set([...spanning, ...first.slice(0, MOST_RANKED).map(([key]) => key)]);
}

function nodeDraft(scene: LabelScene, key: string): Draft {
  const node = scene.graph.getNodeAttributes(key);
  const style = node.spans > 1 ? "spanning" : "node";
  const maxWidth = Math.min(165, scene.frame.width / 3);
  const lines = textLines(node.name, style, maxWidth, 2, scene.measure);
  const at = scene.project(node);
  const reach = scene.radius(key) * scene.scale + 3;
  return {
    key,
    lines,
    group: null,
    mark: false,
    keepInFrame: false,
    boxes: boxesBeside(at, reach, sizeOf(lines, scene.measure)),
  };
}

/** Beside the node and off the others when that can be; in any case in the frame. */
function pointedLabel(scene: LabelScene, key: string, others: readonly Box[]): DrawnLabel {
  const node = scene.graph.getNodeAttributes(key);
  const lines = textLines(node.name, "pointed", Math.min(260, scene.frame.width - 40), 3, scene.measure);
  const size = sizeOf(lines, scene.measure);
  const padded = { width: size.width + 16, height: size.height + 8 };
  const boxes = boxesBeside(scene.project(node), scene.radius(key) * scene.scale + 6, padded);
  const place = (obstacles: readonly Box[]) =>
    placeLabels([{ key, boxes, keepInFrame: true }], scene.frame, { obstacles, margin: 4 })[0]?.box;
  const box = place(others) ?? place([]) ?? { x: 4, y: 4, ...padded };
  return { key, lines, group: null, mark: false, box };
}

function boxesBeside(
  at: { x: number; y: number },
  reach: number,
  { width, height }: { width: number; height: number },
): Box[] {
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  return [
    box(at.x - width / 2, at.y + reach),
    box(at.x - width / 2, at.y - reach - height),
    box(at.x + reach, at.y - height / 2),
    box(at.x - reach - width, at.y - height / 2),
    box(at.x + reach * 0.5, at.y + reach * 0.8),
    box(at.x - reach * 0.5 - width, at.y + reach * 0.8),
    box(at.x + reach * 0.5, at.y - reach * 0.8 - height),
    box(at.x - reach * 0.5 - width, at.y - reach * 0.8 - height),
  ];
}
