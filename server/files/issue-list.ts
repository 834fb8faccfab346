import { type Issue, makeIssue, type Report } from "./issue.ts";

/** A file with one mistake on every row would be reported a million times. */
const MOST_OF_A_KIND = 20;

export type IssueList = { readonly report: Report; readonly issues: () => readonly Issue[] };

/** Keeps the first issues of each kind in each file, and counts the others. */
export function createIssueList(): IssueList {
  const kept: Issue[] = [];
  const counts = new Map<string, { readonly first: Issue; count: number }>();
  const report: Report = (place, code, values) => {
    const key = `${code} ${place.file}`;
    const known = counts.get(key);
    if (known !== undefined) known.count += 1;
    if (known !== undefined && known.count > MOST_OF_A_KIND) return;
    const issue = makeIssue(place, code, values);
    kept.push(issue);
    if (known === undefined) counts.set(key, { first: issue, count: 1 });
  };
  const more = () =>
    [...counts.values()]
      .filter(({ count }) => count > MOST_OF_A_KIND)
      .map(({ first, count }) =>
        makeIssue({ file: first.file }, "more-like-this", { code: first.code, count: count - MOST_OF_A_KIND }),
      );
  return { report, issues: () => [...kept, ...more()] };
}
