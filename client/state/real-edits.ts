import type { Actor } from "#analysis/model/actor.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Period } from "#analysis/model/period.ts";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import { slug } from "#analysis/model/slug.ts";
import { imagineCoalition } from "#analysis/network/imagine/imagine-coalition.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

export const LEAVING = ["end", "remove"] as const;
/** What becomes of who leaves: what it has ends on the day and stays in the past, or all of it goes. */
export type Leaving = (typeof LEAVING)[number];

type Options = { readonly query: LensQuery; readonly day: string; readonly leaving: Leaving };

/** Fields of an actor that say which group it is in. */
const GROUPING = ["domains", "world", "partyType", "layer", "attributes", "partOf"] as const satisfies (keyof Actor)[];

/**
 * The edits that make true what a lens imagines, each record once: what the imagined coalition has otherwise than today. Contact
 * begins or ends on the day, and who went into another is succeeded by it, so that what was stays to be seen.
 */
export function realEdits({ rows: today, versions }: CoalitionRecords, { query, day, leaving }: Options): RecordEdit[] {
  const { rows, leavers, told } = imagineCoalition(today, query);
  const successor = new Map<string, string>(
    told.flatMap(({ change, refusal }) =>
      change.do === "merge" && refusal === null ? [[change.actor, change.other] as const] : [],
    ),
  );
  const make = (kind: RecordKind, id: string | null, record: object): RecordEdit => ({
    kind,
    id,
    version: null,
    record: { ...record },
  });
  const write = (kind: RecordKind, id: string, record: Partial<AnyRecord> | null): RecordEdit => ({
    kind,
    id,
    version: versions[kind][id] ?? 0,
    record,
  });
  const end = (kind: RecordKind, { id, from, until }: Period & { readonly id: string }): RecordEdit[] => {
    if (until !== null && until <= day) return [];
    return [write(kind, id, from !== null && from >= day ? null : { until: day })];
  };

  const known = new Map<string, Actor>(today.actors.map((actor) => [actor.id, actor]));
  const actors = rows.actors.flatMap((actor) => {
    const before = known.get(actor.id);
    if (before === undefined) return [make("actor", actor.id, newActor(actor))];
    const changed = GROUPING.filter(
      (key) =>
        JSON.stringify(actor[key]) !== JSON.stringify(before[key]) &&
        !(key === "partOf" && before.partOf !== null && successor.has(before.partOf)),
    );
    return changed.length === 0
      ? []
      : [write("actor", actor.id, Object.fromEntries(changed.map((key) => [key, actor[key]])))];
  });
  const succeeded = [...successor]
    .filter(([id]) => known.has(id))
    .map(([id, by]) => write("actor", id, { succeededBy: by as Actor["id"], succeededOn: day }));

  const hasLeft = (...ids: readonly string[]) => ids.some((id) => leavers.has(id as Actor["id"]));
  const kept = new Set<string>(rows.ties.map(({ id }) => id));
  const had = new Set<string>(today.ties.map(({ id }) => id));
  const ended = today.ties
    .filter(({ id, source, target }) => {
      if (hasLeft(source, target)) return leaving === "end";
      return !kept.has(id);
    })
    .flatMap((tie) => end("tie", tie));
  const begun = rows.ties
    .filter(({ id }) => !had.has(id))
    .map(({ source, target, kind, directed }) => make("tie", null, { source, target, kind, directed, from: day }));

  const left =
    leaving === "remove"
      ? [...leavers].map((id) => write("actor", id, null))
      : [
          ...today.participations.filter(({ actor }) => hasLeft(actor)).flatMap((one) => end("participation", one)),
          ...today.members.filter(({ actor }) => hasLeft(actor)).flatMap((one) => end("member", one)),
        ];
  return [...actors, ...succeeded, ...projects(), ...ended, ...begun, ...left];

  function projects(): RecordEdit[] {
    const before = new Set<string>(today.projects.map(({ id }) => id));
    const made = rows.projects.filter(({ id }) => !before.has(id));
    return made.flatMap(({ id, name, kind }, at) => {
      const own = freeId(`${slug(name)}${at === 0 ? "" : `-${at}`}`, before);
      const parts = rows.participations.filter(({ project }) => project === id);
      return [
        make("project", own, { name, kind, from: day }),
        ...parts.map(({ actor }) =>
          make("participation", null, { actor, project: own, role: "participates", from: day }),
        ),
      ];
    });
  }
}

function newActor({ name, partyType, form, domains, world, layer, attributes, partOf }: Actor) {
  return { name, partyType, form, domains, world, layer, attributes, partOf };
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}~${count}`;
  return id;
}
