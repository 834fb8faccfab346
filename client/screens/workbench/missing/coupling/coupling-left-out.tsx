import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import type { LeftOutProject } from "#analysis/model/projects-result.ts";
import { NameList } from "#client/components/name-list.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** As many as a list is read. */
const MOST_NAMES = 50;

/** By which rules pairs were sought, and which projects are not compared. */
export function CouplingLeftOut({ found: { parameters, leftOut } }: { found: CouplingResult }) {
  const { text, day, percent, number } = useSpeaker();
  const { date, nearby, neighbourShare, overlapDays, sharedAtMost } = parameters;
  const counted = [
    ["goals", leftOut.goals],
    ["over", leftOut.over],
    ["without-actors", leftOut.withoutActors],
  ] as const;
  return (
    <>
      <p className="silos-note">
        {text("coupling.rules", {
          date: date === null ? "none" : "day",
          day: date === null ? "" : day(date),
          days: overlapDays,
          nearby,
          next: number(neighbourShare),
          part: percent(sharedAtMost),
        })}{" "}
        {counted
          .filter(([, count]) => count > 0)
          .map(([why, count]) => text(`coupling.left-out.${why}`, { count }))
          .join(" ")}
      </p>
      <Named title={text("coupling.left-out.plenary", { count: leftOut.plenary.length })} projects={leftOut.plenary} />
      <Named title={text("coupling.left-out.no-place", { count: leftOut.noPlace.length })} projects={leftOut.noPlace} />
      <Named
        title={text("coupling.left-out.no-period", { count: leftOut.noPeriod.length })}
        projects={leftOut.noPeriod}
      />
    </>
  );
}

function Named({ title, projects }: { title: string; projects: readonly LeftOutProject[] }) {
  const { text } = useSpeaker();
  return (
    <NameList
      title={title}
      list={{ total: projects.length, entries: projects.slice(0, MOST_NAMES) }}
      nameOf={({ label, participants }) => text("projects.list.left-out", { label, participants })}
    />
  );
}
