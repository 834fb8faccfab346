import type { CoupledProject, CouplingPair, CouplingResult, OneStep } from "#analysis/model/coupling-result.ts";
import type { Period } from "#analysis/model/period.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** What the words need beside what was found. */
export type CouplingTerms = {
  readonly kind: "arrangement" | "project";
  readonly placeName: (place: string) => string;
};

export type Pair = CouplingPair & { readonly key: string; readonly both: readonly [CoupledProject, CoupledProject] };

export function kindOf({ projectKind }: Pick<CoalitionDetail, "projectKind">): CouplingTerms["kind"] {
  return projectKind === "arrangement" ? "arrangement" : "project";
}

/** The pairs with their projects, in the order of the study. */
export function pairsOf({ pairs, projects }: CouplingResult): readonly Pair[] {
  return pairs.flatMap((pair): Pair[] => {
    const [first, second] = [projects[pair.projects[0]], projects[pair.projects[1]]];
    return first && second ? [{ ...pair, key: `${first.id} ${second.id}`, both: [first, second] }] : [];
  });
}

export function pairName({ both: [a, b] }: Pair, { text }: Speaker): string {
  return text("coupling.pair", { a: a.label, b: b.label });
}

export function placeOf({ both: [a, b] }: Pair, { placeName }: CouplingTerms, { text }: Speaker): string {
  if (a.place === b.place) return placeName(a.place);
  return text("coupling.place.neighbours", { one: placeName(a.place), other: placeName(b.place) });
}

/** On top: the first pair in a sentence, then how many there are of how many; or why there is none. */
export function couplingFinding(found: CouplingResult, terms: CouplingTerms, speaker: Speaker): readonly string[] {
  const { text } = speaker;
  const { kind } = terms;
  const { reason, counts } = found;
  if (reason !== null) return [text(`coupling.none.${reason}`)];
  const [first] = pairsOf(found);
  if (first === undefined) {
    return [
      counts.together === 0
        ? text("coupling.none-together", { kind })
        : text("coupling.none-few", { together: counts.together }),
    ];
  }
  const [a, b] = first.both;
  const place = placeOf(first, terms, speaker);
  const sentence = text("coupling.finding", { kind, a: a.label, b: b.label, place, count: first.shared.count });
  return [`${sentence} ${expectedSentence(first, speaker)}`, text("coupling.counts", { kind, ...counts })];
}

/** Below one expected, sharing nobody is nearly as usual as not; up to three, more than one pair in twenty may do so by chance. */
const USUAL = 1;
const MAY_BE_CHANCE = 3;
const LITTLE = 0.05;

export function expectedSentence({ shared: { count, expected } }: CouplingPair, speaker: Speaker): string {
  if (expected === null) return speaker.text("coupling.expected.unknown");
  const usual = count > 0 || expected >= MAY_BE_CHANCE ? "no" : expected < USUAL ? "yes" : "may";
  return speaker.text("coupling.expected", { expected: expectedNumber(expected, speaker), usual });
}

export function expectedNumber(expected: number, { text, number }: Speaker): string {
  if (expected < LITTLE) return text("coupling.expected.little");
  return number(expected, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Where and when they run together, who is in both, and what their domains have in common. */
export function pairSentences(pair: Pair, terms: CouplingTerms, speaker: Speaker): readonly string[] {
  const { text, list, percent } = speaker;
  const { overlap, shared, theme, bodies } = pair;
  const names = list(shared.some.map(({ label }) => label));
  return [
    text("coupling.when", {
      place: placeOf(pair, terms, speaker),
      ...periodValues(overlap, speaker),
      days: overlap.days ?? 0,
      share: percent(overlap.share ?? 0),
    }),
    `${text("coupling.shared", { count: shared.count, names })} ${expectedSentence(pair, speaker)}`,
    ...(bodies.count > 0
      ? [text("coupling.bodies", { count: bodies.count, names: list(bodies.some.map(({ label }) => label)) })]
      : []),
    text("coupling.alike", {
      share: theme === null ? "unknown" : theme === 0 ? "none" : theme === 1 ? "all" : "some",
      percent: percent(theme ?? 0),
    }),
  ];
}

export function stepWords(step: OneStep, { both }: Pair, { kind }: CouplingTerms, { text, list }: Speaker): string {
  const { side, contacts, byTie, some } = step;
  return text("coupling.step", {
    kind,
    project: both[side].label,
    names: list(some.map(({ label }) => label)),
    more: contacts - some.length,
    through: byTie === contacts ? "tie" : byTie === 0 ? "project" : "both",
  });
}

export function periodWords(period: Period, speaker: Speaker): string {
  return speaker.text("coupling.time.period", periodValues(period, speaker));
}

function periodValues({ from, until }: Period, { day }: Speaker) {
  const ends = from !== null && until !== null ? "both" : from !== null ? "from" : until !== null ? "until" : "none";
  return { ends, from: from === null ? "" : day(from), until: until === null ? "" : day(until) };
}
