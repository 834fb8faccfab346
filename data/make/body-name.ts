import type { BodyKind } from "./body-kinds.ts";

/**
 * The name under which people look a body up. A municipality goes by its place name ("Zundert"); a province, water board
 * or ministry says what it is, so that it is not taken for the place ("Provincie Utrecht", "Waterschap Rivierenland").
 */
export function bodyName(kind: BodyKind, registered: string): string {
  switch (kind) {
    case "municipality":
      return registered.replace(/^Gemeente /, "");
    case "water-board":
      return /^(Waterschap|Hoogheemraadschap|Wetterskip) /.test(registered) ? registered : `Waterschap ${registered}`;
    case "ministry":
      return registered.startsWith("Ministerie ") ? registered : `Ministerie van ${registered}`;
    default:
      return registered;
  }
}
