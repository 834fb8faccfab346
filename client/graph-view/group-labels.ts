import { type GroupAnchor, groupAnchors } from "./group-anchors.ts";
import type { Draft, LabelScene } from "./label-scene.ts";
import { sizeOf, type Text, textLines } from "./label-text.ts";
import { type Box, distanceToBox, type PlacedLabel, placeLabels } from "./place-labels.ts";

const NARROW = 520;
const GAP = 4;
const MANY = 12;
/** Width of a group's mark before its name. */
export const MARK_ROOM = 17;
/** Without a disc: over the middle of its members, then further and further away. */
const FREE_DISTANCES = [0, 24, 48, 72];
/** Directions tried after straight outward, in turns of the circle. */
const TURNS = [0, 1 / 24, -1 / 24, 1 / 12, -1 / 12, 1 / 8, -1 / 8, 1 / 6, -1 / 6, 1 / 4, -1 / 4, 1 / 2];

export function groupDrafts(scene: LabelScene): Draft[] {
  return groupAnchors(scene.state).map((anchor) => groupDraft(scene, anchor));
}

/** Clear of all discs, or of the nodes where there are none; otherwise over them: a group without a name says nothing. */
export function placeGroupLabels(
  { frame, project, scale, state }: LabelScene,
  drafts: readonly Draft[],
  nodes: readonly Box[],
): PlacedLabel[] {
  const discs = groupAnchors(state)
    .filter(({ radius }) => radius > 0)
    .map((anchor) => ({ ...project(anchor), radius: anchor.radius * scale + 1 }));
  const avoided = discs.length > 0 ? [] : nodes;
  const placed = placeLabels(drafts, frame, { obstacles: avoided, discs, margin: GAP });
  const done = new Set(placed.map(({ key }) => key));
  const rest = drafts.filter(({ key }) => !done.has(key));
  const obstacles = placed.map(({ box }) => box);
  return [...placed, ...placeLabels(rest, frame, { obstacles, margin: GAP })];
}

function groupDraft(scene: LabelScene, anchor: GroupAnchor): Draft {
  const { measure, frame, project, scale } = scene;
  const lines = labelLines(scene, anchor);
  const plain = sizeOf(lines, measure);
  const size = { ...plain, width: plain.width + MARK_ROOM };
  const at = project(anchor);
  const reach = anchor.radius * scale;
  const seen = distanceToBox(at, { x: 0, y: 0, ...frame }) <= reach;
  const outward = anchor.x === 0 && anchor.y === 0 ? -Math.PI / 2 : Math.atan2(-anchor.y, anchor.x);
  const directions = TURNS.map((turn) => outward + turn * 2 * Math.PI);
  const distances = anchor.radius > 0 ? [reach, reach + size.height] : FREE_DISTANCES;
  const boxes = seen
    ? distances.flatMap((distance) => directions.map((angle) => boxOutside(at, distance, angle, size)))
    : [];
  return { key: `group:${anchor.key}`, lines, group: anchor.index, mark: true, keepInFrame: true, boxes };
}

/** Many groups have little room each: a smaller name, with the count behind it; on a narrow screen the name alone. */
function labelLines({ state, frame, measure }: LabelScene, { name, members }: GroupAnchor): Text {
  const narrow = frame.width < NARROW;
  if (state.view.partition.groups.length > MANY) {
    return narrow
      ? textLines(name, "group-tiny", 84, 2, measure)
      : textLines(`${name}\u00a0(${members})`, "group-small", 195, 2, measure);
  }
  const count = { text: state.text.members(members), style: "count" as const };
  return [...textLines(name, narrow ? "group-small" : "group", narrow ? 140 : 190, 2, measure), count];
}

/** The nearest box in this direction that stays clear of the disc. */
function boxOutside(
  at: { readonly x: number; readonly y: number },
  reach: number,
  angle: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  for (let away = reach; ; away += 2) {
    const box = { x: at.x + dx * away - width / 2, y: at.y + dy * away - height / 2, width, height };
    if (reach === 0 || distanceToBox(at, box) >= reach + GAP) return box;
  }
}
