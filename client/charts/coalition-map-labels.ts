import { type Measure, sizeOf, type Text, textLines } from "#client/graph-view/label-text.ts";
import { type Box, type LabelCandidate, placeLabels } from "#client/graph-view/place-labels.ts";
import type { Frame, Screen } from "./coalition-map-frame.ts";
import { boxOf, type PlacedMark } from "./coalition-map-marks.ts";
import type { MapPlace } from "./coalition-map-types.ts";

export type MapLabel = {
  readonly key: string;
  readonly box: Box;
  readonly lines: Text;
  /** Position of the group whose name it is; null for the name of a place. */
  readonly group: number | null;
};

/** From this many pixels per kilometre on, every municipality may have its name; below it, groups have theirs. */
const NAMES_FROM = 4.2;
const MARK_ROOM = 15;
/** Members of a group that its name is tried at. */
const TRIED_MEMBERS = 20;

export type LabelInput = {
  readonly frame: Frame;
  readonly pixelsPerKilometre: number;
  readonly marks: readonly PlacedMark[];
  /** What no label covers besides the marks: the signs on borders. */
  readonly signs: readonly Box[];
  readonly groupNames: readonly string[];
  readonly lit: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  readonly measure: Measure;
};

/** The names of one frame: of groups while the map is small, else of places, and always of what stands out. */
export function mapLabels(input: LabelInput): readonly MapLabel[] {
  const named = namedMarks(input);
  const ofGroups = named.length === 0 ? groupLabels(input) : [];
  return [...ofGroups, ...placeNames(input, named)];
}

/** Chosen first, then municipalities before whoever lies in them, as the partition has them. */
function namedMarks({ marks, lit, selected, pixelsPerKilometre }: LabelInput): readonly PlacedMark[] {
  const rank = ({ key, isArea }: MapPlace) => (selected.has(key) ? 0 : isArea ? 1 : 2);
  return marks
    .filter(({ place }) => (lit === null ? pixelsPerKilometre >= NAMES_FROM : lit.has(place.key)))
    .toSorted((a, b) => rank(a.place) - rank(b.place));
}

function placeNames(
  { frame, marks, lit, signs, measure }: LabelInput,
  named: readonly PlacedMark[],
): readonly MapLabel[] {
  const drafts = named.map((mark) => {
    const lines = textLines(mark.place.name, "node", 130, 2, measure);
    return { key: mark.place.key, lines, candidate: beside(mark, sizeOf(lines, measure)) };
  });
  // What is faint may lie under a name.
  const clear = marks.filter(({ place }) => lit === null || lit.has(place.key));
  const obstacles = [...clear.map(({ at, radius }) => boxOf(at, radius)), ...(lit === null ? signs : [])];
  const placed = placeLabels(
    drafts.map(({ candidate }) => candidate),
    frame,
    { obstacles, margin: 2 },
  );
  const lines = new Map(drafts.map((draft) => [draft.key, draft.lines]));
  return placed.map(({ key, box }) => ({ key, box, lines: lines.get(key) ?? [], group: null }));
}

function beside({ place, at, radius }: PlacedMark, { width, height }: Omit<Box, "x" | "y">): LabelCandidate {
  const gap = radius + 2;
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  return {
    key: place.key,
    keepInFrame: false,
    boxes: [
      box(at.x - width / 2, at.y + gap),
      box(at.x - width / 2, at.y - gap - height),
      box(at.x + gap, at.y - height / 2),
      box(at.x - gap - width, at.y - height / 2),
      box(at.x + gap / 2, at.y + gap * 0.8),
      box(at.x - gap / 2 - width, at.y + gap * 0.8),
      box(at.x + gap / 2, at.y - gap * 0.8 - height),
      box(at.x - gap / 2 - width, at.y - gap * 0.8 - height),
    ],
  };
}

/** In the middle of a group, or as near to it as there is room, never on another group; over marks of municipalities, for it carries their mark. */
function groupLabels({ frame, marks, signs, groupNames, measure }: LabelInput): readonly MapLabel[] {
  const guests = marks.filter(({ place }) => !place.isArea).map(({ at, radius }) => boxOf(at, radius));
  const drafts = groupNames.flatMap((name, group) => {
    const members = marks.filter(({ place }) => place.isArea && place.groups[0] === group).map(({ at }) => at);
    if (members.length === 0) return [];
    const lines = textLines(name, "group-tiny", 96, 2, measure);
    const { width, height } = sizeOf(lines, measure);
    const size = { width: width + MARK_ROOM, height };
    const isOwn = (at: Screen) => nearestMark(marks, at)?.groups[0] === group;
    const boxes = aroundMiddle(members, size).filter((box) => isOwn(middleOf(box)) && isOwn(quarterOf(box)));
    return [{ key: `group ${group}`, group, lines, members, boxes }];
  });
  const candidates = drafts
    .toSorted((a, b) => b.members.length - a.members.length)
    .map(({ key, boxes }): LabelCandidate => ({ key, boxes, keepInFrame: true }));
  const placed = placeLabels(candidates, frame, { obstacles: [...guests, ...signs], margin: 3 });
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  return placed.flatMap(({ key, box }) => {
    const draft = byKey.get(key);
    return draft ? [{ key, box, lines: draft.lines, group: draft.group }] : [];
  });
}

function aroundMiddle(members: readonly Screen[], { width, height }: Omit<Box, "x" | "y">): readonly Box[] {
  const middle = {
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
  };
  const nearest = members.toSorted((a, b) => distance(a, middle) - distance(b, middle)).slice(0, TRIED_MEMBERS);
  const shifts = [0, -0.4, 0.4].flatMap((x) => [0, -0.8, 0.8, -1.6, 1.6].map((y) => ({ x: x * width, y: y * height })));
  return [middle, ...nearest].flatMap(({ x, y }) =>
    shifts.map((shift) => ({ x: x - width / 2 + shift.x, y: y - height / 2 + shift.y, width, height })),
  );
}

function nearestMark(marks: readonly PlacedMark[], to: Screen): MapPlace | null {
  let best: { place: MapPlace; distance: number } | null = null;
  for (const { place, at } of marks) {
    const away = distance(at, to);
    if (place.isArea && (best === null || away < best.distance)) best = { place, distance: away };
  }
  return best?.place ?? null;
}

function middleOf({ x, y, width, height }: Box): Screen {
  return { x: x + width / 2, y: y + height / 2 };
}

/** A quarter of the way along: a name may reach over a border, but begins and has its middle at home. */
function quarterOf({ x, y, width, height }: Box): Screen {
  return { x: x + width / 4, y: y + height / 2 };
}

function distance(a: Screen, b: Screen): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
