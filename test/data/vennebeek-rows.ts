import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { VENNEBEEK } from "./vennebeek-network.ts";

/** The coalition as it ships. */
export async function readVennebeek(): Promise<CoalitionRows> {
  const { rows } = readCoalitionFolder(await readFolder(VENNEBEEK));
  if (rows === null) throw new Error("unreadable coalition: vennebeek");
  return rows;
}
