import { createRoute, z } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import type { RecordKind } from "#analysis/model/record.ts";
import { changeAnswerSchema, dependentsSchema, historySchema } from "#server/contract/change.ts";
import { text } from "#server/contract/fields.ts";
import { Problem } from "#server/contract/problem.ts";
import { RECORD_PATHS, storedRecordSchema } from "#server/contract/record.ts";
import { editRecords } from "#server/services/records/edit-records.ts";
import { readDependents, readRecord, readRecordHistory } from "#server/services/records/read-record.ts";
import { answers, coalitionParams, createRouter, idInPath, PROBLEM_ANSWER } from "./router.ts";
import type { Services } from "./services.ts";

const KINDS = new Map(Object.entries(RECORD_PATHS).map(([kind, path]) => [path, kind as RecordKind]));

/** `actors`, `ties` and so on: the same addresses for every kind of record. */
const ofKind = coalitionParams.extend({ kind: z.enum(RECORD_PATHS) });
const one = ofKind.extend({ id: idInPath(500) });
const fields = z.record(z.string(), z.unknown()).openapi("RecordFields");
const newFields = z.looseObject({ id: text(500).optional() }).openapi("NewRecordFields");
const headers = z.object({ "if-match": z.string().optional() });
const path = "/coalitions/{coalition}/{kind}/{id}";

const post = createRoute({
  method: "post",
  path: "/coalitions/{coalition}/{kind}",
  summary: "Make a record; without an id it gets one that can be read",
  request: { params: ofKind, body: { required: true, content: { "application/json": { schema: newFields } } } },
  responses: {
    201: { description: "What was made", content: { "application/json": { schema: changeAnswerSchema } } },
    default: PROBLEM_ANSWER,
  },
});

const get = createRoute({
  method: "get",
  path,
  summary: "One record, with its version as ETag",
  request: { params: one },
  responses: answers(storedRecordSchema, "The record"),
});

const patch = createRoute({
  method: "patch",
  path,
  summary: "Change a record; If-Match names the version that was looked at",
  request: { params: one, headers, body: { required: true, content: { "application/json": { schema: fields } } } },
  responses: answers(changeAnswerSchema, "What was changed"),
});

const remove = createRoute({
  method: "delete",
  path,
  summary: "Remove a record and what hangs on it; If-Match names the version that was looked at",
  request: { params: one, headers },
  responses: answers(changeAnswerSchema, "What was removed, and what was changed with it"),
});

const history = createRoute({
  method: "get",
  path: `${path}/history`,
  summary: "All that happened to a record, also to one that is gone",
  request: { params: one },
  responses: answers(historySchema, "First to last"),
});

const dependents = createRoute({
  method: "get",
  path: `${path}/dependents`,
  summary: "What else goes when a record is removed, and what keeps it from being removed",
  request: { params: one },
  responses: answers(dependentsSchema, "Per kind"),
});

export function recordRoutes({ db, now }: Services) {
  const headingOf = (coalition: string, command: string) => ({
    coalition: asId<"coalition">(coalition),
    command,
    who: null,
    at: now(),
  });

  return createRouter()
    .openapi(post, async (context) => {
      const { coalition, kind } = named(context.req.valid("param"));
      const { id, ...record } = context.req.valid("json");
      const edit = { kind, id: id ?? null, version: null, record, place: "" };
      const answer = await editRecords(db, headingOf(coalition, `create-${kind}`), [edit]);
      const made = answer.touched.find((record) => record.kind === kind);
      return context.json(answer, 201, { etag: `"${made?.version}"` });
    })
    .openapi(get, async (context) => {
      const { coalition, kind, id } = named(context.req.valid("param"));
      const stored = await readRecord(db, asId(coalition), { kind, id });
      return context.json(stored, 200, { etag: `"${stored.version}"` });
    })
    .openapi(patch, async (context) => {
      const { coalition, kind, id } = named(context.req.valid("param"));
      const version = versionOf(context.req.valid("header")["if-match"]);
      const edit = { kind, id, version, record: context.req.valid("json"), place: "" };
      const answer = await editRecords(db, headingOf(coalition, `edit-${kind}`), [edit]);
      return context.json(answer, 200, { etag: `"${answer.touched.length === 0 ? version : answer.revision}"` });
    })
    .openapi(remove, async (context) => {
      const { coalition, kind, id } = named(context.req.valid("param"));
      const version = versionOf(context.req.valid("header")["if-match"]);
      const edit = { kind, id, version, record: null, place: "" };
      return context.json(await editRecords(db, headingOf(coalition, `delete-${kind}`), [edit]), 200);
    })
    .openapi(history, async (context) => {
      const { coalition, kind, id } = named(context.req.valid("param"));
      return context.json(await readRecordHistory(db, asId(coalition), { kind, id }), 200);
    })
    .openapi(dependents, async (context) => {
      const { coalition, kind, id } = named(context.req.valid("param"));
      return context.json(await readDependents(db, asId(coalition), { kind, id }), 200);
    });
}

function named<Params extends { readonly kind: string }>(
  params: Params,
): Omit<Params, "kind"> & { readonly kind: RecordKind } {
  const kind = KINDS.get(params.kind as (typeof RECORD_PATHS)[RecordKind]);
  if (kind === undefined) throw new Error(`no kind of record has the path ${params.kind}`);
  return { ...params, kind };
}

function versionOf(ifMatch: string | undefined): number {
  const version = /^"(\d+)"$/.exec(ifMatch ?? "")?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem(428, "version-needed", 'Say which version you looked at: If-Match: "12", as its ETag was.');
}
