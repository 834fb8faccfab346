import { useStore } from "@nanostores/react";
import { type CSSProperties, type RefObject, useEffect, useRef } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $tour, closeTour, postponeTour, stepTour, TOUR_STEPS, type TourStep } from "#client/state/tour.ts";
import { useTourPlace } from "./use-tour-place.ts";

/** Five notes beside what they explain. The page stays usable under them. */
export default function Tour() {
  const step = useStore($tour);
  return step && <TourNote step={step} />;
}

function TourNote({ step }: { step: TourStep }) {
  const { text } = useSpeaker();
  const note = useRef<HTMLElement>(null);
  const place = useTourPlace(step, note);
  useFocusWhileOpen(step, note);
  useEffect(closeOnEscape, []);
  const at = TOUR_STEPS.indexOf(step);
  return (
    <>
      <div className="tour-ring" style={place.ring as CSSProperties} aria-hidden="true" />
      <section
        ref={note}
        className="tour-note"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        style={place.note as CSSProperties}
      >
        <button type="button" className="close" aria-label={text("help.tour.close")} onClick={closeTour}>
          <Icon name="cross" />
        </button>
        <p className="kicker">{text("help.tour.step", { at: at + 1, count: TOUR_STEPS.length })}</p>
        <h2 id="tour-title">{text(`help.tour.title.${step}`)}</h2>
        <p id="tour-text">{text(`help.tour.text.${step}`)}</p>
        <div className="tour-actions">
          {at === 0 ? (
            <button type="button" className="quiet" onClick={postponeTour}>
              {text("help.tour.later")}
            </button>
          ) : (
            <button type="button" onClick={() => stepTour(-1)}>
              {text("help.tour.back")}
            </button>
          )}
          <button type="button" className="primary" onClick={() => stepTour(1)}>
            {text(at === TOUR_STEPS.length - 1 ? "help.tour.done" : "help.tour.next")}
          </button>
        </div>
      </section>
    </>
  );
}

/** Each note is read as it opens; at the end the focus is where it was. */
function useFocusWhileOpen(step: TourStep, note: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step is a note of its own, to be read anew
  useEffect(() => {
    before.current ??= document.activeElement;
    note.current?.focus({ preventScroll: true });
  }, [step, note]);
  useEffect(
    () => () => {
      const { current } = before;
      const isBack = current instanceof HTMLElement && current !== document.body && current.isConnected;
      if (isBack) current.focus({ preventScroll: true });
      else document.getElementById("content")?.focus({ preventScroll: true });
    },
    [],
  );
}

/** What is open over the page has an Escape of its own. */
const OWN_ESCAPE = 'details[open], [role="menu"], [role="listbox"], .overlay';

/** Wherever the focus is: the page is in use while the tour stands on it. */
function closeOnEscape(): () => void {
  const leaving = new AbortController();
  const pressed = (event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null;
    if (event.key === "Escape" && !event.defaultPrevented && !isElsewhere) closeTour();
  };
  document.addEventListener("keydown", pressed, { signal: leaving.signal });
  return () => leaving.abort();
}
