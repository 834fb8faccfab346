import { type RefObject, useEffect, useRef } from "react";

/** Whoever does one of these looks elsewhere. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Keeps the heading that somebody went to at its place while what stands above it comes in and grows, until they move on. Returns
 * what is to be told of where they went.
 */
export function useKeptInSight(report: RefObject<HTMLElement | null>): (heading: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    const watched = report.current;
    if (watched === null) return undefined;
    const letGo = () => {
      kept.current = null;
    };
    const observer = new ResizeObserver(() => {
      if (kept.current !== null) document.getElementById(kept.current)?.scrollIntoView({ block: "start" });
    });
    observer.observe(watched);
    for (const move of MOVES) window.addEventListener(move, letGo, { passive: true });
    return () => {
      observer.disconnect();
      for (const move of MOVES) window.removeEventListener(move, letGo);
    };
  }, [report]);
  return (heading) => {
    kept.current = heading;
  };
}
