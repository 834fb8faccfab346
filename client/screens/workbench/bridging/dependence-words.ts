import type { DependenceResult, GroupDependence, LossStep, WeakLink } from "#analysis/model/dependence-result.ts";
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
  const name = first?.everyone.inEvery[0]?.label;
  return [
    secondShare === null ? text("bridging.second.none") : text("bridging.second", { share: percent(secondShare) }),
    found.groups === null
      ? null
      : onOne.length === 1 && first && name
        ? text("bridging.touch.one", { groups: pairWords(first.groups, groups, speaker), name })
        : onOne.length > 1
          ? text("bridging.touch.ones", { count: onOne.length })
          : text("bridging.touch.nobody"),
    apart > 0 ? text("bridging.touch.apart", { count: apart }) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

export function weakLinkWords(link: WeakLink, groups: Groups, speaker: Speaker): string {
  const { text } = speaker;
  const whole = (pairs: number | null) => Math.round(pairs ?? 0);
  switch (link.kind) {
    case "groups":
      return text("bridging.weak.groups", {
        groups: pairWords(link.groups, { ...groups, directed: false }, speaker),
        name: link.actor.label,
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

/** Less than this between the two lines is little. */
const LEAST_GAP = 0.05;

export function lossFinding(loss: readonly LossStep[], { text, percent }: Speaker): string {
  const last = loss.at(-1);
  if (!last) return text("bridging.loss.none");
  const { kept, random } = last;
  const said = { count: loss.length, kept: percent(kept), random: percent(random.mean) };
  const isMany = random.mean - kept >= LEAST_GAP && kept < random.from;
  return `${text("bridging.loss.finding", said)} ${text(isMany ? "bridging.loss.many" : "bridging.loss.few")}`;
}
