import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** Two organisations whose ties all have one and the same actor at an end. */
export type RestsOnOne = {
  /** Numbers of the organisations: the first is that of the actor. */
  readonly organisations: readonly [number, number];
  /** On whom all ties rest. */
  readonly actor: number;
  readonly ties: number;
  /** Weight of these ties. */
  readonly weight: number;
  /** Actors at the other end; 1 when these ties are one tie, which rests on both ends. */
  readonly partners: number;
};

/**
 * Ties between organisations that rest on one person: on one side all of them end in the same actor, though the organisation has
 * more. What stands on one actor at both sides is told once for each. Only organisations of at least `least` actors, since the
 * ties of an organisation of one always rest on it. O(m log m), by weight, largest first.
 *
 * @param organisations per actor the number of its organisation
 */
export function restsOnOne(
  { sources, targets, weights }: Pick<NetworkIndex, "sources" | "targets" | "weights">,
  organisations: Uint32Array,
  { least }: { readonly least: number } = { least: 2 },
): readonly RestsOnOne[] {
  const sizes = new Map<number, number>();
  for (const organisation of organisations) sizes.set(organisation, (sizes.get(organisation) ?? 0) + 1);
  type Side = { readonly actors: Set<number>; readonly partners: Set<number>; ties: number; weight: number };
  const sides = new Map<string, Side>();
  const add = (own: number, other: number, weight: number) => {
    const key = `${organisations[own]} ${organisations[other]}`;
    const side = sides.get(key) ?? { actors: new Set(), partners: new Set(), ties: 0, weight: 0 };
    side.actors.add(own);
    side.partners.add(other);
    side.ties += 1;
    side.weight += weight;
    sides.set(key, side);
  };
  for (let tie = 0; tie < sources.length; tie += 1) {
    const [source, target, weight] = [sources[tie]!, targets[tie]!, weights[tie]!];
    if (organisations[source] === organisations[target]) continue;
    add(source, target, weight);
    add(target, source, weight);
  }
  return [...sides]
    .flatMap(([key, { actors, partners, ties, weight }]): RestsOnOne[] => {
      const [own = 0, other = 0] = key.split(" ").map(Number);
      const [actor] = actors;
      if (actors.size > 1 || actor === undefined || (sizes.get(own) ?? 0) < least) return [];
      return [{ organisations: [own, other], actor, ties, weight, partners: partners.size }];
    })
    .sort(
      (a, b) => b.weight - a.weight || b.ties - a.ties || a.actor - b.actor || a.organisations[1] - b.organisations[1],
    );
}
