import { type ReactNode, useMemo } from "react";
import type { DependenceResult } from "#analysis/model/dependence-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { groupLabel } from "../silos/survey/survey-words.ts";
import type { Groups } from "./dependence-words.ts";

type Props = Pick<SiloSectionProps, "coalition" | "network" | "query"> & {
  children: (found: DependenceResult, groups: Groups) => ReactNode;
};

/** What the study of dependence found, for one section of it; or why nothing is told. */
export function DependencePart({ coalition, network, query, children }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const members = useMemo(() => {
    const counted = new Map<string, number>();
    for (const { groups } of network.actors) {
      for (const [group] of groups) {
        const key = network.partition.groups[group]?.key ?? "";
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
    return counted;
  }, [network]);
  return (
    <StudyPart study="dependence" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) =>
        found.reason === null ? (
          children(found, {
            nameOf: (key) => groupLabel(network, key, speaker),
            membersOf: (key) => members.get(key) ?? 0,
            directed: found.directed,
          })
        ) : (
          <p className="silos-finding">{text(messageIdOf("story.undefined", found.reason, "story.undefined.other"))}</p>
        )
      }
    </StudyPart>
  );
}
