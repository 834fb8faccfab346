import type { ActorId } from "#analysis/model/id.ts";
import type { NetworkRows } from "#analysis/model/network.ts";

/**
 * A network as it would be without some of its actors, everything else as it is: who loses all contact stays in it, a tie of
 * others weighs what it did, and a project that was left out for its size stays out.
 */
export function withoutLeavers(network: NetworkRows, leavers: ReadonlySet<ActorId>): NetworkRows {
  const { actors, links, projects, counted, participations } = network;
  if (!actors.some(({ id }) => leavers.has(id))) return network;
  const staying = places(actors, ({ id }) => !leavers.has(id));
  const attended = new Set(participations.filter(([actor]) => staying.has(actor)).map(([, project]) => project));
  const kept = places(projects, (_, at) => attended.has(at));
  return {
    ...network,
    actors: actors.filter((_, at) => staying.has(at)),
    links: links.flatMap((link) => {
      const source = staying.get(link.source);
      const target = staying.get(link.target);
      return source === undefined || target === undefined ? [] : [{ ...link, source, target }];
    }),
    projects: projects.filter((_, at) => kept.has(at)),
    counted: counted.filter((_, at) => kept.has(at)),
    participations: participations.flatMap(([actor, project]) => {
      const own = staying.get(actor);
      const its = kept.get(project);
      return own === undefined || its === undefined ? [] : [[own, its] as const];
    }),
  };
}

/** Of those who are kept: from the position among all to the position among them. */
function places<Kept>(all: readonly Kept[], isKept: (one: Kept, at: number) => boolean): ReadonlyMap<number, number> {
  const positions = new Map<number, number>();
  all.forEach((one, at) => {
    if (isKept(one, at)) positions.set(at, positions.size);
  });
  return positions;
}
