import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { AnalysisStatus } from "../analysis-status.tsx";
import { Report } from "../report/report.tsx";
import type { ReportSection } from "../report/report-types.ts";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { useMethodCard } from "../tables/use-method-card.tsx";
import { LeavingSection } from "./leaving-section.tsx";
import { LossSection } from "./loss-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { RankingSection } from "./ranking/ranking-section.tsx";
import { RoutesSection } from "./routes/routes-section.tsx";
import { TogetherSection } from "./together-section.tsx";
import { TouchSection } from "./touch-section.tsx";
import { hasTwoMode, TwoModeSection } from "./two-mode-section.tsx";
import { WeakSection } from "./weak-section.tsx";
import { WorldsSection } from "./worlds-section.tsx";

/** The report on bridges: how firm contact between groups is, where it is weak, and what hangs on whom. */
const SECTIONS: readonly ReportSection<SiloSectionProps>[] = [
  { id: "ranking", title: "ranking.title", Content: RankingSection },
  { id: "profile", title: "profile.title", Content: ProfileSection },
  { id: "routes", title: "routes.title", Content: RoutesSection },
  { id: "touch", title: "bridging.touch.title", Content: TouchSection },
  { id: "weak", title: "bridging.weak.title", Content: WeakSection },
  { id: "leaving", title: "bridging.leaving.title", Content: LeavingSection },
  { id: "loss", title: "bridging.loss.title", Content: LossSection },
  { id: "together", title: "together.title", Content: TogetherSection },
  { id: "two-mode", title: "two-mode.title", isThere: hasTwoMode, Content: TwoModeSection },
  { id: "worlds", title: "worlds.title", Content: WorldsSection },
];

type Props = { coalition: CoalitionDetail; network: NetworkView; analysis: AnalysisResult | null; view: WorkbenchView };

/** What carries the contact between groups, and what would be lost without it. */
export default function BridgingTab({ coalition, network, analysis, view }: Props) {
  const { text } = useSpeaker();
  const { open, card } = useMethodCard(analysis);
  const isMatching = analysis !== null && analysis.partition.attribute === network.partition.key;
  if (!isMatching) return <AnalysisStatus />;
  const shown = { coalition, network, result: analysis, query: view.lens, onMethod: open };
  return (
    <Report name="bridging" label={text("bridging.title")} sections={SECTIONS} shown={shown}>
      {card}
    </Report>
  );
}
