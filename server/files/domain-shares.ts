import type { DomainShare } from "#analysis/model/actor.ts";
import { parseNumber } from "./number.ts";
import type { RowReader } from "./row-reader.ts";

const column = "domains";
/** What rounding in a file may leave between the sum of shares and 1. */
const tolerance = 1e-6;

type Part = { readonly domain: string; readonly share: number | null };

/** Reads `water`, `water|nature` (equal shares) or `water:0.7|nature:0.3`; the shares that come out sum to 1. */
export function readDomainShares(row: RowReader): readonly DomainShare[] {
  const value = row.text(column);
  if (value === null) return [];
  const parts = value.split("|").map(readPart);
  const problem = findProblem(parts);
  if (problem !== null) {
    row.fail(column, "shares-invalid", { value, problem });
    return [];
  }
  const shares = parts.map(({ domain, share }) => ({ domain, share: share ?? 1 / parts.length }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  // Three times 0.333333 is within it: what adding in floating point leaves is not the file's.
  if (roundTo(9, Math.abs(sum - 1)) > tolerance) {
    row.fail(column, "shares-sum", { value, sum: roundTo(6, sum) });
    return [];
  }
  return shares.map(({ domain, share }) => ({ domain, share: share / sum }));
}

function readPart(text: string): Part {
  const colon = text.lastIndexOf(":");
  if (colon === -1) return { domain: text.trim(), share: null };
  // Inside this cell a comma can only be the decimal one.
  return {
    domain: text.slice(0, colon).trim(),
    share: parseNumber(text.slice(colon + 1).trim(), { decimalComma: true }),
  };
}

function findProblem(parts: readonly Part[]): string | null {
  const withShare = parts.filter(({ share }) => share !== null);
  if (parts.some(({ domain }) => domain === "")) return "a domain is empty";
  if (new Set(parts.map(({ domain }) => domain)).size < parts.length) return "a domain is there twice";
  if (withShare.length !== 0 && withShare.length !== parts.length) return "give all domains a share, or none";
  if (withShare.some(({ share }) => !(share !== null && share > 0 && share < Infinity))) {
    return "a share is a number above 0, such as 0.7";
  }
  return null;
}

function roundTo(digits: number, value: number): number {
  return Number(value.toFixed(digits));
}
