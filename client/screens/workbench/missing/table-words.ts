import type { TableEvidence, TableOutcome, TableResult, TableSuggestion } from "#analysis/model/table-result.ts";
import { PARTY_TYPE_WORDS, ROLE_WORDS } from "#analysis/model/words.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** Names that are enough as evidence; of the rest it is said how many there are. */
const FIRST_NAMES = 4;

/** What the rules find together; and whether some of them know nothing. Villages would drown the others. */
export function tableFindings({ atTable, rules, suggestions }: TableResult, { text }: Speaker): readonly string[] {
  const silent = rules.filter(({ silence }) => silence !== null).length;
  if (silent === rules.length) return [text("seats.silent")];
  // A party under two rules is one; of a rule that lists only its first, all count.
  const all = rules.reduce((sum, outcome) => sum + unlistedOf(outcome, suggestions), suggestions.length);
  const villages = rules.find(({ rule }) => rule === "village-council")?.found ?? 0;
  return [
    all === 0 ? text("seats.none", { atTable }) : text("seats.finding", { atTable, found: all - villages, villages }),
    ...(silent === 0 ? [] : [text("seats.silent.some", { count: silent })]),
  ];
}

/** Of whom a rule says that they are missing, those that no list names. */
export function unlistedOf({ rule, found }: TableOutcome, suggestions: TableResult["suggestions"]): number {
  return Math.max(0, found - suggestions.filter(({ evidence }) => evidence.some((each) => each.rule === rule)).length);
}

/** Rules under which nobody stands, by why that is. */
export function quietRules(quiet: TableResult["rules"], { text }: Speaker): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const { rule, silence, found } of quiet) {
    const why =
      silence !== null
        ? text(`seats.silence.${silence}`)
        : text(found > 0 ? "seats.rules.elsewhere" : "seats.rules.found");
    rules.set(why, [...(rules.get(why) ?? []), text(`seats.rule.${rule}`)]);
  }
  return rules;
}

export function suggestionName({ name, partyType, place, evidence }: TableSuggestion, speaker: Speaker): string {
  const { text, pick } = speaker;
  if (name !== null) return name;
  const role = evidence.find((each) => each.rule === "role");
  if (role) return text("seats.name.role", { role: pick(ROLE_WORDS[role.role]) });
  if (place !== null) return text("seats.name.village", { place });
  return text("seats.name.party-type", { kind: pick(PARTY_TYPE_WORDS[partyType ?? "other"]) });
}

/** A rule in plain words with what it rests on. */
export function evidenceSentence(evidence: TableEvidence, speaker: Speaker): string {
  const { text, list, pick } = speaker;
  const names = (all: readonly { readonly label: string }[]) =>
    someNames(
      all.map(({ label }) => label),
      speaker,
    );
  switch (evidence.rule) {
    case "known":
      return text(`seats.why.known.${evidence.role}`);
    case "province":
    case "water-board": {
      const { municipalities } = evidence;
      return text(`seats.why.${evidence.rule}`, { count: municipalities.length, names: names(municipalities) });
    }
    case "arrangement":
      return text("seats.why.arrangement", {
        names: names(evidence.municipalities),
        domains: list(evidence.domains.map(pick)),
      });
    case "arrangement-member":
      return text("seats.why.arrangement-member", { names: names(evidence.arrangements) });
    case "neighbour":
      return text("seats.why.neighbour", { names: names(evidence.municipalities) });
    case "village-council":
      return evidence.municipality === null
        ? text("seats.why.village-council.named")
        : text("seats.why.village-council", { name: evidence.municipality.label });
    case "party-type":
      return text("seats.why.party-type", {
        count: evidence.coalitions.length,
        of: evidence.of,
        names: someNames(evidence.coalitions.map(pick), speaker),
      });
    case "role":
      return text("seats.why.role", { projects: evidence.projects });
  }
}

function someNames(names: readonly string[], { text, list }: Speaker): string {
  // One more name takes no more room than the word that there is one more.
  if (names.length <= FIRST_NAMES + 1) return list(names);
  const more = text("seats.names.more", { count: names.length - FIRST_NAMES });
  return list([...names.slice(0, FIRST_NAMES), more]);
}
