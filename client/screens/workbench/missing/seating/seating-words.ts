import { MOST_GUESTS, type SeatingResult } from "#analysis/model/seating-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** What a plan comes to: the finding first, then what belongs to it. */
export function seatingFindings(found: SeatingResult, speaker: Speaker): readonly string[] {
  const { text } = speaker;
  const { introductions, apart, ungrouped } = found;
  return [
    found.reason === null ? metSentence(found, speaker) : whySentence(found, found.reason, speaker),
    ...(found.enoughTables === null ? [] : [text("seating.enough", { tables: found.enoughTables })]),
    ...(found.reason === null && apart > 0 ? [text("seating.apart", { count: apart })] : []),
    ...(introductions === null ? [] : [text("seating.introductions", { ...introductions })]),
    ...(ungrouped > 0 ? [text("seating.ungrouped", { count: ungrouped })] : []),
  ];
}

function metSentence({ meetings, attending, parameters }: SeatingResult, { text, number }: Speaker): string {
  if (meetings === null || meetings.countable === 0) return text("seating.finding.nothing-new", { count: attending });
  const { met, most, random } = meetings;
  return text("seating.finding", {
    rounds: parameters.rounds,
    met,
    most,
    mean: number(random.mean, { maximumFractionDigits: 0 }),
    from: random.from,
    until: random.until,
  });
}

function whySentence(
  { attending, parameters }: SeatingResult,
  reason: NonNullable<SeatingResult["reason"]>,
  { text }: Speaker,
): string {
  return text(`seating.reason.${reason}`, { count: attending, tables: parameters.tables, most: MOST_GUESTS });
}

/** One who comes, and the number of its table in each round. */
export type Placed = {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  readonly tables: readonly number[];
};

/** Everybody by name, for a list at the door. */
export function placedByName({ rounds }: SeatingResult, { compare }: Speaker): readonly Placed[] {
  const tableOf = rounds.map(
    (tables) => new Map(tables.flatMap(({ guests }, at) => guests.map(({ id }) => [id, at + 1] as const))),
  );
  const everybody = rounds[0]?.flatMap(({ guests }) => guests) ?? [];
  return everybody
    .map((guest) => ({ ...guest, tables: tableOf.map((tables) => tables.get(guest.id) ?? 0) }))
    .sort((one, other) => compare(one.label, other.label));
}
