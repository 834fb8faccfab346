const PATHS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  frame: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  more: "M2.8 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M12.2 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0",
  cross: "M4 4l8 8M12 4l-8 8",
  down: "M4 6l4 4 4-4",
  up: "M8 13V3M4 7l4-4 4 4",
  left: "M13 8H3M7 4L3 8l4 4",
  right: "M3 8h10M9 4l4 4-4 4",
  lower: "M8 3v10M4 9l4 4 4-4",
  pin: "M7 9L3 13M5.5 5.5l5 5M6.5 6.5l3-3.5 3.5 3.5-3.5 3",
  several: "M2.5 4l1.5 1.5L6.5 2.5M9 4h4.5M2.5 11l1.5 1.5 2.5-3M9 11h4.5",
  lasso:
    "M4.5 10.5C2.5 9.5 2 8 2 7c0-2.5 2.7-4.5 6-4.5S14 4.5 14 7s-2.7 4.5-6 4.5c-.8 0-1.5-.1-2.2-.3M5 12.5a1.5 1.5 0 1 1 1-2.6c.8 1.4.3 3-1 3.6",
  tie: "M3 13a1.5 1.5 0 1 1 .01 0M13 6a1.5 1.5 0 1 1 .01 0M4.2 10.6L11.8 5.4",
  undo: "M3 6h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5L3 6l2.5 2.5",
  redo: "M13 6H6.5a3.5 3.5 0 0 0 0 7H10M10.5 3.5L13 6l-2.5 2.5",
  pencil: "M3 13l.8-3L10.5 3.3l2.2 2.2L6 12.2 3 13z",
  download: "M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10",
} as const;

/** A drawn mark, for no font is sure to have it. What it means is said by its button. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
