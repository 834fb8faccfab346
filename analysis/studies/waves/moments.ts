import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Moment } from "#analysis/model/waves-result.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";

/** Two moments to compare: the key of a wave or a day each. */
export type Between = { readonly from?: string | undefined; readonly to?: string | undefined };

export type ChosenMoments = {
  /** The first first. */
  readonly all: readonly Moment[];
  /** Null where there are not two. */
  readonly pair: readonly [Moment, Moment] | null;
};

/**
 * The waves of a coalition and whatever other day is asked for, in the order of time; and the two that are compared, which are
 * the last two unless somebody says otherwise.
 *
 * @throws UnknownChoice `unknown-wave`
 */
export function chooseMoments(rows: CoalitionRows, { from, to }: Between): ChosenMoments {
  const waves = rows.coalition.waves.map((wave): Moment => ({ key: wave.key, day: wave.date, label: wave.label }));
  const asked = [from, to].map((key) => (key === undefined ? null : momentOf(waves, key)));
  const days = asked.filter((moment) => moment !== null && moment.label === null) as Moment[];
  const all = unique([...waves, ...days]).toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  const pair = pairOf(all, asked[0] ?? null, asked[1] ?? null);
  return { all, pair };
}

function momentOf(waves: readonly Moment[], key: string): Moment {
  const wave = waves.find((known) => known.key === key);
  if (wave) return wave;
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return { key, day: key, label: null };
  const known = waves.map((one) => one.key);
  const message = `There is no wave "${key}". There are: ${known.join(", ") || "none"}; a day goes as 2026-05-16.`;
  throw new UnknownChoice("unknown-wave", message, { wave: key, known });
}

/** The one that is not said is the last other one; two that are said stand in the order of time. */
function pairOf(all: readonly Moment[], from: Moment | null, to: Moment | null): readonly [Moment, Moment] | null {
  const last = to ?? all.filter((moment) => moment.key !== from?.key).at(-1);
  const first = from ?? all.filter((moment) => moment.key !== last?.key && !isLater(moment, last)).at(-1);
  if (!first || !last || first.key === last.key) return null;
  return isLater(first, last) ? [last, first] : [first, last];
}

function isLater(moment: Moment, than: Moment | undefined): boolean {
  return than !== undefined && (moment.day ?? "") > (than.day ?? "");
}

function unique(moments: readonly Moment[]): readonly Moment[] {
  return [...new Map(moments.map((moment) => [moment.key, moment])).values()];
}

/** The lens at one of the moments, over rows in which successors have been followed already. */
export function lensAt(query: LensQuery, moment: Moment): LensQuery {
  const { date: _date, wave: _wave, ...rest } = query;
  const at = moment.label === null ? { date: moment.key } : { wave: moment.key };
  return { ...rest, ...at, succession: "as-recorded" };
}
