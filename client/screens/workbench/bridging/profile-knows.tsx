import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";
import type { ProfileProps } from "./profile-types.ts";

/** Who nearby already knows the contacts in other groups: of who knows whom, not of who is suited. */
export function ProfileKnows({ found, network }: ProfileProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { among, leftOut, foreign, first } = found.knows;
  const rest = first.total - first.entries.length;
  const why =
    found.actor.groups.length === 0
      ? "profile.knows.groupless"
      : foreign === 0
        ? "profile.knows.inside"
        : "profile.knows.nobody";
  return (
    <>
      <h3>{text("profile.knows")}</h3>
      <p>
        {among === null
          ? text(why)
          : first.total === 0
            ? text("profile.knows.none", { among })
            : text("profile.knows.finding", { among, count: first.total, foreign })}
      </p>
      {first.entries.length > 0 && (
        <div className="table-frame profile-knows">
          <table>
            <caption className="visually-hidden">{text("profile.knows.table")}</caption>
            <thead>
              <tr>
                <th scope="col">{text("profile.column.name")}</th>
                <th scope="col">{text("profile.column.group")}</th>
                <th scope="col" className="number">
                  {text("profile.column.knows")}
                </th>
              </tr>
            </thead>
            <tbody>
              {first.entries.map(({ id, label, group, shared, total }) => (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => select([id])}>
                      {label}
                    </button>
                  </th>
                  <td>{group === null ? text("picture.unassigned") : groupLabel(network, group, speaker)}</td>
                  <td className="number">{text("profile.knows.value", { shared, total })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {first.total + leftOut > 0 && (
        <p className="silos-note">
          {rest > 0 && text("profile.knows.rest", { count: rest })}{" "}
          {leftOut > 0 && text("profile.knows.left-out", { count: leftOut })}{" "}
          {first.total > 0 && text("profile.knows.note")}
        </p>
      )}
    </>
  );
}
