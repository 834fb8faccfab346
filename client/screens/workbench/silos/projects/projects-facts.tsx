import type { LeftOutProject, ProjectsResult } from "#analysis/model/projects-result.ts";
import { NameList } from "#client/components/name-list.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { mixedProjects } from "./projects-words.ts";

/** As many as a list is read. */
const MOST_NAMES = 50;

type Props = { result: ProjectsResult; own: string; counted: (count: number) => string };

/** What else the projects say: standing pairs, which projects bring groups together, and what was left out. */
export function ProjectsFacts({ result, own, counted }: Props) {
  const { text, percent } = useSpeaker();
  const { backbone, plenary, defining, projects, unassigned, mixes } = result;
  const { kept, sharing, keptInside, sharingInside } = backbone;
  const mixed = mixedProjects(mixes);
  return (
    <>
      <ul className="projects-facts">
        {kept !== null && sharing !== null && (
          <li>
            {kept === 0
              ? text("projects.backbone.none", { sharing })
              : text("projects.backbone", {
                  kept,
                  sharing,
                  own,
                  inside: percent(keptInside ?? 0),
                  all: percent(sharingInside ?? 0),
                })}
          </li>
        )}
        {projects.alone > 0 && (
          <li>{text("projects.alone", { projects: counted(projects.alone), count: projects.alone })}</li>
        )}
        {unassigned > 0 && <li>{text("projects.unassigned", { count: unassigned })}</li>}
      </ul>
      <NameList
        title={text("projects.list.mixed", { projects: counted(mixed.length) })}
        list={{ total: mixed.length, entries: mixed.slice(0, MOST_NAMES) }}
        nameOf={({ label, groups, participants }) => text("projects.list.mix", { label, groups, participants })}
      />
      <LeftOut title={text("projects.list.plenary", { projects: counted(plenary.length) })} projects={plenary} />
      <LeftOut title={text("projects.list.defining", { projects: counted(defining.length) })} projects={defining} />
    </>
  );
}

function LeftOut({ title, projects }: { title: string; projects: readonly LeftOutProject[] }) {
  const { text } = useSpeaker();
  return (
    <NameList
      title={title}
      list={{ total: projects.length, entries: projects.slice(0, MOST_NAMES) }}
      nameOf={({ label, participants }) => text("projects.list.left-out", { label, participants })}
    />
  );
}
