import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Direction, LensQuery } from "#analysis/model/lens.ts";
import { buildIndex, type NetworkIndex } from "#analysis/network/network-index.ts";
import { asNominations } from "#analysis/network/nominations.ts";
import { type OpenLens, openLens } from "#analysis/network/open-lens.ts";
import { type Respondents, whoAnswered } from "#analysis/network/respondents.ts";

/** One wave of answers as networks of the same actors, by how the answers are read. */
export type WaveNetworks = {
  readonly opened: OpenLens;
  readonly respondents: Respondents;
  readonly union: NetworkIndex;
  readonly confirmed: NetworkIndex;
  /** From who said it to whom it is about. */
  readonly reports: NetworkIndex;
};

export function waveNetworks(rows: CoalitionRows, query: LensQuery, wave: string): WaveNetworks {
  const nominations = asNominations(rows, wave);
  const open = (direction: Direction) => openLens(nominations, ofWave(query, wave, direction));
  const opened = open("union");
  return {
    opened,
    respondents: whoAnswered(rows, opened.network, wave),
    union: buildIndex(opened.network),
    confirmed: buildIndex(open("confirmed").network),
    reports: buildIndex(open("directed").network),
  };
}

/** Ties with a direction of their own, whoever reported them. */
export function directedTies(rows: CoalitionRows, query: LensQuery, wave: string): NetworkIndex {
  const ties = rows.ties.filter(({ directed, reports }) => directed && reports.some((report) => report.wave === wave));
  return buildIndex(openLens({ ...rows, ties }, ofWave(query, wave, "directed")).network);
}

/** Pairs tied in a wave by what nobody was asked for: documents, a register. */
export function tiesFromElsewhere(rows: CoalitionRows, query: LensQuery, wave: string): number {
  const ties = rows.ties.filter(({ reports }) => reports.length === 0);
  return openLens({ ...rows, ties }, ofWave(query, wave, "union")).network.links.length;
}

/** Who was asked stays in, tied or not; shared projects are not what people were asked for. */
function ofWave(query: LensQuery, wave: string, direction: Direction): LensQuery {
  return { ...query, date: undefined, wave, direction, basis: "ties", isolates: "keep" };
}
