import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import type { TieKind } from "#analysis/model/tie.ts";
import { MEMBER_ROLE_WORDS, ROLE_WORDS, TIE_KIND_WORDS } from "#analysis/model/words.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { ListedChange } from "#server/contract/change.ts";
import type { Names } from "./names.ts";

/** Who speaks, and what the records are called. */
export type Voice = { readonly speaker: Speaker; readonly names: Names };

type Fields = Readonly<Record<string, unknown>>;

/** A record as a line of text: a name, or who does what with whom. */
export function nameRecord(kind: RecordKind, record: AnyRecord | Fields, { speaker, names }: Voice): string {
  const { text, pick } = speaker;
  const fields = record as Fields;
  const called = (of: "actor" | "project", key: string) => callOf(of, fields[key], { speaker, names });
  switch (kind) {
    case "actor":
    case "project":
      return String(fields.name);
    case "domain":
      return pick(fields.label as Parameters<typeof pick>[0]);
    case "tie":
      return text("edit.record.tie", {
        source: called("actor", "source"),
        kind: pick(TIE_KIND_WORDS[fields.kind as TieKind]),
        target: called("actor", "target"),
      });
    case "participation":
      return text("edit.record.participation", {
        actor: called("actor", "actor"),
        project: called("project", "project"),
      });
    case "member":
      return text("edit.record.member", {
        actor: called("actor", "actor"),
        role: pick(MEMBER_ROLE_WORDS[fields.role as keyof typeof MEMBER_ROLE_WORDS]),
      });
    case "coalition":
      return text("edit.record.coalition");
    case "pin":
      return text("edit.record.pin");
    case "scenario":
      return text("edit.record.scenario", { name: String(fields.name) });
  }
}

/** The name of what a record refers to; that something is gone is only said when every name is known. */
export function callOf(
  of: "actor" | "project" | "partition",
  id: unknown,
  { speaker: { text }, names }: Voice,
): string {
  return names[of].get(String(id)) ?? text(names.areAll ? "edit.record.gone" : "edit.record.unknown");
}

/** " van 1 januari 2024 tot 1 januari 2026", or nothing. */
export function sayPeriod({ from, until }: Fields, { text, day }: Speaker): string {
  if (typeof from === "string" && typeof until === "string")
    return text("edit.period.both", { from: day(from), until: day(until) });
  if (typeof from === "string") return text("edit.period.from", { from: day(from) });
  return typeof until === "string" ? text("edit.period.until", { until: day(until) }) : "";
}

const EXACT = { maximumFractionDigits: 8 };

/** " (sterkte 2,5)": the numbers as they were read, so that nobody has to guess. */
function sayMeasures(kind: RecordKind, { strength, amount, share }: Fields, { text, number, list }: Speaker): string {
  const said: string[] = [];
  if (kind === "tie" && typeof strength === "number" && strength !== UNMEASURED)
    said.push(text("edit.says.strength", { value: number(strength, EXACT) }));
  if (kind === "tie" && typeof amount === "number")
    said.push(text("edit.says.amount", { value: number(amount, EXACT) }));
  if (kind === "participation" && typeof share === "number")
    said.push(text("edit.says.share", { value: number(share, { ...EXACT, style: "percent" }) }));
  return said.length === 0 ? "" : ` (${list(said)})`;
}

/** The strength of a tie that nobody measured. */
const UNMEASURED = 1;

/** What a tie, participation or membership says, as one sentence; null while a part of it is missing. */
export function saySentence(kind: RecordKind, fields: Fields, { speaker, names }: Voice): string | null {
  const { text, pick } = speaker;
  const actor = names.actor.get(String(fields.actor));
  const project = names.project.get(String(fields.project));
  const source = names.actor.get(String(fields.source));
  const target = names.actor.get(String(fields.target));
  const period = `${sayPeriod(fields, speaker)}${sayMeasures(kind, fields, speaker)}`;
  if (kind === "tie" && source !== undefined && target !== undefined && source !== target) {
    const words = { source, target, period, kind: pick(TIE_KIND_WORDS[fields.kind as TieKind]) };
    return text(fields.directed === true ? "edit.says.tie" : "edit.says.tie.both", words);
  }
  if (kind === "participation" && actor !== undefined && project !== undefined) {
    const role = pick(ROLE_WORDS[fields.role as keyof typeof ROLE_WORDS]);
    return text("edit.says.participation", { actor, project, role, period });
  }
  if (kind === "member" && actor !== undefined) {
    const role = pick(MEMBER_ROLE_WORDS[fields.role as keyof typeof MEMBER_ROLE_WORDS]);
    return text("edit.says.member", { actor, role, period });
  }
  return null;
}

/** What a change as a whole is about comes first: with an actor go its ties, not the other way round. */
const WEIGHT: readonly RecordKind[] = [
  "coalition",
  "actor",
  "project",
  "domain",
  "tie",
  "participation",
  "member",
  "pin",
  "scenario",
];
const INVERSE = { made: "gone", gone: "made", changed: "changed" } as const;

/** A change in a few words; to be done again, an undo says what it took back. */
export function sayChange(change: ListedChange, voice: Voice, { again = false }: { again?: boolean } = {}): string {
  const { text } = voice.speaker;
  const [first] = change.records.toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind));
  if (!first) return change.command;
  const what = again ? INVERSE[first.what] : first.what;
  const said = text(`edit.step.${what}`, { name: nameRecord(first.kind, first.record, voice) });
  return change.count > 1 ? text("edit.step.more", { first: said, count: change.count - 1 }) : said;
}
