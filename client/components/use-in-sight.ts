import { type RefObject, useEffect, useState } from "react";

/** Whether an element has been near the screen: what stands far below is not asked for before somebody goes there. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [wasSeen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (wasSeen || watched === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, wasSeen]);
  return wasSeen;
}
