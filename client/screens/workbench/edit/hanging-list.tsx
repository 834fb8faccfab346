import { recordAt } from "#client/state/draft-records.ts";
import type { Effect, Hanging } from "#client/state/draft-removal.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { nameRecord, type Voice } from "./record-words.ts";

const SHOWN = 5;
const EFFECTS = {
  removed: "edit.removal.along",
  changed: "edit.removal.changed",
  blocks: "edit.removal.blocked",
} as const;

type ListProps = { effect: Effect; hanging: readonly Hanging[]; records: CoalitionRecords; voice: Voice };

/** What hangs on records that are about to go, by what becomes of it; the first of each by name. */
export function HangingList({ effect, hanging, records, voice }: ListProps) {
  const { text } = voice.speaker;
  const own = hanging.filter((one) => one.effect === effect);
  if (own.length === 0) return null;
  return (
    <div>
      <p>{text(EFFECTS[effect])}</p>
      <ul className="removal-list">
        {own.map(({ kind, count, ids }) => {
          const kinds = text(`edit.count.${kind}`, { count });
          const named = kind === "pin" ? [] : ids.flatMap((id) => recordAt(records, kind, id) ?? []);
          const shown = named.slice(0, SHOWN);
          const more = count - shown.length;
          return (
            <li key={kind}>
              {kinds}
              {shown.length > 0 && (
                <ul>
                  {shown.map(({ id, record }) => (
                    <li key={id}>{nameRecord(kind, record, voice)}</li>
                  ))}
                  {more > 0 && <li>{text("edit.removal.more", { count: more })}</li>}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
