import { cellChanges } from "#analysis/findings/counting-changes.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { CellConclusion, SurveyWave } from "#analysis/model/survey-result.ts";
import { FEWEST_SHOWN } from "#analysis/network/responses.ts";

/** Why less may be said of two groups, or of one, than the numbers seem to say. */
export type Doubt = {
  /** So few people on a side that a number would point at one of them: nothing is shown. */
  readonly isHidden: boolean;
  /** On a side under 70 % answered. */
  readonly isFlagged: boolean;
  /** What is concluded changes with how answers are counted. */
  readonly changes: boolean;
};

/** What stands beside a number, so that grey is never alone. */
export const DOUBT_MARKS = { changes: "?", isFlagged: "*", isHidden: "–" } as const satisfies Record<
  keyof Doubt,
  string
>;

export function doubtMarks(doubt: Doubt): string {
  if (doubt.isHidden) return DOUBT_MARKS.isHidden;
  return (["changes", "isFlagged"] as const).map((kind) => (doubt[kind] ? DOUBT_MARKS[kind] : "")).join("");
}

/** By the keys of two groups, the same twice for what stays inside one; and what is concluded of them. */
export type Doubts = (groups: readonly [string, string], verdict?: CellConclusion | null) => Doubt;

const NONE = { isHidden: false, isFlagged: false, changes: false } as const satisfies Doubt;
export const noDoubts: Doubts = () => NONE;

/** @param wave what the study of the survey found; as long as nobody knows, nothing changes with it */
export function createDoubts(network: NetworkView, wave: SurveyWave | null): Doubts {
  const { response, partition, actors, lens } = network;
  if (response === null) return noDoubts;
  const flagged = new Set(response.groups.flatMap(({ key, isFlagged }) => (isFlagged ? [key] : [])));
  const people = partition.groups.map(() => 0);
  for (const [group] of actors.flatMap(({ groups }) => groups)) people[group] = (people[group] ?? 0) + 1;
  const few = new Set(partition.groups.flatMap(({ key }, at) => ((people[at] ?? 0) < FEWEST_SHOWN ? [key] : [])));
  return (groups, verdict = null) => {
    const isHidden = groups.some((key) => few.has(key));
    // One way of a tie is another thing than the contact that is counted in every way.
    const claim = lens.direction === "directed" ? null : verdict;
    return {
      isHidden,
      isFlagged: groups.some((key) => flagged.has(key)),
      changes: !isHidden && wave !== null && cellChanges(wave, groups, claim),
    };
  };
}

/**
 * Actors of whose group under half answered, by id: what was not told would change their place. Who is in several groups
 * is where its largest share is, in the first of equals.
 */
export function unrankedActors({ response, partition, actors }: NetworkView): ReadonlySet<string> {
  const unranked = new Set(response?.groups.flatMap(({ key, isUnranked }) => (isUnranked ? [key] : [])));
  const isOfThem = ([first, ...others]: NetworkView["actors"][number]["groups"]) => {
    if (!first) return false;
    const [main] = others.reduce((best, next) => (next[1] > best[1] ? next : best), first);
    return unranked.has(partition.groups[main]?.key ?? "");
  };
  return new Set(unranked.size === 0 ? [] : actors.flatMap(({ id, groups }) => (isOfThem(groups) ? [id] : [])));
}
