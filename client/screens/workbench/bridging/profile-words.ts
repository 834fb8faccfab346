import type { Localised } from "#analysis/model/language.ts";
import type { JoinedPairs, ProfileResult, RoomGiven } from "#analysis/model/profile-result.ts";
import { EVIDENCE_WORDS, LAYER_WORDS } from "#analysis/model/words.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { pWords } from "../silos/scorecard/p-words.ts";
import { mostPlayed, toldRoles } from "../told-roles.ts";

/** A tie is a bridge when its two ends have no group in common. */
export function isBridge({ foreign }: { readonly foreign: number | null }): boolean {
  return foreign === 1;
}

/** Pairs of contacts that nobody else in the network joins, each once. */
function aloneOf({ contacts }: ProfileResult): number {
  return contacts.reduce((sum, { alone }) => sum + alone, 0) / 2;
}

/** What stands on top: contacts, groups, and what this actor alone joins. */
export function profileFinding(found: ProfileResult, { text }: Pick<Speaker, "text">): string {
  const { actor, contacts, reached } = found;
  if (contacts.length === 0) return text("profile.finding.none", { name: actor.label });
  const alone = aloneOf(found);
  const isApart = contacts.some(({ apart }) => apart > 0);
  const isGrouped = actor.groups.length > 0 && reached.groups.length > 0;
  return [
    text("profile.finding", { name: actor.label, contacts: contacts.length, groups: reached.groups.length }),
    isGrouped ? text("profile.finding.foreign", { foreign: contacts.filter(isBridge).length }) : null,
    alone > 0 ? text("profile.finding.alone", { alone }) : isApart ? text("profile.finding.shared") : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** How mixed the contacts are, and whether that can be chance. */
export function mixWords({ reached }: ProfileResult, speaker: Speaker): string {
  const { text, percent, number } = speaker;
  const { mix } = reached;
  const { effectiveGroups, value, expected, pValue, draws, verdict, unjudged } = mix;
  const rests = { rounds: draws, enumerated: draws === 0 };
  return [
    effectiveGroups === null
      ? null
      : reached.groups.length === 1
        ? text("profile.mix.one")
        : text("profile.mix.groups", { groups: number(effectiveGroups, { maximumFractionDigits: 1 }) }),
    value === null
      ? null
      : expected === null
        ? text("profile.mix.value.alone", { value: percent(value) })
        : text("profile.mix.value", { value: percent(value), expected: percent(expected) }),
    verdict !== null && pValue !== null ? text(`profile.mix.${verdict}`, { p: pWords(pValue, rests, speaker) }) : null,
    unjudged === null ? null : text(`profile.mix.${unjudged}`),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

export type RoleRow = {
  readonly name: MessageId;
  readonly pairs: number;
  readonly exclusive: number;
  readonly expected: number | null;
};

/** The roles of an actor, with what they are together where they are told as one. */
export function roleRows({ roles }: JoinedPairs, directed: boolean): readonly RoleRow[] {
  if (roles === null) return [];
  return toldRoles(directed).map(({ name, of }) => {
    const own = of.map((role) => roles[role]);
    const expected = own.flatMap((role) => role.expected ?? []);
    return {
      name: `profile.role.${name}`,
      pairs: sum(own.map(({ pairs }) => pairs)),
      exclusive: sum(own.map(({ exclusive }) => exclusive)),
      expected: expected.length === own.length ? sum(expected) : null,
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Which role occurs most, beside what chance gives: nobody tested whether it is more. */
export function roleWords(rows: readonly RoleRow[], speaker: Speaker): string | null {
  const { text } = speaker;
  const most = mostPlayed(rows);
  if (most === null) return null;
  const told = { role: text(most.name), pairs: pairFigure(most.pairs, speaker) };
  return most.expected === null
    ? text("profile.joined.role.alone", told)
    : text("profile.joined.role", { ...told, expected: pairFigure(most.expected, speaker) });
}

/** Pairs that are parts where somebody is in several groups. */
export function pairFigure(pairs: number, { number }: Pick<Speaker, "number">): string {
  return number(pairs, { maximumFractionDigits: 1 });
}

/** What of the routes between others runs through the actor, and what is lost without it. */
export function neededWords({ dependence }: ProfileResult, { text, percent }: Speaker): string {
  const { carried, carriedShare, unavoidable, broken } = dependence;
  if (unavoidable === null) return text("profile.needed.large");
  if (carried === 0) return text("profile.needed.none");
  const lost = { pairs: tenths(unavoidable), broken: tenths(broken ?? 0) };
  return [
    carriedShare === null ? null : text("profile.needed.carried", { share: percent(carriedShare) }),
    text("profile.needed.unavoidable", lost),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** Pairs are parts where somebody is in several groups, and a part of a pair is not none. */
function tenths(pairs: number): number {
  return Math.round(10 * pairs) / 10;
}

export function roomWords({ kind, giver, layer, isAbove, reported, evidence }: RoomGiven, speaker: Speaker): string {
  const { text, pick, list } = speaker;
  const about = [layer === null ? null : pick(LAYER_WORDS[layer]), isAbove ? text("profile.room.above") : null].filter(
    (part) => part !== null,
  );
  const name =
    about.length > 0 ? text("profile.room.giver", { name: giver.label, about: about.join(", ") }) : giver.label;
  const source = evidence === null ? null : pick(EVIDENCE_WORDS[evidence]);
  const word =
    reported === "nobody" && source !== null
      ? text("profile.room.by.source", { source })
      : text(`profile.room.by.${reported}`);
  return `${text(`profile.room.${kind}`, { giver: list([name]) })} ${word}`;
}

/** What the answers to a survey leave open; null where everybody answered, or nobody was asked. */
export function surveyWords(
  { survey, actor }: ProfileResult,
  waves: readonly { readonly key: string; readonly label: Localised }[],
  { text, pick }: Speaker,
): string | null {
  if (survey === null || survey.answered === survey.asked) return null;
  const label = waves.find(({ key }) => key === survey.wave)?.label;
  const wave = label ? pick(label) : survey.wave;
  const others = text("profile.survey.others", { wave, asked: survey.asked, answered: survey.answered });
  return survey.didAnswer === false
    ? `${text("profile.survey.silent", { name: actor.label, wave })} ${others}`
    : others;
}
