import type { GainHooks } from "#analysis/introductions/exact-gains.ts";
import { introductionDefaults, introductions as propose } from "#analysis/introductions/introductions.ts";
import { limitsOfRows } from "#analysis/introductions/limits-of-rows.ts";
import { planTables } from "#analysis/introductions/table-plan.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { type Guest, MOST_GUESTS, type SeatingReason, type SeatingResult } from "#analysis/model/seating-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import { attendingOf } from "./seating/attending.ts";
import { countApart, type Introduced, weighGuests } from "./seating/weigh-guests.ts";
import type { StudyOptions } from "./study.ts";

export type SeatingAsked = {
  /** Ids of who attends, with commas between them; everybody of the network when nobody is named. */
  readonly attend?: string | undefined;
  /** How many tables; goes before `size`. */
  readonly tables?: number | undefined;
  /** How many sit at a table at most. */
  readonly size?: number | undefined;
  readonly rounds?: number | undefined;
  /** Pairs on the list of introductions count for more than others. */
  readonly prefer?: "introductions" | undefined;
};

const defaults = { size: 6, rounds: 3 } as const;

/** Parts of the work, by what they take. */
const UNTIL = { introductions: 0.6, seated: 1 };

/**
 * Who sits at which table of a mixed meeting, round by round: so that as many as can be found of the pairs from different groups
 * that are not tied yet meet, beside what chance gives, and nobody sits with whom it is in conflict.
 *
 * @throws UnknownChoice
 */
export function seating(rows: CoalitionRows, query: LensQuery & SeatingAsked, options: StudyOptions): SeatingResult {
  const { attend, tables: askedTables, size = defaults.size, rounds = defaults.rounds, prefer, ...lens } = query;
  const { seed, hooks = {} } = options;
  const open = openLens(rows, lens);
  const input = lensInput(open);
  const positions = attendingOf(rows, input.ids, attend);
  const tables = askedTables ?? Math.max(1, Math.ceil(positions.length / size));
  const about = {
    partition: { attribute: open.partition.key, groups: input.memberships.groups },
    parameters: { seed, tables, rounds, draws: 0 },
    isEverybody: attend === undefined,
    attending: positions.length,
    ungrouped: positions.filter((at) => mainGroup(input.memberships, at) === null).length,
  };
  const reason = whyNotSeated(positions.length, tables);
  if (reason !== null) return { ...about, ...NOTHING, reason };
  const limits = limitsOfRows(rows, open, input.index);
  const { isCancelled } = hooks;
  const onPart = (from: number, until: number) => ({
    isCancelled,
    onProgress: (done: number) => hooks.onProgress?.(from + done * (until - from)),
  });
  const before = prefer === undefined ? 0 : UNTIL.introductions;
  const listed = prefer === undefined ? null : listedOf(input, limits, { seed, hooks: onPart(0, before) });
  const { guests, introduced } = weighGuests(input, positions, { limits, listed: listed ?? [] });
  const apart = countApart(guests);
  const plan = planTables(guests, { tables, rounds, seed, ...onPart(before, UNTIL.seated) });
  if ("why" in plan) {
    const why = plan.why === "impossible" ? "in-conflict" : "not-found";
    return { ...about, ...NOTHING, apart, reason: why, enoughTables: plan.enough };
  }
  const { chance, countable, met, most } = plan;
  const guestAt = (at: number) => guestOf(input, positions[at] ?? -1);
  const sitTogether = ([one, other]: Introduced) =>
    plan.rounds.some((round) => round.some((table) => table.guests.includes(one) && table.guests.includes(other)));
  return {
    ...about,
    parameters: { ...about.parameters, draws: chance.draws },
    reason,
    apart,
    enoughTables: null,
    meetings: { countable, met, most, random: { mean: chance.mean, from: chance.from, until: chance.until } },
    introductions: listed && { among: introduced.length, met: introduced.filter(sitTogether).length },
    rounds: plan.rounds.map((round) => round.map((table) => ({ guests: table.guests.map(guestAt), met: table.met }))),
  };
}

const NOTHING = { apart: 0, enoughTables: null, meetings: null, introductions: null, rounds: [] } as const;

function whyNotSeated(people: number, tables: number): SeatingReason | null {
  if (people < 2) return "too-few-people";
  if (people > MOST_GUESTS) return "too-many-people";
  return tables > people ? "more-tables-than-people" : null;
}

function listedOf(
  input: AnalysisInput,
  limits: ReturnType<typeof limitsOfRows>,
  options: { readonly seed: number; readonly hooks: GainHooks },
): readonly (readonly [string, string])[] {
  const { excluded, nameable, isSettled } = limits;
  const found = propose(input, { ...introductionDefaults, ...options, excluded, nameable, isSettled });
  return [...found.introductions, ...found.bold].map(({ source, target }) => [source, target]);
}

function guestOf({ ids, labels, memberships }: AnalysisInput, at: number): Guest {
  return {
    id: ids[at] ?? "",
    label: labels[at] ?? ids[at] ?? "",
    group: memberships.groups[mainGroup(memberships, at) ?? -1] ?? null,
  };
}
