import type { CoalitionKind, Domain } from "#analysis/model/coalition.ts";
import { asId, type CoalitionId } from "#analysis/model/id.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { ProjectKind } from "#analysis/model/project.ts";
import { slug } from "#analysis/model/slug.ts";
import { editRefusal } from "#server/contract/edit-refusal.ts";
import { fieldError } from "#server/contract/field-error.ts";
import type { ImportAnswer } from "#server/contract/import.ts";
import type { NewCoalition } from "#server/contract/settings.ts";
import type { Database } from "#server/database/schema.ts";
import { writeFirstChange } from "#server/repositories/changes.ts";
import { readCoalitionRecords } from "#server/repositories/coalition-rows.ts";
import { type CoalitionSettings, findCoalitionNamed, listCoalitions } from "#server/repositories/coalitions.ts";
import { insertPins } from "#server/repositories/pins.ts";
import { insertScenarios } from "#server/repositories/scenarios.ts";
import { violationOf } from "#server/repositories/violation.ts";
import { type CoalitionRecords, insertRecords, splitCoalition } from "../insert-records.ts";
import { refuseInvalid } from "../records/parse-edit.ts";
import { unknownCoalition } from "../unknown-coalition.ts";
import { CAVEAT, DOMAINS, LENS, PARTITIONS, PURPOSE, SETTING } from "./beginning.ts";

type By = { readonly who: string | null; readonly at: string };
type Place = { readonly id: CoalitionId; readonly position: number };

/**
 * Makes a coalition without actors.
 *
 * @throws Problem `name-taken`, `invalid-request`
 */
export async function makeCoalition(db: Database, given: NewCoalition, by: By): Promise<ImportAnswer> {
  const { signedOn = null, endsOn = null } = given;
  if (signedOn !== null && endsOn !== null && endsOn <= signedOn) {
    refuseInvalid([fieldError("/settings/endsOn", "period-backwards", { from: signedOn, until: endsOn })]);
  }
  const domains = given.domains === undefined ? DOMAINS : keyed(given.domains);
  const nothing = { actors: [], members: [], ties: [], projects: [], participations: [], waves: [], sources: [] };
  return inFreePlace(db, given.name, (place) =>
    write(
      db,
      "create-coalition",
      { settings: beginWith(place, given), records: { ...nothing, domains }, pins: [], scenarios: [] },
      by,
    ),
  );
}

type CopyOrder = { readonly copyOf: string; readonly name: Localised };

/**
 * Makes a coalition of the records of another, without its log. The copy of the register is no register.
 *
 * @throws Problem `unknown-coalition`, `name-taken`
 */
export async function copyCoalition(db: Database, { copyOf, name }: CopyOrder, by: By): Promise<ImportAnswer> {
  const stored = await readCoalitionRecords(db, asId(copyOf));
  if (stored === null) throw unknownCoalition(copyOf);
  const { settings, records } = splitCoalition(stored.rows);
  return inFreePlace(db, name, (place) => {
    const own = { ...settings, ...place, name, register: false };
    return write(db, "copy-coalition", { settings: own, records, pins: stored.pins, scenarios: stored.scenarios }, by);
  });
}

const MOST_TRIES = 5;

/** Between looking for a free id and writing, somebody else may take it: then there is another, or the name is taken. */
async function inFreePlace(
  db: Database,
  name: Localised,
  make: (place: Place) => Promise<ImportAnswer>,
): Promise<ImportAnswer> {
  for (let tries = 1; ; tries += 1) {
    const place = await placeFor(db, name);
    try {
      return await make(place);
    } catch (error) {
      if (violationOf(error) !== "unique" || tries === MOST_TRIES) throw error;
    }
  }
}

type Whole = {
  readonly settings: CoalitionSettings;
  readonly records: CoalitionRecords;
  readonly pins: Parameters<typeof insertPins>[3];
  readonly scenarios: Parameters<typeof insertScenarios>[3];
};

async function write(
  db: Database,
  command: string,
  { settings, records, pins, scenarios }: Whole,
  by: By,
): Promise<ImportAnswer> {
  const { id } = settings;
  const revision = await writeFirstChange(db, { coalition: settings, command, ...by }, async (trx, change) => {
    await insertRecords(trx, id, records, change);
    await insertPins(trx, id, change.revision, pins);
    for (const pin of pins) change.record({ table: "pin", id: pin.id, before: null, after: pin });
    await insertScenarios(trx, id, change.revision, scenarios);
    for (const one of scenarios) change.record({ table: "scenario", id: one.id, before: null, after: one });
    return change.revision;
  });
  const { actors, ties, projects, participations } = records;
  const counts = {
    actors: actors.length,
    ties: ties.length,
    projects: projects.length,
    participations: participations.length,
  };
  return { coalition: id, revision, counts, issues: [] };
}

/** An id made of the name, and the last place in the list. */
async function placeFor(db: Database, name: Localised): Promise<Place> {
  // The list first: one of this name that comes in between has an id that is still thought free, and is met in writing.
  const coalitions = await listCoalitions(db);
  const taken = await findCoalitionNamed(db, name, null);
  if (taken !== null) {
    const detail = `Another coalition ("${taken}") has the name "${name.nl}". Choose another one.`;
    throw editRefusal("name-taken", detail, { id: taken, name: name.nl });
  }
  const ids = new Set<string>(coalitions.map(({ id }) => id));
  const id = firstFree(slug(name.nl), ids);
  return { id: asId(id), position: Math.max(0, ...coalitions.map(({ position }) => position)) + 1 };
}

function firstFree(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}

const PROJECT_KIND: Readonly<Record<CoalitionKind, ProjectKind>> = {
  covenant: "project",
  coalition: "project",
  programme: "project",
  arrangements: "arrangement",
};

function beginWith({ id, position }: Place, given: NewCoalition): CoalitionSettings {
  return {
    id,
    kind: given.kind,
    name: given.name,
    purpose: given.purpose ?? PURPOSE,
    setting: given.setting ?? SETTING,
    projectKind: given.projectKind ?? PROJECT_KIND[given.kind],
    fictional: false,
    register: false,
    signedOn: given.signedOn ?? null,
    endsOn: given.endsOn ?? null,
    caveat: CAVEAT,
    defaults: { tab: "network", picture: "one-mode", partition: "domain", lens: LENS, hideProjectsOver: null },
    partitions: PARTITIONS,
    dismissals: [],
    followUps: [],
    position,
  };
}

function keyed(domains: NonNullable<NewCoalition["domains"]>): readonly Domain[] {
  const taken = new Set<string>();
  return domains.map(({ label, supporting = false }) => {
    const key = firstFree(slug(label.en), taken);
    taken.add(key);
    return { key, label, supporting };
  });
}
