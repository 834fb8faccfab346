import type { CoalitionId } from "#analysis/model/id.ts";
import { LANGUAGES } from "#analysis/model/language.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import { deleteCoalition, readSettings } from "#server/repositories/coalitions.ts";
import { unknownCoalition } from "../unknown-coalition.ts";

/**
 * Removes a coalition with all that is in it and all that was logged of it, for good. An example that ships does not come
 * back by itself: that it was once imported is remembered.
 *
 * @throws Problem `unknown-coalition`, `name-differs`
 */
export async function removeCoalition(db: Database, id: CoalitionId, typed: string): Promise<void> {
  const settings = await readSettings(db, id);
  if (settings === null) throw unknownCoalition(id);
  const names = LANGUAGES.map((language) => settings.name[language]);
  if (!names.some((name) => name.trim() === typed.trim())) {
    throw new Problem(
      422,
      "name-differs",
      `The coalition is called "${names[0]}". Type its name to delete it. Nothing was deleted.`,
      { id, name: names[0] ?? "" },
    );
  }
  await deleteCoalition(db, id);
}
