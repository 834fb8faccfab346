import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { Actor, Layer } from "#analysis/model/actor.ts";
import type { NetworkView, ViewActor } from "#analysis/model/network-view.ts";
import type { ActorResult, AnalysisResult } from "#analysis/model/result.ts";
import { rankable, type WhyUnranked } from "../rankable.ts";

/** An actor of the picture with its numbers; null as long as they are not there. */
export type ActorRow = {
  readonly key: string;
  readonly actor: ViewActor;
  readonly partOf: string | null;
  /** Where it lies, as far as that has a name here. */
  readonly place: string | null;
  readonly layer: Layer | null;
  readonly projects: number;
  readonly measured: ActorResult | null;
  /** Why no number of the network gives it a place among the others; null where they do. */
  readonly whyUnranked: WhyUnranked | null;
  /** Actors that lose the rest when it leaves; null as long as nobody knows. */
  readonly lost: number | null;
};

export function actorRows(
  network: NetworkView,
  analysis: AnalysisResult | null,
  recorded: readonly Pick<Actor, "id" | "layer">[],
): readonly ActorRow[] {
  const keys = nodeKeys(network).actors;
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const measured = new Map(analysis?.bridging.actors.map((actor) => [actor.id, actor]));
  const lost = new Map(analysis?.bridging.cutActors.map((cut) => [cut.id, cut.lost]));
  const layers = new Map<string, Layer | null>(recorded.map(({ id, layer }) => [id, layer]));
  const projects = network.actors.map(() => 0);
  for (const [actor] of network.participations) projects[actor] = (projects[actor] ?? 0) + 1;
  const { whyNot } = rankable(network);
  return network.actors.map((actor, at) => {
    const whyUnranked = whyNot(actor.id);
    const own = whyUnranked === null ? (measured.get(actor.id) ?? null) : null;
    return {
      key: keys[at] ?? actor.id,
      actor,
      partOf: actor.partOf === null ? null : (names.get(actor.partOf) ?? null),
      place: placeName(actor.place, names),
      layer: layers.get(actor.id) ?? null,
      projects: projects[at] ?? 0,
      measured: own,
      whyUnranked,
      lost: own === null ? null : (lost.get(actor.id) ?? 0),
    };
  });
}

/** Registers write a place as the code of a municipality, which has a name where it is an actor itself; others write a name. */
function placeName(place: string | null, names: ReadonlyMap<string, string>): string | null {
  if (place === null) return null;
  return names.get(place) ?? (/^gm\d{4}$/i.test(place) ? null : place);
}
