import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { type ActorId, asId } from "#analysis/model/id.ts";
import type { ImaginedChange, ToldChange } from "#analysis/model/imagined-change.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { groupLabel } from "../group-label.ts";
import { partitionNamed, resolveLens } from "../resolve-lens.ts";
import { UnknownChoice } from "../unknown-choice.ts";
import { applyChange } from "./apply-change.ts";
import { readChanges, writeChanges } from "./change-list.ts";
import { clashOf } from "./contradiction.ts";

/** A coalition as a lens imagines it. */
export type Imagined = {
  /** With every change but who leaves: what others have in common weighs what it did, so those go out of the network itself. */
  readonly rows: CoalitionRows;
  readonly leavers: ReadonlySet<ActorId>;
  /** Every change of the list, in its order, with why it is not in what is shown. */
  readonly told: readonly ToldChange[];
};

/**
 * Applies the changes of a lens one after the other, each to what those before it made. One that can't be is left out and told,
 * and the rest goes on.
 *
 * @throws UnknownChoice for a lens that the coalition has not
 */
export function imagineCoalition(today: CoalitionRows, query: LensQuery): Imagined {
  const changes = readChanges(query.imagine);
  if (changes.length === 0) return { rows: today, leavers: new Set(), told: [] };
  const { lens } = resolveLens(today, query);
  const leavers = new Set<ActorId>();
  const told: ToldChange[] = [];
  let rows = today;
  for (const change of changes) {
    const words = wordsFor(change, rows);
    const clash = firstClash(change, told);
    const made = clash === null ? applyChange(rows, change, lens) : clash.code;
    if (typeof made === "string") {
      told.push({ change, ...words, refusal: clash ?? { code: made, against: null } });
      continue;
    }
    if (change.do === "leave") leavers.add(asId(change.actor));
    told.push({ change, ...words, refusal: null });
    rows = made;
  }
  return { rows, leavers, told };
}

/** The same coalition as rows and a lens in which nothing but leaving is still to be imagined. */
export function imaginedBefore<Query extends LensQuery>(
  today: CoalitionRows,
  query: Query,
): { readonly rows: CoalitionRows; readonly query: Query } {
  if (query.imagine === undefined) return { rows: today, query };
  const { rows, leavers } = imagineCoalition(today, query);
  const leaving = [...leavers].map((actor): ImaginedChange => ({ do: "leave", actor }));
  return { rows, query: { ...query, imagine: writeChanges(leaving) } };
}

function firstClash(change: ImaginedChange, told: readonly ToldChange[]): ToldChange["refusal"] {
  for (const [at, { change: earlier, refusal }] of told.entries()) {
    const code = refusal === null ? clashOf(change, earlier) : null;
    if (code !== null) return { code, against: at };
  }
  return null;
}

/** What people call what a change names. */
function wordsFor(change: ImaginedChange, rows: CoalitionRows) {
  const nameOf = (id: string) => rows.actors.find((actor) => actor.id === id)?.name ?? id;
  const nothing = { other: null, partition: null, group: null };
  switch (change.do) {
    case "unreadable":
      return { actor: change.text, ...nothing };
    case "move":
      return { actor: nameOf(change.actor), ...nothing, ...groupWords(rows, change) };
    case "arrive":
      return { actor: change.name, ...nothing };
    case "leave":
      return { actor: nameOf(change.actor), ...nothing };
    default:
      return { actor: nameOf(change.actor), ...nothing, other: nameOf(change.other) };
  }
}

function groupWords(rows: CoalitionRows, { partition, group }: Extract<ImaginedChange, { do: "move" }>) {
  try {
    const { label, source } = partitionNamed(rows, partition);
    return { partition: label, group: groupLabel(rows, source)(group) };
  } catch (error) {
    if (!(error instanceof UnknownChoice)) throw error;
    return { partition: { nl: partition, en: partition }, group: { nl: group, en: group } };
  }
}
