import { PICTURES, type Picture, TABS, type Tab } from "#analysis/model/coalition.ts";

/** Parts of a lens that stand in an address, under the names that the API uses. */
export const LENS_KEYS = [
  "date",
  "wave",
  "basis",
  "ties",
  "level",
  "direction",
  "weight",
  "projection",
  "plenary",
  "isolates",
  "definingProjects",
  "succession",
  "kernel",
  "partition",
  "imagine",
] as const;
export type LensKey = (typeof LENS_KEYS)[number];

export const LAYOUTS = ["silo", "force"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const SIZES = ["contacts", "betweenness", "crossGroupBetweenness"] as const;
/** What makes an actor large in the picture. */
export type Size = (typeof SIZES)[number];

export const FOCUS_DEPTHS = [0, 1, 2] as const;
/** Steps from the chosen actors to the furthest that the picture still shows; 0 shows everybody. */
export type FocusDepth = (typeof FOCUS_DEPTHS)[number];

/** What a workbench shows; what is null or absent is as the coalition's own defaults have it. */
export type WorkbenchView = {
  readonly lens: Readonly<Partial<Record<LensKey, string>>>;
  readonly tab: Tab | null;
  readonly picture: Picture | null;
  readonly layout: Layout;
  readonly size: Size;
  /** Keys of the chosen nodes, in the order in which they were chosen. */
  readonly selected: readonly string[];
  readonly focus: FocusDepth;
  /** Keys of nodes that the picture leaves out; the numbers count them. */
  readonly hidden: readonly string[];
};

export type View =
  | { readonly screen: "coalitions" }
  | { readonly screen: "new" }
  | { readonly screen: "municipality"; readonly municipality: string }
  | { readonly screen: "workbench"; readonly coalition: string; readonly view: WorkbenchView }
  /** What a coalition says of itself, and its history; it keeps the view that one comes from and goes back to. */
  | { readonly screen: "settings"; readonly coalition: string; readonly view: WorkbenchView }
  | { readonly screen: "nowhere" };

export const openingView: WorkbenchView = {
  lens: {},
  tab: null,
  picture: null,
  layout: "silo",
  size: "contacts",
  selected: [],
  focus: 0,
  hidden: [],
};

const SETTINGS = "instellingen";

/** What an address shows. Never throws: an address may be typed by hand. */
export function parseAddress(address: { readonly pathname: string; readonly search: string }): View {
  const [place, name, ...rest] = address.pathname.split("/").slice(1).map(decode);
  if (place === "" && name === undefined) return { screen: "coalitions" };
  if (place === "nieuw" && (name === undefined || name === "")) return { screen: "new" };
  if (name === undefined || name === "") return { screen: "nowhere" };
  const part = rest[0] ?? "";
  const isWorkbench = place === "c" && (part === "" || part === SETTINGS);
  if (rest.slice(isWorkbench ? 1 : 0).some((more) => more !== "")) return { screen: "nowhere" };
  if (place === "gemeente") return { screen: "municipality", municipality: name };
  if (!isWorkbench) return { screen: "nowhere" };
  const view = parseView(new URLSearchParams(address.search));
  return { screen: part === SETTINGS ? "settings" : "workbench", coalition: name, view };
}

export function formatAddress(view: View): string {
  switch (view.screen) {
    case "coalitions":
    case "nowhere":
      return "/";
    case "new":
      return "/nieuw";
    case "municipality":
      return `/gemeente/${encodeURIComponent(view.municipality)}`;
    case "workbench":
    case "settings": {
      const place = view.screen === "settings" ? `/${SETTINGS}` : "";
      const query = formatView(view.view);
      return `/c/${encodeURIComponent(view.coalition)}${place}${query === "" ? "" : `?${query}`}`;
    }
  }
}

function parseView(search: URLSearchParams): WorkbenchView {
  const lens = Object.fromEntries(
    LENS_KEYS.flatMap((key) => {
      const value = search.get(key);
      return value === null || value === "" ? [] : [[key, value] as const];
    }),
  );
  return {
    lens,
    tab: oneOf(TABS, search.get("tab")),
    picture: oneOf(PICTURES, search.get("picture")),
    layout: oneOf(LAYOUTS, search.get("layout")) ?? openingView.layout,
    size: oneOf(SIZES, search.get("size")) ?? openingView.size,
    selected: [...new Set(search.getAll("selected"))],
    focus: FOCUS_DEPTHS.find((depth) => String(depth) === search.get("focus")) ?? openingView.focus,
    hidden: [...new Set(search.getAll("hidden"))],
  };
}

function formatView(view: WorkbenchView): string {
  const search = new URLSearchParams();
  for (const key of LENS_KEYS) {
    const value = view.lens[key];
    if (value !== undefined) search.set(key, value);
  }
  if (view.tab !== null) search.set("tab", view.tab);
  if (view.picture !== null) search.set("picture", view.picture);
  if (view.layout !== openingView.layout) search.set("layout", view.layout);
  if (view.size !== openingView.size) search.set("size", view.size);
  for (const key of view.selected) search.append("selected", key);
  if (view.focus !== openingView.focus) search.set("focus", String(view.focus));
  for (const key of view.hidden) search.append("hidden", key);
  return search.toString();
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
