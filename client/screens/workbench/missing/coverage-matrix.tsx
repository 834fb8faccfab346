import type { CoverageActor, CoverageResult, CoveredProject } from "#analysis/model/coverage-result.ts";
import { ROLES, type Role } from "#analysis/model/project.ts";
import { PROJECT_KIND_WORDS, ROLE_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { GAP_ROLES } from "./gap-roles.ts";

/** More names make a cell unreadable; the table of projects has all of them. */
const MOST_NAMES = 2;
/** Who takes part without a role comes last: it is no answer to who does what. */
const COLUMNS: readonly Role[] = [...ROLES.filter((role) => role !== "participates"), "participates"];

/** Who does what in every goal and project; what is empty is said in words. */
export function CoverageMatrix({ found: { projects, gaps } }: { found: CoverageResult }) {
  const { text, pick } = useSpeaker();
  const paid = new Map(gaps.flatMap((gap) => (gap.paid === null ? [] : [[gap.project, gap.paid] as const])));
  return (
    <section
      className="table-frame coverage-frame"
      aria-label={text("coverage.matrix")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard it is scrolled
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{text("coverage.matrix.project")}</th>
            {COLUMNS.map((role) => (
              <th key={role} scope="col">
                {pick(ROLE_WORDS[role])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                {project.label} <span className="muted">{pick(PROJECT_KIND_WORDS[project.kind])}</span>
              </th>
              {COLUMNS.map((role) => (
                <Cell key={role} project={project} role={role} paid={paid.get(project.id) ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { project: CoveredProject; role: Role; paid: number | null };

function Cell({ project, role, paid }: CellProps) {
  const { text, percent } = useSpeaker();
  const actors = project.roles.find((filled) => filled.role === role)?.actors ?? [];
  const isGap = project.gaps.some((rule) => GAP_ROLES[rule] === role);
  return (
    <td className={isGap ? "coverage-gap" : undefined}>
      {actors.length > 0 ? <Names actors={actors} /> : isGap ? text("coverage.matrix.gap") : "–"}
      {isGap && actors.length > 0 && paid !== null && (
        <span className="coverage-part">{text("coverage.matrix.part", { paid: percent(paid) })}</span>
      )}
    </td>
  );
}

function Names({ actors }: { actors: readonly CoverageActor[] }) {
  const { text } = useSpeaker();
  // One more name takes no more room than the word that there is one more.
  const shown = actors.length > MOST_NAMES + 1 ? actors.slice(0, MOST_NAMES) : actors;
  return (
    <ul>
      {shown.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
      {shown.length < actors.length && (
        <li className="muted">{text("coverage.matrix.others", { count: actors.length - shown.length })}</li>
      )}
    </ul>
  );
}
