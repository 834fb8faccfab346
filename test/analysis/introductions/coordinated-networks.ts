import { createRandom } from "#analysis/algorithms/random.ts";
import { stepsTable } from "#analysis/introductions/steps-table.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

type Tie = readonly [one: number, other: number];

const ACTORS = 120;
const DOMAINS = 12;
const INSIDE = 90;
const ACROSS = 20;
const REMOVED = 10;

/**
 * Twelve domains of ten that meet through their coordinators, who all know each other; some more ties inside, and twenty at random
 * across. Ten ties between domains, drawn at random of those whose loss makes somebody's route three steps or longer, are taken out.
 */
export function coordinatedNetwork(seed: number) {
  const random = createRandom(seed);
  const keys = new Set<number>();
  const add = (one: number, other: number) => {
    if (one !== other) keys.add(Math.min(one, other) * ACTORS + Math.max(one, other));
  };
  for (let actor = 0; actor < ACTORS; actor += 1) add(actor, actor % DOMAINS);
  for (let one = 0; one < DOMAINS; one += 1) for (let other = 0; other < one; other += 1) add(one, other);
  const until = (more: number, ends: () => Tie) => {
    const wanted = keys.size + more;
    while (keys.size < wanted) add(...ends());
  };
  until(INSIDE, () => {
    const one = random(ACTORS);
    return [one, (one % DOMAINS) + DOMAINS * random(ACTORS / DOMAINS)];
  });
  until(ACROSS, () => {
    const [one, other] = [random(ACTORS), random(ACTORS)];
    return one % DOMAINS === other % DOMAINS ? [0, 0] : [one, other];
  });
  let ties = [...keys].map((key): Tie => [Math.floor(key / ACTORS), key % ACTORS]);
  const removed: Tie[] = [];
  const crossing = ties.filter(([one, other]) => one % DOMAINS !== other % DOMAINS);
  while (removed.length < REMOVED && crossing.length > 0) {
    const [tie] = crossing.splice(random(crossing.length), 1);
    const rest = ties.filter((each) => each !== tie);
    if (tie === undefined || !lengthens(ties, rest)) continue;
    ties = rest;
    removed.push(tie);
  }
  const groupOf = (actor: number) => [{ group: `${actor % DOMAINS}`.padStart(2, "0"), share: 1 }];
  const ids = Array.from({ length: ACTORS }, (_, actor) => `${actor}`);
  const partition = memberships(Array.from({ length: ACTORS }, (_, actor) => groupOf(actor)));
  return { removed, input: { index: indexOf(ties), memberships: partition, ids, labels: ids } };
}

/** Whether somebody is three steps or more from whom it was nearer to. */
function lengthens(ties: readonly Tie[], rest: readonly Tie[]): boolean {
  const [before, after] = [stepsTable(indexOf(ties)), stepsTable(indexOf(rest))];
  return after.cells.some((steps, at) => steps > 2 && steps > before.cells[at]!);
}

function indexOf(ties: readonly Tie[]): NetworkIndex {
  return indexFromTies(
    ACTORS,
    ties.map(([one, other]) => [one, other, 1] as const),
    { directed: false },
  );
}
