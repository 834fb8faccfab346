import type { RoutesImagined } from "#analysis/model/imagined-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

const CHANGES = ["lost", "gained", "longer", "shorter"] as const;

/** What becomes of the pairs from different groups who are in both, as one sentence. */
export function sayRoutes(routes: RoutesImagined, { text, list }: Speaker): string {
  const parts = CHANGES.flatMap((change) => {
    const count = Math.round(routes[change]);
    return routes[change] > 0 ? [text(`imagined.routes.${change}`, { count: Math.max(1, count) })] : [];
  });
  return parts.length === 0 ? text("imagined.routes.same") : text("imagined.routes", { parts: list(parts) });
}
