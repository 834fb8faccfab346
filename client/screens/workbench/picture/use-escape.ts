import { useEffect, useRef } from "react";

/** What has an Escape of its own: it closes itself, and the picture stays as it is. */
const OWN_ESCAPE = 'input, select, textarea, details[open], [role="dialog"], [role="menu"], [role="listbox"]';

/** Escape anywhere on the screen: a drawing can't have the focus. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      latest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
