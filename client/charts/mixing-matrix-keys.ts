type Place = { readonly row: number; readonly column: number };

/** Where a key leads in a square grid; null when it means nothing here. It stops at the edges. */
export function nextPlace(
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  size: number,
): Place | null {
  const last = size - 1;
  const within = (at: number) => Math.min(last, Math.max(0, at));
  switch (key) {
    case "ArrowUp":
      return { row: within(row - 1), column };
    case "ArrowDown":
      return { row: within(row + 1), column };
    case "ArrowLeft":
      return { row, column: within(column - 1) };
    case "ArrowRight":
      return { row, column: within(column + 1) };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? last : row, column: last };
    case "PageUp":
      return { row: 0, column };
    case "PageDown":
      return { row: last, column };
    default:
      return null;
  }
}
