import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CouplingPair } from "#analysis/model/coupling-result.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import { namedOrganisations, organisationsOf } from "#analysis/network/organisations.ts";

const MOST_NAMED = 5;

type Members = ReadonlySet<number>;

/** Organisations that are in two projects through different actors: nobody is shared, and yet the door is near. */
export function createSharedBodies(
  rows: CoalitionRows,
  network: NetworkRows,
): (one: Members, other: Members) => CouplingPair["bodies"] {
  const organisations = organisationsOf(rows, network);
  if (organisations === null) return () => ({ count: 0, some: [] });
  const names = namedOrganisations(rows, network);
  const bodiesOf = (own: Members, their: Members) =>
    new Set([...own].filter((at) => !their.has(at)).map((at) => organisations[at] ?? -1));
  return (one, other) => {
    const theirs = bodiesOf(other, one);
    const both = [...bodiesOf(one, other)].filter((body) => theirs.has(body)).sort((a, b) => a - b);
    return { count: both.length, some: both.slice(0, MOST_NAMED).flatMap((body) => names[body] ?? []) };
  };
}
