import { z } from "@hono/zod-openapi";
import { RECORD_KINDS, type RecordKind } from "#analysis/model/record.ts";
import { actorSchema } from "./actor.ts";
import { coalitionSchema } from "./coalition.ts";
import { domainSchema } from "./domain.ts";
import { memberSchema } from "./member.ts";
import { participationSchema } from "./participation.ts";
import { pinSchema } from "./pin.ts";
import { projectSchema } from "./project.ts";
import { scenarioSchema } from "./scenario.ts";
import { settingsSchema } from "./settings.ts";
import { tieSchema } from "./tie.ts";

export const recordKind = z.enum(RECORD_KINDS);

/** Where the records of a kind stand in an address: `/coalitions/{coalition}/actors/{id}`. */
export const RECORD_PATHS = {
  coalition: "settings",
  domain: "domains",
  actor: "actors",
  member: "members",
  project: "projects",
  participation: "participations",
  tie: "ties",
  pin: "pins",
  scenario: "scenarios",
} as const satisfies Record<RecordKind, string>;
export type RecordPath = (typeof RECORD_PATHS)[RecordKind];

export const anyRecordSchema = z
  .union([
    settingsSchema,
    domainSchema,
    actorSchema,
    memberSchema,
    projectSchema,
    participationSchema,
    tieSchema,
    pinSchema,
    scenarioSchema,
  ])
  .openapi("AnyRecord");

/** One record with its version: the coalition's revision at its last change. A domain's id is its key. */
export const storedRecordSchema = z
  .object({ kind: recordKind, id: z.string(), version: z.number().int(), record: anyRecordSchema })
  .openapi("StoredRecord");
export type StoredRecord = z.infer<typeof storedRecordSchema>;

const versions = z.record(z.string(), z.number().int());

/** Everything of one coalition that a page works on: its tables, its forms, and the analysis it runs itself. */
export const coalitionRecordsSchema = z
  .object({
    coalition: z.string(),
    revision: z.number().int(),
    archivedAt: z.string().nullable(),
    rows: z.object({
      coalition: coalitionSchema,
      domains: z.array(domainSchema),
      actors: z.array(actorSchema),
      members: z.array(memberSchema),
      ties: z.array(tieSchema),
      projects: z.array(projectSchema),
      participations: z.array(participationSchema),
    }),
    pins: z.array(pinSchema),
    scenarios: z.array(scenarioSchema),
    /** Per kind, by id. */
    versions: z.object({
      coalition: versions,
      domain: versions,
      actor: versions,
      member: versions,
      project: versions,
      participation: versions,
      tie: versions,
      pin: versions,
      scenario: versions,
    }) satisfies z.ZodType<Record<RecordKind, unknown>>,
  })
  .openapi("CoalitionRecords");
export type CoalitionRecords = z.infer<typeof coalitionRecordsSchema>;
