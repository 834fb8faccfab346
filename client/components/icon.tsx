const PATHS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  frame: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  cross: "M4 4l8 8M12 4l-8 8",
  down: "M4 6l4 4 4-4",
} as const;

/** A drawn mark, for no font is sure to have it. What it means is said by its button. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
