import type { CouplingPair, OneStep } from "#analysis/model/coupling-result.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";

const MOST_NAMED = 5;
const MOST_CONTACTS = 3;

type Members = ReadonlySet<number>;

/**
 * Who is in one of two projects and in touch with somebody who is in the other alone: by a tie, or by a third project. Whoever is
 * in both needs no step. Five at most are named; who is to stay out of every order only where there is room, as a fact.
 */
export function createOneStep(
  { actors, links }: NetworkRows,
  nameOf: (position: number) => NamedActor,
): (one: Members, other: Members) => CouplingPair["oneStep"] {
  const byTie = actors.map((): boolean[] => []);
  const contacts = actors.map((): number[] => []);
  for (const { source, target, kinds } of links) {
    for (const [from, to] of [[source, target] as const, [target, source] as const]) {
      contacts[from]?.push(to);
      byTie[from]?.push(kinds.length > 0);
    }
  }
  const stepsFrom = (own: Members, their: Members, side: 0 | 1) =>
    [...own]
      .filter((at) => !their.has(at))
      .flatMap((at): { readonly at: number; readonly step: OneStep }[] => {
        const reached = (contacts[at] ?? []).flatMap((to, link) =>
          their.has(to) && !own.has(to) ? [{ to, isTie: byTie[at]?.[link] ?? false }] : [],
        );
        if (reached.length === 0) return [];
        const some = reached.map(({ to }) => to).sort((a, b) => a - b);
        const step = {
          ...nameOf(at),
          side,
          contacts: reached.length,
          byTie: reached.filter(({ isTie }) => isTie).length,
          some: some.slice(0, MOST_CONTACTS).map(nameOf),
        };
        return [{ at, step }];
      });
  return (one, other) => {
    const found = [...stepsFrom(one, other, 0), ...stepsFrom(other, one, 1)];
    const isUnordered = ({ at }: { readonly at: number }) => actors[at]?.doNotRank ?? false;
    const most = found
      .filter((each) => !isUnordered(each))
      .sort((a, b) => b.step.contacts - a.step.contacts || b.step.byTie - a.step.byTie || a.at - b.at)
      .slice(0, MOST_NAMED);
    const unordered = found.filter(isUnordered).sort((a, b) => a.at - b.at);
    return {
      count: found.length,
      most: most.map(({ step }) => step),
      unordered: unordered.slice(0, MOST_NAMED - most.length).map(({ step }) => step),
    };
  };
}
