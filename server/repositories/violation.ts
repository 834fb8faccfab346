export type Violation = "unique" | "foreign-key";

const VIOLATIONS: ReadonlyMap<string, Violation> = new Map([
  ["SQLITE_CONSTRAINT_UNIQUE", "unique"],
  ["SQLITE_CONSTRAINT_PRIMARYKEY", "unique"],
  ["23505", "unique"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "foreign-key"],
  ["23503", "foreign-key"],
]);

/** Which rule of the database a write broke, in either store; null for every other error. */
export function violationOf(error: unknown): Violation | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return VIOLATIONS.get(error.code) ?? null;
}
