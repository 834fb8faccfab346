import { atom } from "nanostores";
import { keep, keptText } from "./preferences.ts";

/** What a newcomer is shown, in this order. */
export const TOUR_STEPS = ["lens", "picture", "story", "record", "editing"] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** Where the tour is; null while nobody takes it. */
export const $tour = atom<TourStep | null>(null);

const KEPT_AS = "tour";
const SEEN = "seen";
/** Who says "later" is not asked again on this visit. */
let isPostponed = false;

/** Begins the tour for whoever has not seen it in this browser. */
export function offerTour(): void {
  if ($tour.get() === null && !isPostponed && keptText(KEPT_AS) !== SEEN) startTour();
}

export function startTour(): void {
  $tour.set(TOUR_STEPS[0]);
}

/** One step on or back; after the last one the tour has been seen. */
export function stepTour(by: 1 | -1): void {
  const step = $tour.get();
  if (step === null) return;
  const next = TOUR_STEPS[Math.max(0, TOUR_STEPS.indexOf(step) + by)];
  if (next === undefined) closeTour();
  else $tour.set(next);
}

export function closeTour(): void {
  keep(KEPT_AS, SEEN);
  $tour.set(null);
}

/** What it explains is no longer on the page. */
export function leaveTour(): void {
  $tour.set(null);
}

export function postponeTour(): void {
  isPostponed = true;
  $tour.set(null);
}
