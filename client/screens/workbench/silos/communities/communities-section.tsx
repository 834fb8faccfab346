import type { ReactNode } from "react";
import type { Communities } from "#analysis/model/communities.ts";
import { keyed } from "#client/components/keyed.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { CommunityCounts } from "./community-counts.tsx";
import { CommunityFlow } from "./community-flow.tsx";
import { CommunityGroups } from "./community-groups.tsx";
import { CommunityMeasures } from "./community-measures.tsx";
import { explainedBy, partitionName } from "./community-words.ts";

/** The groups that the contacts themselves show, beside the groups of the partition. */
export function CommunitiesSection({ coalition, network, result, onMethod }: SiloSectionProps) {
  const speaker = useSpeaker();
  const { text, rich, number } = speaker;
  const { communities, metrics } = result.siloing;
  if (communities === null) {
    const { reason } = metrics.siloRatio;
    const why = messageIdOf("story.undefined", reason ?? "other", "story.undefined.other");
    return <p className="silos-finding">{text(messageIdOf("communities.undefined", reason ?? "other", why))}</p>;
  }
  const explained = explainedBy(result, partitionName(coalition, network, speaker), speaker);
  const elsewhere = text("communities.elsewhere", elsewhereOf(communities));
  const figure = (chunks: readonly (string | ReactNode)[]) => (
    <button type="button" className="figure" onClick={() => onMethod("siloRatio")}>
      {keyed(chunks)}
    </button>
  );
  const modularity = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [worst, best] = communities.spread;
  const left = communities.of.filter((community) => community === null).length;
  return (
    <>
      <p className="silos-finding">
        {explained
          ? keyed(rich<ReactNode>(explained.id, { ...explained.values, number: figure }))
          : text("communities.undefined.no-communities")}
      </p>
      <p className="silos-finding">{elsewhere}</p>
      {communities.table.length > 0 ? (
        <CommunityFlow network={network} communities={communities} finding={elsewhere} />
      ) : (
        <p className="silos-note">{text("communities.table.none")}</p>
      )}
      <CommunityGroups network={network} communities={communities} />
      {communities.table.length > 0 && <CommunityCounts network={network} communities={communities} />}
      <CommunityMeasures result={result} onMethod={onMethod} />
      <p className="silos-note">
        {text("communities.searched", {
          restarts: communities.restarts,
          best: modularity(best),
          worst: modularity(worst),
        })}
      </p>
      <p className="silos-note">{text("communities.not-in", { count: left })}</p>
    </>
  );
}

function elsewhereOf({ perGroup }: Communities): { moved: number; actors: number } {
  const actors = perGroup.reduce((sum, group) => sum + group.actors, 0);
  return { actors, moved: actors - perGroup.reduce((sum, { inLargest }) => sum + inLargest, 0) };
}
