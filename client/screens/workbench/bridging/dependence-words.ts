import type {
  DependenceResult,
  GroupDependence,
  LeavingEffect,
  LossStep,
  WeakLink,
} from "#analysis/model/dependence-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** What a sentence on groups needs: their names, and how many are in each. */
export type Groups = {
  readonly nameOf: (key: string) => string;
  readonly membersOf: (key: string) => number;
  readonly directed: boolean;
};

export function pairWords([one, other]: GroupDependence["groups"], groups: Groups, { text }: Speaker): string {
  const names = { one: groups.nameOf(one), other: groups.nameOf(other) };
  return text(groups.directed ? "bridging.pair.directed" : "bridging.pair", names);
}

/** Members of the smaller of two groups: as many are enough to part them. */
export function smaller({ groups: pair }: GroupDependence, { membersOf }: Groups): number {
  return Math.min(...pair.map(membersOf));
}

/** How much of the smaller group must leave: the pairs that rest on the fewest come first. */
export function onFewest(found: readonly GroupDependence[], groups: Groups): readonly GroupDependence[] {
  const part = (one: GroupDependence) => one.everyone.fewest / Math.max(1, smaller(one, groups));
  return found
    .filter((one) => one.everyone.fewest > 0 && smaller(one, groups) > 1)
    .toSorted((a, b) => part(a) - part(b) || a.everyone.fewest - b.everyone.fewest);
}

/** How firm the contact between groups is, in a few sentences. */
export function touchFinding(found: DependenceResult, groups: Groups, speaker: Speaker): string {
  const { text, percent } = speaker;
  const { secondShare } = found.routes;
  const pairs = found.groups ?? [];
  const onOne = pairs.filter((pair) => pair.everyone.fewest === 1 && smaller(pair, groups) > 1);
  const apart = pairs.filter(({ everyone }) => everyone.fewest === 0).length;
  const [first] = onOne;
  return [
    secondShare === null ? text("bridging.second.none") : text("bridging.second", { share: percent(secondShare) }),
    found.groups === null
      ? null
      : onOne.length === 1 && first
        ? onOneWords(first, groups, speaker)
        : onOne.length > 1
          ? text("bridging.touch.ones", { count: onOne.length })
          : text("bridging.touch.nobody"),
    apart > 0
      ? text(groups.directed ? "bridging.touch.apart.directed" : "bridging.touch.apart", { count: apart })
      : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function onOneWords({ groups: [one, other], everyone }: GroupDependence, groups: Groups, { text }: Speaker): string {
  return text(groups.directed ? "bridging.touch.one.directed" : "bridging.touch.one", {
    one: groups.nameOf(one),
    other: groups.nameOf(other),
    name: everyone.one[0]?.label ?? "",
    only: everyone.inEvery.length > 0 ? "yes" : "no",
  });
}

export function weakLinkWords(link: WeakLink, groups: Groups, speaker: Speaker): string {
  const { text } = speaker;
  const whole = (pairs: number | null) => Math.round(pairs ?? 0);
  switch (link.kind) {
    case "groups":
      return text(groups.directed ? "bridging.weak.groups.directed" : "bridging.weak.groups", {
        one: groups.nameOf(link.groups[0]),
        other: groups.nameOf(link.groups[1]),
        name: link.actor.label,
        only: link.isOneOfSome ? "no" : "yes",
      });
    case "actor":
      return text("bridging.weak.actor", { name: link.actor.label, lost: link.lost, pairs: whole(link.pairs) });
    case "tie":
      return text("bridging.weak.tie", {
        source: link.source.label,
        target: link.target.label,
        lost: link.lost,
        pairs: whole(link.pairs),
      });
    case "organisations": {
      const [own, other] = link.organisations;
      return text("bridging.weak.organisations", {
        own: own.label,
        other: other.label,
        ties: link.ties,
        name: link.actor.label,
      });
    }
  }
}

/** The actors that a weak link is about: what is chosen when somebody looks at it. */
export function actorsOf(link: WeakLink): readonly string[] {
  return link.kind === "tie" ? [link.source.id, link.target.id] : [link.actor.id];
}

/** So many are named; more are counted. */
const MOST_EQUAL = 4;
/** Shares of pairs add up to the same but for rounding. */
const ROUNDING = 1e-9;

/** Whom most pairs can't avoid: all who are equal in that. */
export function leavingFinding(
  leaving: readonly LeavingEffect[],
  { isWhole }: { readonly isWhole: boolean },
  { text, list }: Speaker,
): string | null {
  const most = Math.max(...leaving.map(({ pairs }) => pairs));
  const equals = leaving.filter(({ pairs }) => pairs >= most - ROUNDING * Math.max(1, most));
  const [first] = equals;
  if (!first) return null;
  const pairs = Math.round(most);
  if (equals.length === 1) return text("bridging.leaving.finding", { pairs, name: first.label });
  if (equals.length <= MOST_EQUAL) {
    return text("bridging.leaving.equal", { pairs, names: list(equals.map(({ label }) => label)) });
  }
  const isAll = isWhole || equals.length < leaving.length;
  return text("bridging.leaving.equals", { pairs, count: equals.length, all: isAll ? "yes" : "no" });
}

/** Less than this between the two lines is little. */
const LEAST_GAP = 0.05;

export function lossFinding(loss: readonly LossStep[], { text, percent }: Speaker): string {
  const last = loss.at(-1);
  if (!last) return text("bridging.loss.none");
  const { kept, random } = last;
  const said = { count: loss.length, kept: percent(kept), random: percent(random.mean) };
  const isSmall = random.mean - kept < LEAST_GAP;
  const means = isSmall ? "bridging.loss.few" : kept < random.from ? "bridging.loss.many" : "bridging.loss.unsure";
  return `${text("bridging.loss.finding", said)} ${text(means)}`;
}
