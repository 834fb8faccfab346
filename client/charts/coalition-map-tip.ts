import type { Frame, Screen } from "./coalition-map-frame.ts";

export type Tip = {
  readonly show: (lines: readonly string[], at: Screen, frame: Frame) => void;
  readonly hide: () => void;
  readonly remove: () => void;
};

const GAP = 14;
const MARGIN = 6;

/** Words beside what is pointed at, inside the frame. What has the focus is said by its own label, so this is for eyes alone. */
export function createTip(container: HTMLElement): Tip {
  const tip = document.createElement("div");
  tip.className = "map-tip";
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;
  container.append(tip);
  return {
    show: (lines, at, frame) => {
      tip.replaceChildren(
        ...lines.map((line, i) => {
          const part = document.createElement(i === 0 ? "strong" : "span");
          part.textContent = line;
          return part;
        }),
      );
      tip.hidden = false;
      const { width, height } = tip.getBoundingClientRect();
      const x = at.x + GAP + width + MARGIN > frame.width ? at.x - GAP - width : at.x + GAP;
      const y = at.y + GAP + height + MARGIN > frame.height ? at.y - GAP - height : at.y + GAP;
      tip.style.transform = `translate(${Math.max(MARGIN, x)}px, ${Math.max(MARGIN, y)}px)`;
    },
    hide: () => {
      tip.hidden = true;
    },
    remove: () => tip.remove(),
  };
}
