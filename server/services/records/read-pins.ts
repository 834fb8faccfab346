import type { CoalitionId } from "#analysis/model/id.ts";
import type { Pin } from "#analysis/model/record.ts";
import type { Database } from "#server/database/schema.ts";
import { listPins } from "#server/repositories/pins.ts";
import { listVersions } from "#server/repositories/records.ts";

/** Where people put nodes by hand; none for a coalition that is not there. */
export async function readPins(
  db: Database,
  coalition: CoalitionId,
): Promise<{ readonly pins: readonly (Pin & { readonly version: number })[] }> {
  const versions = await listVersions(db, "pin", coalition);
  const pins = await listPins(db, coalition);
  return { pins: pins.flatMap((pin) => (versions[pin.id] ? { ...pin, version: versions[pin.id] ?? 0 } : [])) };
}
