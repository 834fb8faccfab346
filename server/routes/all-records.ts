import { createRoute } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import { pinListSchema } from "#server/contract/pin.ts";
import { coalitionRecordsSchema } from "#server/contract/record.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { readPins } from "#server/services/records/read-pins.ts";
import { readRecords } from "#server/services/records/read-records.ts";
import { resultKey } from "#server/services/result-key.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const all = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/records",
  summary: "Everything of one coalition, with the version of every record",
  request: { params: coalitionParams },
  responses: answers(coalitionRecordsSchema, "The records"),
});

const pins = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/pins",
  summary: "Every pinned position, with its version: a picture needs no other records",
  request: { params: coalitionParams },
  responses: answers(pinListSchema, "The pins"),
});

export function allRecordRoutes({ db, coalitions }: Services) {
  return createRouter()
    .openapi(all, async (context) => {
      const { coalition } = context.req.valid("param");
      const key = resultKey(["records", coalition, await coalitions.edition(coalition)]);
      return resultResponse(context, key, () => readRecords(db, asId(coalition))) as never;
    })
    .openapi(pins, async (context) => {
      const { coalition } = context.req.valid("param");
      return context.json((await readPins(db, asId(coalition))) as never, 200);
    });
}
