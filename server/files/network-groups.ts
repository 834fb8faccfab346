import type { Report } from "./issue.ts";
import { parseNumber } from "./number.ts";

export type GroupCell = { readonly line: number; readonly text: string };
type Share = { readonly group: string; readonly share: number };

/** Somebody in more groups than this is a cell that was read wrongly. */
const MOST_GROUPS_OF_ONE = 30;
const MOST_PARTS = MOST_GROUPS_OF_ONE + 1;
const TOLERANCE = 1e-6;

/**
 * The groups of each actor from its cell: `water`, `water|nature` for equal shares, `water:0.7|nature:0.3`. A colon is
 * part of a name (`Team: North`) unless the column has fractions somewhere. A cell that can't be read is reported, and its
 * actor has no group.
 */
export function readGroups(
  cells: readonly GroupCell[],
  place: { readonly file: string; readonly column: string },
  report: Report,
): readonly (readonly Share[])[] {
  const hasShares = cells.some(
    ({ text }) => text.includes("|") && text.split("|", MOST_PARTS).some((part) => FRACTION.test(part)),
  );
  return cells.map(({ line, text }) => {
    if (text === "") return NO_GROUPS;
    if (!hasShares && !text.includes("|")) return [{ group: text, share: 1 }];
    const parts = text.split("|", MOST_PARTS).map((part) => part.trim());
    const shares = hasShares ? parts.map(readShare) : parts.map((group) => ({ group, share: null }));
    const groups = evenShares(shares.filter(({ group }) => group !== ""));
    const problem = findProblem(groups);
    if (problem === null) return groups.map(({ group, share }) => ({ group, share: share ?? 0 }));
    const sum = groups.reduce((total, { share }) => total + (share ?? 0), 0);
    if (problem === "sum") report({ ...place, line }, "shares-sum", { value: text, sum: Number(sum.toFixed(6)) });
    else report({ ...place, line }, "shares-invalid", { value: text, problem });
    return NO_GROUPS;
  });
}

const NO_GROUPS: readonly Share[] = [];
const FRACTION = /:\s*[01]?[.,]\d+\s*$/;
const SHARE = /:\s*(?:0|1|[01]?[.,]\d+)\s*$/;

type Part = { readonly group: string; readonly share: number | null };

function readShare(part: string): Part {
  const colon = part.lastIndexOf(":");
  if (colon === -1 || !SHARE.test(part)) return { group: part, share: null };
  return {
    group: part.slice(0, colon).trim(),
    // Inside this cell a comma can only be the decimal one.
    share: parseNumber(part.slice(colon + 1).trim(), { decimalComma: true }),
  };
}

/** Groups without shares have equal ones; one that is named twice counts once. */
function evenShares(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ share }) => share !== null)) return parts;
  const groups = [...new Set(parts.map(({ group }) => group))];
  return groups.map((group) => ({ group, share: 1 / groups.length }));
}

function findProblem(parts: readonly Part[]): string | null {
  if (parts.length > MOST_GROUPS_OF_ONE) return `it names more than ${MOST_GROUPS_OF_ONE} groups`;
  if (parts.some(({ share }) => share === null)) return "give all groups a share, or none";
  if (new Set(parts.map(({ group }) => group)).size < parts.length) return "a group is there twice";
  const sum = parts.reduce((total, { share }) => total + (share ?? 0), 0);
  return parts.length > 0 && Math.abs(sum - 1) > TOLERANCE ? "sum" : null;
}
