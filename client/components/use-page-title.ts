import { useEffect } from "react";

/** The tab of the browser, and what a screen reader says first after a change of screen. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? "Schakelwerk" : `${title} · Schakelwerk`;
  }, [title]);
}
