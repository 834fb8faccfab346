import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView } from "#client/state/address.ts";
import { restoreCoalition } from "#client/state/lifecycle.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import { TileMenu } from "./tile-menu.tsx";

/** What was put away, out of sight until somebody asks. */
export function ArchivedCoalitions({ coalitions }: { coalitions: readonly CoalitionSummary[] }) {
  const { text, pick, day } = useSpeaker();
  if (coalitions.length === 0) return null;
  return (
    <details className="archived">
      <summary>{text("lifecycle.archived", { count: coalitions.length })}</summary>
      <ul>
        {coalitions.map((coalition) => (
          <li key={coalition.id}>
            <div>
              <ViewLink to={{ screen: "workbench", coalition: coalition.id, view: openingView }}>
                {pick(coalition.name)}
              </ViewLink>
              <p className="muted">
                {text("lifecycle.archived-on", { day: day((coalition.archivedAt ?? "").slice(0, 10)) })}
              </p>
            </div>
            <button
              type="button"
              aria-label={text("lifecycle.restore.named", { name: pick(coalition.name) })}
              onClick={() => void restoreCoalition(coalition)}
            >
              {text("lifecycle.restore")}
            </button>
            <TileMenu coalition={coalition} />
          </li>
        ))}
      </ul>
    </details>
  );
}
