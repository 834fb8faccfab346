import type { Language, Localised } from "#analysis/model/language.ts";
import type { DomainRecord } from "#analysis/model/record.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { isNamed } from "./domain-choice.ts";
import type { DraftError } from "./draft-input.ts";

/** A domain as somebody is changing it; without a key it is new. Its place is its place in the list. */
export type DomainLine = {
  /** Stays the same while names and places change. */
  readonly line: string;
  readonly key: string | null;
  readonly label: Localised;
  readonly supporting: boolean;
};
export type DomainDraft = readonly DomainLine[];

export function draftDomains(domains: readonly DomainRecord[]): DomainDraft {
  return domains.map(({ key, label, supporting }) => ({ line: key, key, label, supporting }));
}

/** A name in the language of the screen. A domain that is called the same in both stays so. */
export function renameDomain(draft: DomainDraft, line: string, typed: string, language: Language): DomainDraft {
  return draft.map((domain) => {
    if (domain.line !== line) return domain;
    const isSame = domain.label.nl === domain.label.en;
    return { ...domain, label: isSame ? { nl: typed, en: typed } : { ...domain.label, [language]: typed } };
  });
}

export function moveDomain(draft: DomainDraft, line: string, by: 1 | -1): DomainDraft {
  const from = draft.findIndex((domain) => domain.line === line);
  const to = from + by;
  const [moved, other] = [draft[from], draft[to]];
  if (!moved || !other) return draft;
  return draft.with(from, other).with(to, moved);
}

export function supportDomain(draft: DomainDraft, line: string, supporting: boolean): DomainDraft {
  return draft.map((domain) => (domain.line === line ? { ...domain, supporting } : domain));
}

export function dropDomain(draft: DomainDraft, line: string): DomainDraft {
  return draft.filter((domain) => domain.line !== line);
}

export function appendDomain(draft: DomainDraft): DomainDraft {
  const made = draft.flatMap(({ line }) => (line.startsWith("new ") ? Number(line.slice("new ".length)) : []));
  const line = `new ${Math.max(0, ...made) + 1}`;
  return [...draft, { line, key: null, label: { nl: "", en: "" }, supporting: false }];
}

const MOST = 500;

/** What is wrong with a name, pointed at by line. */
export function domainErrors(draft: DomainDraft, language: Language): readonly DraftError[] {
  return draft.flatMap(({ line, label }, at): readonly DraftError[] => {
    const name = label[language].trim();
    const pointer = `/domains/${line}`;
    if (name === "") return [{ pointer, code: "required", values: {} }];
    if (name.length > MOST) return [{ pointer, code: "too-long", values: { most: MOST } }];
    const isTwice = draft.slice(0, at).some((other) => isNamed(other.label, name));
    return isTwice ? [{ pointer, code: "key-twice", values: { key: name } }] : [];
  });
}

/** The draft as one change: only what differs. */
export function domainEdits(
  draft: DomainDraft,
  before: readonly DomainRecord[],
  versions: Readonly<Record<string, number>>,
): readonly RecordEdit[] {
  const kept = new Set(draft.map(({ key }) => key));
  const gone = before
    .filter(({ key }) => !kept.has(key))
    .map(({ key }): RecordEdit => ({ kind: "domain", id: key, version: versions[key] ?? 1, record: null }));
  const written = draft.flatMap(({ key, label, supporting }, position): readonly RecordEdit[] => {
    const named = { nl: label.nl.trim(), en: label.en.trim() };
    if (key === null)
      return [{ kind: "domain", id: null, version: null, record: { label: named, supporting, position } }];
    const was = before.find((domain) => domain.key === key);
    const record = {
      ...(was?.label.nl === named.nl && was.label.en === named.en ? {} : { label: named }),
      ...(was?.supporting === supporting ? {} : { supporting }),
      ...(was?.position === position ? {} : { position }),
    };
    return Object.keys(record).length === 0 ? [] : [{ kind: "domain", id: key, version: versions[key] ?? 1, record }];
  });
  return [...gone, ...written];
}

/** Who is occupied with a domain, by name. */
export function usersOf(
  key: string,
  { actors, projects }: Pick<CoalitionRecords["rows"], "actors" | "projects">,
): { readonly actors: readonly string[]; readonly projects: readonly string[] } {
  const inDomain = (domains: readonly { readonly domain: string }[]) => domains.some(({ domain }) => domain === key);
  return {
    actors: actors.filter(({ domains }) => inDomain(domains)).map(({ name }) => name),
    projects: projects.filter(({ domains }) => inDomain(domains)).map(({ name }) => name),
  };
}
