import { useMemo } from "react";
import {
  distancePartDescriptor,
  regionShareDescriptor,
  tiesByStepDescriptor,
} from "#analysis/metrics/siloing/space-descriptors.ts";
import type { SpaceResult } from "#analysis/model/space-result.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { studyMethod } from "../../method-made.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { ownGroup } from "../survey/survey-words.ts";
import { spaceState } from "./space-state.ts";
import { SpaceTables } from "./space-tables.tsx";
import { comparedSteps, spaceFindings } from "./space-words.ts";

const METRICS = [tiesByStepDescriptor, distancePartDescriptor, regionShareDescriptor];

/** Whether municipalities keep to their own group, or only to who lies near. */
export function SpaceSection(props: SiloSectionProps) {
  const { coalition, network, query } = props;
  return (
    <StudyPart study="space" coalition={coalition.id} revision={network.revision} query={query}>
      {(result) => <Space {...props} found={result} />}
    </StudyPart>
  );
}

function Space({ coalition, network, found, onMethod }: SiloSectionProps & { found: SpaceResult }) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const about = { own: ownGroup(coalition, network, speaker), setting: pick(coalition.setting) };
  const [finding, more] = spaceFindings(found, about, speaker);
  const studied = studyMethod(onMethod, found.parameters, {
    internalShare: { measured: found.internalShare },
    regionShare: { measured: found.regions?.internalShare },
  });
  const areFromProjects = network.lens.basis !== "ties";
  const isHeldAgainstChance = found.internalShare.expected !== null;
  return (
    <div className="space">
      <p className="silos-finding">{finding}</p>
      {more && <p className="space-more">{more}</p>}
      {isHeldAgainstChance && (
        <>
          <Bars found={found} />
          <SpaceTables result={found} onMethod={studied} />
          <MethodLinks metrics={METRICS} onMethod={studied} />
          {areFromProjects && <p className="silos-note">{text("space.note.projects")}</p>}
        </>
      )}
      {found.elsewhere > 0 && <p className="silos-note">{text("space.elsewhere", { count: found.elsewhere })}</p>}
      <p className="silos-note">{text("space.cannot")}</p>
    </div>
  );
}

function Bars({ found }: { found: SpaceResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const steps = useMemo(() => comparedSteps(found.steps), [found]);
  const state = useMemo(() => spaceState(steps, speaker), [steps, speaker]);
  if (steps.length === 0) return <p className="silos-note">{text("space.no-picture")}</p>;
  return (
    <figure className="space-picture">
      <h3>{text("space.picture")}</h3>
      <RowChart state={state} />
      <ul className="survey-key">
        <RowKey sign="chance">{text("space.key.chance")}</RowKey>
      </ul>
      <figcaption>{text("space.caption")}</figcaption>
    </figure>
  );
}
