import type { TourStep } from "#client/state/tour.ts";

/** What each step explains: the first of these that is on the page. */
const PLACES: Readonly<Record<TourStep, readonly string[]>> = {
  lens: [".lens-choices", ".lens-bar"],
  picture: [".picture-frame", ".tab-panel", ".workbench-picture"],
  story: [".findings", ".story"],
  record: [".record-card", ".picture-search", ".tab-list"],
  editing: [".edit-bar", ".workbench-head"],
};

export function tourAnchor(step: TourStep): Element | null {
  for (const place of PLACES[step]) {
    const found = document.querySelector(place);
    if (found && found.getClientRects().length > 0) return found;
  }
  return null;
}
