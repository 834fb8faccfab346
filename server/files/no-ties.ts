import type { Report } from "./issue.ts";
import type { FolderRows } from "./references.ts";

/** Leaves out, with a warning, what is written as a tie and is none: of strength 0, or of an actor with itself. */
export function leaveOutNoTies(folder: FolderRows, report: Report): FolderRows {
  const { file } = folder.ties;
  const rows = folder.ties.rows.filter(({ line, row }) => {
    if (row.source === row.target) {
      report({ file, line, column: "target" }, "tie-to-itself", { actor: row.source });
      return false;
    }
    if (row.strength === 0) {
      report({ file, line, column: "strength" }, "strength-zero", {});
      return false;
    }
    return true;
  });
  return { ...folder, ties: { ...folder.ties, rows } };
}
