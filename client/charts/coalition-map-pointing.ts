import type { Frame, Screen } from "./coalition-map-frame.ts";
import { type Direction, nextInDirection } from "./coalition-map-keys.ts";
import type { PlacedMark } from "./coalition-map-marks.ts";
import { createTip } from "./coalition-map-tip.ts";
import type { CoalitionMapState } from "./coalition-map-types.ts";

type PointingOptions = {
  readonly state: () => CoalitionMapState;
  readonly marks: () => readonly PlacedMark[];
  readonly frame: () => Frame;
  readonly onSelect: (key: string | null) => void;
  /** What the keyboard is at; null when it went elsewhere. */
  readonly onFocus: (key: string | null) => void;
  readonly onReveal: (at: Screen) => void;
  /** In or out round what the keyboard is at, or back to the whole. */
  readonly onZoom: (direction: 1 | -1 | 0, round: Screen | undefined) => void;
};

export type Pointing = {
  /** Names each target anew, and gives one of them the place in the order of the tab key. */
  readonly draw: () => void;
  readonly leave: () => void;
  readonly dispose: () => void;
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const ZOOM_KEYS: Readonly<Record<string, 1 | -1 | 0>> = { "+": 1, "=": 1, "-": -1, _: -1, "0": 0 };

/** What a mouse, a finger and a keyboard do on the map. One target is in the order of the tab key; arrows lead to the others. */
export function createPointing(container: HTMLElement, svg: SVGSVGElement, options: PointingOptions): Pointing {
  const tip = createTip(container);
  const listening = new AbortController();
  let active: string | null = null;
  let named: CoalitionMapState["describe"] | null = null;
  let hovered: string | null = null;

  const targets = () => [...svg.querySelectorAll<SVGElement>(".map-target")];
  const elementOf = (key: string) => targets().find((target) => target.dataset.key === key);
  const placeOf = (key: string) => options.marks().find(({ place }) => place.key === key)?.at;
  const keyUnder = (event: Event) =>
    event.target instanceof Element ? (event.target.closest<SVGElement>("[data-key]")?.dataset.key ?? null) : null;

  const draw = () => {
    const { describe, selected, places } = options.state();
    if (active === null || !places.some(({ key }) => key === active)) active = firstTarget(options.state());
    for (const target of targets()) {
      const key = target.dataset.key ?? "";
      if (named !== describe || !target.hasAttribute("aria-label")) {
        target.setAttribute("role", "button");
        target.setAttribute("aria-label", describe(key).join(". "));
      }
      target.setAttribute("aria-pressed", String(selected.has(key)));
      target.setAttribute("tabindex", key === active ? "0" : "-1");
    }
    named = describe;
  };
  const leave = () => {
    hovered = null;
    tip.hide();
  };
  const activate = (key: string) => {
    if (active !== null) elementOf(active)?.setAttribute("tabindex", "-1");
    active = key;
    elementOf(key)?.setAttribute("tabindex", "0");
  };
  const tell = (key: string, at: Screen) => tip.show(options.state().describe(key), at, options.frame());

  const step = (direction: Direction) => {
    const all = options.marks().map(({ place: { key }, at }) => ({ key, ...at }));
    const from = all.find(({ key }) => key === active);
    const next = from && nextInDirection(all, from, direction);
    if (!next) return;
    activate(next.key);
    options.onReveal(next);
    elementOf(next.key)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const zoom = ZOOM_KEYS[event.key];
    if (direction) step(direction);
    else if (zoom !== undefined) options.onZoom(zoom, active === null ? undefined : placeOf(active));
    else if (event.key === "Enter" || event.key === " ") options.onSelect(active);
    else if (event.key === "Escape") options.onSelect(null);
    else return;
    event.preventDefault();
  };
  const onMove = (event: PointerEvent) => {
    const key = event.pointerType === "touch" ? null : keyUnder(event);
    if (key === null) return leave();
    const { left, top } = container.getBoundingClientRect();
    hovered = key;
    tell(key, { x: event.clientX - left, y: event.clientY - top });
  };
  const onFocus = (event: FocusEvent) => {
    const key = keyUnder(event);
    if (key === null) return;
    activate(key);
    const at = placeOf(key);
    const isByKey = event.target instanceof Element && event.target.matches(":focus-visible");
    options.onFocus(isByKey ? key : null);
    if (at && isByKey) tell(key, at);
  };
  const onBlur = () => {
    options.onFocus(null);
    if (hovered === null) tip.hide();
  };
  const onClick = (event: MouseEvent) => {
    const key = keyUnder(event);
    const { places, silentBorders } = options.state();
    if (silentBorders.some((border) => border.key === key)) return;
    if (key !== null && places.some((place) => place.key === key)) activate(key);
    options.onSelect(key);
  };
  const { signal } = listening;
  svg.addEventListener("keydown", onKey, { signal });
  svg.addEventListener("pointermove", onMove, { signal });
  svg.addEventListener("pointerleave", leave, { signal });
  svg.addEventListener("focusin", onFocus, { signal });
  svg.addEventListener("focusout", onBlur, { signal });
  svg.addEventListener("click", onClick, { signal });
  const dispose = () => {
    listening.abort();
    tip.remove();
  };
  return { draw, leave, dispose };
}

/** Where the tab key arrives: at what is chosen, else at the first municipality. */
function firstTarget({ places, selected }: CoalitionMapState): string | null {
  return (places.find(({ key }) => selected.has(key)) ?? places.find(({ isArea }) => isArea) ?? places[0])?.key ?? null;
}
