import { useCallback, useMemo } from "react";
import {
  groupMeetingsDescriptor,
  mixedProjectsDescriptor,
  projectBackboneDescriptor,
} from "#analysis/metrics/siloing/project-descriptors.ts";
import type { GroupMeetings, ProjectsResult } from "#analysis/model/projects-result.ts";
import { hasPlaces } from "#analysis/network/municipal-places.ts";
import { mountChancePlot } from "#client/charts/chance-plot.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { studyMethod } from "../../method-made.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { groupLabel, ownGroup } from "../survey/survey-words.ts";
import { ProjectsFacts } from "./projects-facts.tsx";
import { ProjectsPairs } from "./projects-pairs.tsx";
import { mixedState } from "./projects-state.ts";
import { ProjectsTables } from "./projects-tables.tsx";
import { projectsFinding } from "./projects-words.ts";

const METRICS = [mixedProjectsDescriptor, groupMeetingsDescriptor, projectBackboneDescriptor];

/** Whether the projects bring the groups together. */
export function ProjectsSection(props: SiloSectionProps) {
  const { coalition, network, query } = props;
  return (
    <StudyPart study="projects" coalition={coalition.id} revision={network.revision} query={query}>
      {(result) => <Projects {...props} found={result} />}
    </StudyPart>
  );
}

function Projects({ coalition, network, found, onMethod }: SiloSectionProps & { found: ProjectsResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const own = ownGroup(coalition, network, speaker);
  const counted = (count: number) => text(`coalitions.count.${coalition.projectKind}`, { count });
  const kind = coalition.projectKind === "arrangement" ? "arrangement" : "project";
  const { groups } = found.partition;
  const nameOf = useCallback(
    ([one, other]: GroupMeetings["groups"]) => {
      const name = (group: number) => groupLabel(network, groups[group]?.key ?? "", speaker);
      return one === other
        ? text("matrix.inside", { group: name(one) })
        : text("matrix.between", { row: name(one), column: name(other) });
    },
    [network, groups, speaker, text],
  );
  const studied = studyMethod(onMethod, found.parameters, {
    mixedProjects: { measured: found.mixedShare },
    groupMeetings: { rounds: found.parameters.permutations },
  });
  const isTold = found.mixedShare.value !== null && found.mixedShare.reason !== "derived-partition";
  const { permutations, seed } = found.parameters;
  return (
    <div className="projects">
      <p className="silos-finding">{projectsFinding(found, { own, counted }, speaker)}</p>
      {isTold && (
        <>
          <MixedPicture found={found} kind={kind} />
          {hasPlaces(network) && <p className="silos-note">{text("projects.far")}</p>}
          <ProjectsPairs meetings={found.meetings ?? []} nameOf={nameOf} kind={kind} />
          <ProjectsTables result={found} nameOf={nameOf} kind={kind} onMethod={studied} />
          <ProjectsFacts result={found} own={own} counted={counted} />
          <MethodLinks metrics={METRICS} onMethod={studied} />
          {permutations > 0 && (
            <p className="silos-note">{text("projects.method", { kind, rounds: permutations, seed })}</p>
          )}
        </>
      )}
      <p className="silos-note">{text("projects.cannot")}</p>
    </div>
  );
}

function MixedPicture({ found, kind }: { found: ProjectsResult; kind: "arrangement" | "project" }) {
  const speaker = useSpeaker();
  const state = useMemo(() => mixedState(found, speaker), [found, speaker]);
  if (state === null) return null;
  return (
    <figure className="projects-picture">
      <h3>{speaker.text("projects.picture", { kind })}</h3>
      <Drawn mount={mountChancePlot} state={state} className="projects-plot" />
      <figcaption>{speaker.text("projects.caption")}</figcaption>
    </figure>
  );
}
