import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { Report } from "../report/report.tsx";
import type { ReportSection } from "../report/report-types.ts";
import { CouplingSection } from "./coupling/coupling-section.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { DoorsSection } from "./doors-section.tsx";
import { IntroductionsSection } from "./introductions/introductions-section.tsx";
import type { MissingSectionProps } from "./missing-types.ts";
import { SeatingSection } from "./seating/seating-section.tsx";
import { TableSection } from "./table-section.tsx";

/** The report on what is missing: at the table, in the projects, and between who knocked and who did not answer. */
const SECTIONS: readonly ReportSection<MissingSectionProps>[] = [
  { id: "introductions", title: "introductions.title", Content: IntroductionsSection },
  { id: "table", title: "seats.title", Content: TableSection },
  { id: "coverage", title: "coverage.title", Content: CoverageSection },
  { id: "doors", title: "doors.title", Content: DoorsSection },
  { id: "coupling", title: "coupling.title", Content: CouplingSection },
  { id: "seating", title: "seating.title", Content: SeatingSection },
];

type Props = { coalition: CoalitionDetail; network: NetworkView; view: WorkbenchView };

/** Who and what is missing, by rules that say what they rest on. */
export default function MissingTab({ coalition, network, view }: Props) {
  const { text } = useSpeaker();
  const shown = { coalition, network, query: view.lens };
  return <Report name="missing" label={text("missing.title")} sections={SECTIONS} shown={shown} />;
}
