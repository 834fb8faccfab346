import type { DomainRecord } from "#analysis/model/record.ts";
import { type DomainDraft, type DomainLine, draftDomains } from "./domain-draft.ts";

type Theirs = readonly DomainRecord[];

/**
 * The draft after somebody else changed the domains: what I left as it was becomes theirs, what I changed stays mine. A
 * domain that I renamed and they removed is new; one that I took out stays out.
 *
 * @param begun the domains that the draft began with
 */
export function takeTheirDomains(begun: Theirs, draft: DomainDraft, theirs: Theirs): DomainDraft {
  if (begun === theirs) return draft;
  const before = new Map(draftDomains(begun).map((line) => [line.line, line]));
  const now = new Map(draftDomains(theirs).map((line) => [line.line, line]));
  const merged = draft.flatMap((mine): readonly DomainLine[] => {
    if (mine.key === null) return [mine];
    const [was, is] = [before.get(mine.key), now.get(mine.key)];
    if (is) return [mergeLine(was ?? is, mine, is)];
    return was && isSame(was, mine) ? [] : [{ ...mine, key: null }];
  });
  const added = [...now.values()].filter(({ line }) => !before.has(line));
  const all = [...merged, ...added];
  return isMoved(before, draft) ? all : inOrderOf(now, all);
}

function mergeLine(was: DomainLine, mine: DomainLine, is: DomainLine): DomainLine {
  return {
    ...is,
    label: isNamedAs(was, mine) ? is.label : mine.label,
    supporting: was.supporting === mine.supporting ? is.supporting : mine.supporting,
  };
}

const isNamedAs = (one: DomainLine, other: DomainLine) =>
  one.label.nl === other.label.nl && one.label.en === other.label.en;
const isSame = (one: DomainLine, other: DomainLine) => isNamedAs(one, other) && one.supporting === other.supporting;

type Lines = ReadonlyMap<string, DomainLine>;

/** Whether the domains that were there stand in another order than they did. */
function isMoved(before: Lines, draft: DomainDraft): boolean {
  const mine = draft.flatMap(({ line }) => (before.has(line) ? [line] : []));
  const kept = new Set(mine);
  const were = [...before.keys()].filter((line) => kept.has(line));
  return were.some((line, at) => mine[at] !== line);
}

/** What is new stays where it is: after the rest. */
function inOrderOf(now: Lines, draft: DomainDraft): DomainDraft {
  const places = new Map([...now.keys()].map((line, at) => [line, at]));
  const placeOf = ({ line }: DomainLine) => places.get(line) ?? Number.POSITIVE_INFINITY;
  return draft.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}
