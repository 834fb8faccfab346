import { FictionalMark } from "#client/components/fictional-mark.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView } from "#client/state/address.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import { TileMenu } from "./tile-menu.tsx";

export function CoalitionTile({ coalition }: { coalition: CoalitionSummary }) {
  const { text, pick } = useSpeaker();
  const { actors, ties, projects } = coalition.counts;
  const counts = [
    text("coalitions.count.actors", { count: actors }),
    ...(ties > 0 ? [text("coalitions.count.ties", { count: ties })] : []),
    ...(projects > 0 ? [text(`coalitions.count.${coalition.projectKind}`, { count: projects })] : []),
  ];
  return (
    <article className="tile">
      <h2>
        <ViewLink to={{ screen: "workbench", coalition: coalition.id, view: openingView }} className="tile-link">
          {pick(coalition.name)}
        </ViewLink>
      </h2>
      {coalition.fictional && <FictionalMark />}
      <p>{pick(coalition.purpose)}</p>
      <p className="counts">{actors + projects === 0 ? text("lifecycle.still-empty") : counts.join(" · ")}</p>
      <TileMenu coalition={coalition} />
    </article>
  );
}
