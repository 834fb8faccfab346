import { useSpeaker } from "#client/components/use-speaker.ts";
import type { ProfileProps } from "./profile-types.ts";
import { roomWords } from "./profile-words.ts";

/** Who gives the actor room, and by whose word. */
export function ProfileRoom({ found }: ProfileProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { given, others, recorded } = found.room;
  const all = recorded.mandates + recorded.trusts;
  return (
    <>
      <h3>{text("profile.room")}</h3>
      {given.length > 0 ? (
        <ul className="weak-links">
          {given.map((room) => (
            <li key={`${room.kind} ${room.giver.id} ${room.reported}`}>{roomWords(room, speaker)}</li>
          ))}
        </ul>
      ) : (
        <p>
          {text("profile.room.none")} {all > 0 && text("profile.room.recorded", { count: all })}
          {all === 0 && others === 0 && text("profile.room.unrecorded")}
        </p>
      )}
      {others > 0 && <p className="silos-note">{text("profile.room.others", { count: others })}</p>}
    </>
  );
}

/** What the actor has on its hands, as far as anybody wrote it down. */
export function ProfileLoad({ found }: ProfileProps) {
  const { text, number } = useSpeaker();
  const { contacts, medianContacts, projects, hours, withoutHours } = found.load;
  return (
    <>
      <h3>{text("profile.load")}</h3>
      <p>
        {text("profile.load.contacts", { contacts, median: number(medianContacts) })}{" "}
        {text("profile.load.projects", { projects })}{" "}
        {hours !== null && text("profile.load.hours", { hours: number(hours.value), column: hours.column })}
        {withoutHours !== null && text(`profile.load.${withoutHours}`)}
      </p>
    </>
  );
}
