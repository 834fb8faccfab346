import { join } from "node:path";
import { mendName } from "#server/files/mend-name.ts";
import type { Body } from "./bodies.ts";
import { LATER_MERGERS } from "./later-mergers.ts";
import { cell, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

export type Succession = {
  readonly body: string;
  readonly name: string;
  readonly successor: string;
  /** First day of the successor. */
  readonly on: string;
  /** Given by the register itself; the others are common knowledge. */
  readonly isVerified: boolean;
};

/** The source gives the last day of the old body or the first of the new one; a year's last day becomes the next day. */
function firstDayAfter(day: string): string {
  return day.endsWith("-12-31") ? `${Number(day.slice(0, 4)) + 1}-01-01` : day;
}

export function readSuccessions(from: string, bodies: readonly Body[]): readonly Succession[] {
  const byCode = new Map(bodies.map((body) => [body.code, body]));
  const file = join(from, "data/roo-nl-derived/municipality_successions.csv");
  const rows = readCsv(file, ["municipality", "name", "successor", "successor_name", "until"]);
  const registered = rows.map((row) => ({
    body: cell(row, "municipality"),
    name: mendName(cell(row, "name").replace(/^Gemeente /, "")).name,
    successor: cell(row, "successor"),
    on: firstDayAfter(cell(row, "until")),
    isVerified: true,
  }));
  const successorNames = new Map(rows.map((row) => [cell(row, "successor"), cell(row, "successor_name")]));
  const added = LATER_MERGERS.flatMap(({ into, on, from: codes }) => {
    if (!byCode.has(into)) throw new Error(`unknown successor: ${into}`);
    return codes.map((code) => {
      const old = byCode.get(code);
      const name = old?.name ?? successorNames.get(code);
      if (name === undefined) throw new Error(`unknown body: ${code}`);
      if (old !== undefined && old.until !== "" && firstDayAfter(old.until) !== on) {
        throw new Error(`other day in the register: ${old.until} for ${code}, not ${on}`);
      }
      return { body: code, name, successor: into, on, isVerified: false };
    });
  });
  return sortBy([...registered, ...added], (succession) => succession.body);
}

/** The body that stands today where this one stood, following mergers of mergers. */
export function presentBody(successions: readonly Succession[], code: string): string {
  const next = successions.find(({ body }) => body === code);
  return next === undefined ? code : presentBody(successions, next.successor);
}
