import { useStore } from "@nanostores/react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { hasPlaces } from "#analysis/network/municipal-places.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { $progress } from "#client/state/workbench.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { AnalysisStatus } from "../analysis-status.tsx";
import { Report } from "../report/report.tsx";
import type { ReportSection } from "../report/report-types.ts";
import { useMethodCard } from "../tables/use-method-card.tsx";
import { CheckSection } from "./check/check-section.tsx";
import { CommunitiesSection } from "./communities/communities-section.tsx";
import { DistancesSection } from "./distances/distances-section.tsx";
import { GroupsSection } from "./groups/groups-section.tsx";
import { LiteratureSection } from "./literature/literature-section.tsx";
import { MatricesSection } from "./matrices/matrices-section.tsx";
import { PaperSection } from "./paper/paper-section.tsx";
import { PartitionsSection } from "./partitions/partitions-section.tsx";
import { ProjectsSection } from "./projects/projects-section.tsx";
import { ScorecardSection } from "./scorecard/scorecard-section.tsx";
import type { SiloSectionProps } from "./silo-section-types.ts";
import { SpaceSection } from "./space/space-section.tsx";
import { StabilitySection } from "./stability/stability-section.tsx";
import { SurveySection } from "./survey/survey-section.tsx";

/**
 * The report on silos, in the order in which it is read: who answered, how deep, how sure, where, by which partition, and
 * what else is known.
 */
const SECTIONS: readonly ReportSection<SiloSectionProps>[] = [
  {
    id: "survey",
    title: "survey.title",
    isThere: ({ network }) => network.response !== null,
    Content: SurveySection,
  },
  { id: "scorecard", title: "scorecard.title", Content: ScorecardSection },
  { id: "groups", title: "groups.title", Content: GroupsSection },
  { id: "distances", title: "distances.title", Content: DistancesSection },
  { id: "communities", title: "communities.title", Content: CommunitiesSection },
  { id: "partitions", title: "partitions.title", Content: PartitionsSection },
  { id: "matrices", title: "matrices.title", Content: MatricesSection },
  { id: "space", title: "space.title", isThere: ({ network }) => hasPlaces(network), Content: SpaceSection },
  {
    id: "projects",
    title: "projects.title",
    isThere: ({ coalition }) => coalition.counts.projects > 0,
    Content: ProjectsSection,
  },
  { id: "stability", title: "stability.title", Content: StabilitySection },
  { id: "paper", title: "paper.title", isThere: ({ coalition }) => coalition.counts.ties > 0, Content: PaperSection },
  { id: "literature", title: "literature.title", Content: LiteratureSection },
  { id: "check", title: "check.title", Content: CheckSection },
];

type Props = { coalition: CoalitionDetail; network: NetworkView; analysis: AnalysisResult | null; view: WorkbenchView };

/** Everything about silos under this lens and partition, as one report with a table of contents. */
export default function SilosTab({ coalition, network, analysis, view }: Props) {
  const { text } = useSpeaker();
  const progress = useStore($progress);
  const { open, card } = useMethodCard(analysis);
  // Numbers of another lens may stand for a moment, so that nothing jumps; never those of other groups.
  const isMatching = analysis !== null && analysis.partition.attribute === network.partition.key;
  if (!isMatching || progress !== null) return <AnalysisStatus />;
  const shown = { coalition, network, result: analysis, query: view.lens, onMethod: open };
  return (
    <Report name="silos" label={text("silos.title")} sections={SECTIONS} shown={shown}>
      {card}
    </Report>
  );
}
