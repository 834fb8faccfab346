import { type RefObject, useEffect, useState } from "react";
import { useMedia } from "#client/components/use-media.ts";
import type { TourStep } from "#client/state/tour.ts";
import { tourAnchor } from "./tour-anchor.ts";
import { placeTour } from "./tour-place.ts";

type Style = Readonly<Record<string, string>>;
export type NotePlace = { readonly note: Style; readonly ring: Style };

/** Until it is measured a note is there for whoever listens, and not yet for whoever looks. */
const unplaced: NotePlace = { note: { opacity: "0" }, ring: { display: "none" } };
const RING = 4;
const MARGIN = 16;
/** From here on there are columns to stand beside. */
const WIDE = 960;

/** Keeps the note of a step beside what it explains, wherever that goes while people scroll or resize. */
export function useTourPlace(step: TourStep, note: RefObject<HTMLElement | null>): NotePlace {
  const [place, setPlace] = useState(unplaced);
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  useEffect(() => {
    const anchor = tourAnchor(step);
    if (anchor) bringIntoSight(anchor, note.current?.offsetHeight ?? 0, isCalm);
    const put = () => setPlace(placeNow(step, note.current));
    const following = new ResizeObserver(put);
    for (const seen of [document.documentElement, note.current, anchor]) if (seen) following.observe(seen);
    const leaving = new AbortController();
    window.addEventListener("scroll", put, { signal: leaving.signal, passive: true, capture: true });
    window.addEventListener("resize", put, { signal: leaving.signal });
    put();
    return () => {
      following.disconnect();
      leaving.abort();
    };
  }, [step, note, isCalm]);
  return place;
}

/** Scrolls as little as may be: not at all where the note has room beside or below, else its beginning to the top. */
function bringIntoSight(anchor: Element, noteHeight: number, isCalm: boolean): void {
  const { top, bottom, height } = anchor.getBoundingClientRect();
  const { innerHeight, innerWidth, scrollY } = window;
  const hasRoomBelow = bottom + noteHeight + 3 * MARGIN <= innerHeight;
  const hasRoomBeside = innerWidth >= WIDE && top + Math.min(height, innerHeight / 2) <= innerHeight * 0.6;
  if (top >= 0 && (hasRoomBelow || hasRoomBeside)) return;
  window.scrollTo({ top: Math.max(0, scrollY + top - MARGIN), behavior: isCalm ? "auto" : "smooth" });
}

function placeNow(step: TourStep, note: HTMLElement | null): NotePlace {
  const anchor = tourAnchor(step)?.getBoundingClientRect();
  if (!note || !anchor) return unplaced;
  const size = { width: note.offsetWidth, height: note.offsetHeight };
  const { left, top } = placeTour(anchor, size, {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  });
  return {
    note: { left: `${left}px`, top: `${top}px` },
    ring: {
      left: `${anchor.left - RING}px`,
      top: `${anchor.top - RING}px`,
      width: `${anchor.width + 2 * RING}px`,
      height: `${anchor.height + 2 * RING}px`,
    },
  };
}
