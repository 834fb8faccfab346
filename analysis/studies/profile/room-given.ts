import type { Actor, Layer } from "#analysis/model/actor.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { ProfileResult, Reported, RoomGiven } from "#analysis/model/profile-result.ts";
import type { Reporter, Tie } from "#analysis/model/tie.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { rollUp } from "#analysis/network/roll-up.ts";
import { isSelected } from "#analysis/network/tie-links.ts";
import type { ProfileActor } from "./profile-actor.ts";

const KINDS = ["mandates", "trusts"] as const satisfies readonly RoomGiven["kind"][];
const GOVERNING: ReadonlySet<Layer> = new Set(["management", "executive", "politics"]);

/**
 * Who gives an actor room: mandates and trust of those who govern, or of what it is part of. Read from the ties of the coalition by
 * the lens' day or wave, whatever kinds of tie the lens itself looks at.
 */
export function roomGiven({ rows, open, input, at }: ProfileActor): ProfileResult["room"] {
  const { lens, imagined } = open;
  const day = lensDay(lens, rows.coalition.waves);
  const place = rollUp(rows.actors, { ...lens, day });
  const byId = new Map(rows.actors.map((actor) => [actor.id, actor]));
  const gone = new Set<string>(
    imagined.flatMap(({ change, refusal }) => (change.do === "leave" && refusal === null ? [change.actor] : [])),
  );
  const placeOf = (actor: ActorId): string => place.get(actor) ?? actor;
  const ties = rows.ties.filter((tie) => isSelected(tie, { ...lens, tieKinds: KINDS }, day));
  const towards = ties
    .flatMap(bothWays)
    .filter(({ giver, receiver }) => placeOf(receiver) === input.ids[at] && placeOf(giver) !== placeOf(receiver))
    .filter(({ giver }) => !gone.has(placeOf(giver)));
  const given = towards.flatMap(({ tie, giver, receiver, isTurned }): RoomGiven[] => {
    const from = byId.get(giver);
    const isAbove = wholesOf(receiver, byId).has(giver);
    const layer = from?.layer ?? null;
    if (!isAbove && (layer === null || !GOVERNING.has(layer))) return [];
    return [
      {
        kind: tie.kind as RoomGiven["kind"],
        giver: { id: giver, label: from?.name ?? giver },
        layer,
        isAbove,
        reported: reportedBy(tie, { wave: lens.wave, isTurned }),
        evidence: tie.evidence,
      },
    ];
  });
  const forOthers = ties.filter((tie) => bothWays(tie).some(({ receiver }) => placeOf(receiver) !== input.ids[at]));
  const recordedAs = (kind: RoomGiven["kind"]) => forOthers.filter((tie) => tie.kind === kind).length;
  return {
    given: given.toSorted(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.giver.label < b.giver.label ? -1 : 1),
    ),
    others: towards.length - given.length,
    recorded: { mandates: recordedAs("mandates"), trusts: recordedAs("trusts") },
  };
}

type Way = { readonly tie: Tie; readonly giver: ActorId; readonly receiver: ActorId; readonly isTurned: boolean };

/** Trust without a direction is mutual. */
function bothWays(tie: Tie): readonly Way[] {
  const way = { tie, giver: tie.source, receiver: tie.target, isTurned: false };
  return tie.directed ? [way] : [way, { tie, giver: tie.target, receiver: tie.source, isTurned: true }];
}

/** All that an actor is part of; a circle in the records ends where it closes. */
function wholesOf(actor: ActorId, byId: ReadonlyMap<ActorId, Actor>): ReadonlySet<ActorId> {
  const wholes = new Set<ActorId>();
  for (let next = byId.get(actor)?.partOf; next && !wholes.has(next); next = byId.get(next)?.partOf) wholes.add(next);
  return wholes;
}

function reportedBy({ reports }: Tie, about: { readonly wave: string | null; readonly isTurned: boolean }): Reported {
  const heard = reports.filter(({ wave }) => about.wave === null || wave === about.wave);
  const said = (side: Reporter) => heard.some(({ reporter }) => reporter === side);
  const [giver, receiver] = about.isTurned ? [said("target"), said("source")] : [said("source"), said("target")];
  if (giver && receiver) return "both";
  return giver ? "giver" : receiver ? "receiver" : "nobody";
}
