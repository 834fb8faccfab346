import { useSpeaker } from "#client/components/use-speaker.ts";
import type { ProfileProps } from "./profile-types.ts";
import { neededWords } from "./profile-words.ts";

const MOST_NAMED = 3;

/** What of the contact between others hangs on this place, and on whom this place hangs itself. */
export function ProfileNeeded({ found }: ProfileProps) {
  const speaker = useSpeaker();
  const { text, percent, list } = speaker;
  const { contacts } = found;
  const most = contacts.toSorted((a, b) => b.dependence - a.dependence || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMED);
  const names = most.map(({ label, dependence }) =>
    text("profile.needed.on.one", { name: label, share: percent(dependence) }),
  );
  return (
    <>
      <h3>{text("profile.needed")}</h3>
      {found.reason === null && <p>{neededWords(found, speaker)}</p>}
      {contacts.length > 1 && (
        <p>
          {text("profile.needed.on", { names: list(names) })}{" "}
          {text("profile.needed.on.even", { even: percent(1 / contacts.length) })}
        </p>
      )}
    </>
  );
}
