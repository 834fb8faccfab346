/** Where in a result a number is not a number that JSON can hold. */
export function unspeakable(value: unknown, path: string): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return value === undefined ? [`${path} is undefined`] : [];
  return Object.entries(value).flatMap(([key, part]) => unspeakable(part, `${path}.${key}`));
}
