import { join } from "node:path";
import type { Body } from "./bodies.ts";
import { cell, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

/** A present municipality and the regions it lies in. */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly corop: string;
  readonly safetyRegion: string;
  /** The arrangement that makes it a member of its safety region. */
  readonly safetyRegionArrangement: string;
  readonly labourMarketRegion2016: string;
  readonly ggd2016: string;
  /** Approximate: the water board of most of its land. */
  readonly waterBoard: string;
};

/** "Midden- en West-Brabant": what remains of the region's name when it is clear that it is a safety region. */
function shortRegionName(name: string): string {
  return name.replace(/^Veiligheids(?:- en Gezondheids)?regio (?:en Gemeentelijke Gezondheidsdienst )?/, "");
}

/** The source gives a water board by its name, and in one row by its code. */
function waterBoardCode(bodies: readonly Body[], text: string): string {
  const boards = bodies.filter(({ kind }) => kind === "water-board");
  const board = boards.find(({ code, name, originalName }) => [code, name, originalName].includes(text));
  if (board === undefined) throw new Error(`unknown water board: ${text}`);
  return board.code;
}

export function readMunicipalities(from: string, bodies: readonly Body[]): readonly Municipality[] {
  const file = join(from, "data/roo-nl-derived/municipality_regions.csv");
  const rows = readCsv(file, ["municipality", "corop", "safety_region", "safety_region_arrangement"]);
  const municipalities = rows.map((row) => ({
    code: cell(row, "municipality"),
    name: cell(row, "name"),
    province: cell(row, "province"),
    corop: cell(row, "corop"),
    safetyRegion: shortRegionName(cell(row, "safety_region")),
    safetyRegionArrangement: cell(row, "safety_region_arrangement"),
    labourMarketRegion2016: cell(row, "labour_market_region_2016"),
    ggd2016: cell(row, "ggd_2016"),
    waterBoard: waterBoardCode(bodies, cell(row, "waterboard_approx")),
  }));
  return sortBy(municipalities, (municipality) => municipality.code);
}
