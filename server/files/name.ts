import { mendName } from "./mend-name.ts";
import type { RowReader } from "./row-reader.ts";

type Name = { readonly name: string; readonly originalName: string | null };

/** The name of an actor or project as people write it, and as the source has it where that differs. */
export function readName(row: RowReader): Name {
  const text = row.requiredText("name");
  const { name, original } = mendName(text);
  // A name of marks that nobody sees looks filled in and is not.
  if (text !== "" && name === "") row.fail("name", "cell-empty", { column: "name" });
  return { name, originalName: row.text("original_name") ?? original };
}
