import { FictionalMark } from "#client/components/fictional-mark.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView } from "#client/state/address.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import { TileMenu } from "./tile-menu.tsx";

export function CoalitionTile({ coalition }: { coalition: CoalitionSummary }) {
  const { text, pick } = useSpeaker();
  const { actors, ties, projects } = coalition.counts;
  return (
    <article className="tile">
      <h2>
        <ViewLink to={{ screen: "workbench", coalition: coalition.id, view: openingView }} className="tile-link">
          {pick(coalition.name)}
        </ViewLink>
      </h2>
      {coalition.fictional && <FictionalMark />}
      <p>{pick(coalition.purpose)}</p>
      <p className="counts">
        {actors + projects === 0
          ? text("lifecycle.still-empty")
          : ties > 0
            ? text("coalitions.counts.ties", { actors, ties, projects })
            : text("coalitions.counts.two-mode", { actors, projects })}
      </p>
      <TileMenu coalition={coalition} />
    </article>
  );
}
