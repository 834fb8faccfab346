import { type Actor, LAYERS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { PartitionSource } from "#analysis/model/lens.ts";

/** An actor as it would be in another group of a partition; null where there is no such group to be in. */
export function movedActor(rows: CoalitionRows, actor: Actor, source: PartitionSource, group: string): Actor | null {
  switch (source.by) {
    case "domain": {
      const isGroup = rows.domains.some(({ key, supporting }) => key === group && !supporting);
      return isGroup ? { ...actor, domains: [{ domain: group, share: 1 }] } : null;
    }
    case "world":
      return oneOf(WORLDS, group, (world) => ({ ...actor, world }));
    case "party-type":
      return oneOf(PARTY_TYPES, group, (partyType) => ({ ...actor, partyType }));
    case "layer":
      return oneOf(LAYERS, group, (layer) => ({ ...actor, layer }));
    case "organisation": {
      const whole = rows.actors.find(({ id }) => id === group);
      return whole && !standsUnder(rows, whole, actor) ? { ...actor, partOf: whole.id } : null;
    }
    // What somebody is does not change by imagining where it belongs.
    case "form":
      return null;
    case "attribute": {
      const { attribute } = source;
      const isGroup = rows.actors.some(({ attributes }) => groupsIn(attributes[attribute]).includes(group));
      return isGroup ? { ...actor, attributes: { ...actor.attributes, [attribute]: group } } : null;
    }
  }
}

function oneOf<Value extends string>(known: readonly Value[], text: string, made: (value: Value) => Actor) {
  const value = known.find((one) => one === text);
  return value === undefined ? null : made(value);
}

function groupsIn(value: string | undefined): readonly string[] {
  return (value ?? "").split("|").map((part) => part.trim());
}

/** Whether one is the other, or a part of it at any depth; a circle in the records ends where it closes. */
function standsUnder(rows: CoalitionRows, one: Actor, other: Actor): boolean {
  const byId = new Map(rows.actors.map((actor) => [actor.id, actor]));
  const seen = new Set<Actor>();
  for (
    let next: Actor | undefined = one;
    next && !seen.has(next);
    next = next.partOf ? byId.get(next.partOf) : undefined
  ) {
    if (next.id === other.id) return true;
    seen.add(next);
  }
  return false;
}
