import type { ProfileResult, WITHOUT_HOURS } from "#analysis/model/profile-result.ts";
import { contactsOf, type ProfileActor } from "./profile-actor.ts";

/** How a column of hours is called: `hours`, `hours_per_week`, `uren`, `uren per week`. */
const HOURS = /^(hours|uren)(?:[\s_-].*)?$/i;

/** What an actor has on its hands, as far as anybody wrote it down. */
export function loadOf({ rows, open, both, at, input }: ProfileActor): ProfileResult["load"] {
  const sizes = Uint32Array.from({ length: both.count }, (_, actor) => contactsOf(both, actor).length).sort();
  const [lower, upper] = [sizes[Math.floor((both.count - 1) / 2)] ?? 0, sizes[Math.floor(both.count / 2)] ?? 0];
  const columns = new Set(
    rows.actors.flatMap(({ attributes }) => Object.keys(attributes).filter((key) => HOURS.test(key))),
  );
  const own = open.network.actors[at]?.attributes ?? {};
  const column = [...columns].sort().find((key) => (own[key] ?? "").trim() !== "");
  const value = hoursIn(column === undefined ? "" : (own[column] ?? ""));
  const why: (typeof WITHOUT_HOURS)[number] =
    columns.size === 0 ? "not-recorded" : column === undefined ? "not-of-this-actor" : "unreadable";
  return {
    contacts: contactsOf(both, at).length,
    medianContacts: (lower + upper) / 2,
    projects: input.projects.filter(({ participants }) => participants.includes(at)).length,
    hours: column === undefined || value === null ? null : { column, value },
    withoutHours: value === null ? why : null,
  };
}

/** A number of hours as people write it: 12, 7.5, 7,5. */
function hoursIn(text: string): number | null {
  const written = text.trim();
  return /^\d{1,4}(?:[.,]\d{1,2})?$/.test(written) ? Number(written.replace(",", ".")) : null;
}
