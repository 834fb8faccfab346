import type { AnalysisResult, Warning } from "#analysis/model/result.ts";
import type { Issue } from "#server/files/issue.ts";
import { reasonWords } from "./reason-words.ts";

/** Where it is, what it is and what to do, in one line. */
export function issueLine({ file, line, column, message }: Issue): string {
  const place = [file, ...(line === null ? [] : [`line ${line}`]), ...(column === null ? [] : [`column ${column}`])];
  return `${place.join(", ")}: ${message}`;
}

/** The result with what was met on the way to it. */
export function withWarnings(result: AnalysisResult, issues: readonly Issue[]): AnalysisResult {
  const { reason } = result.siloing.metrics.internalShare;
  const met: Warning[] = issues.map((issue) => ({ code: issue.code, message: issueLine(issue) }));
  const undefinedFor =
    reason === null ? [] : [{ code: reason, message: `Nothing is said of chance: ${reasonWords[reason]}.` }];
  return {
    ...result,
    warnings: [...met, ...result.warnings.filter(({ code }) => code !== reason), ...undefinedFor],
  };
}
