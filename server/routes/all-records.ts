import { createRoute } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import { pinListSchema } from "#server/contract/pin.ts";
import { coalitionRecordsSchema } from "#server/contract/record.ts";
import { readPins } from "#server/services/records/read-pins.ts";
import { answerPage } from "./answer-page.ts";
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
      return answerPage(context, coalitions, { name: "records", coalition, about: {} }) as never;
    })
    .openapi(pins, async (context) => {
      const { coalition } = context.req.valid("param");
      return context.json((await readPins(db, asId(coalition))) as never, 200);
    });
}
