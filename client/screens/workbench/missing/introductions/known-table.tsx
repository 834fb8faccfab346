import type { LikelyKnown } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ActorLink } from "../actor-link.tsx";

/** Pairs who may well know each other: a plain table, so that nobody takes it for advice. */
export function KnownTable({ known }: { known: readonly LikelyKnown[] }) {
  const { text, number } = useSpeaker();
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{text("introductions.known.who")}</th>
            <th scope="col">{text("introductions.known.shared")}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ source, target, sourceLabel, targetLabel, sharedContacts }) => (
            <tr key={`${source} ${target}`}>
              <th scope="row">
                <ActorLink id={source} label={sourceLabel} /> {text("introductions.and")}{" "}
                <ActorLink id={target} label={targetLabel} />
              </th>
              <td>{number(sharedContacts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
