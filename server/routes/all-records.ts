import { createRoute } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import { pinListSchema } from "#server/contract/pin.ts";
import { coalitionRecordsSchema } from "#server/contract/record.ts";
import { scenarioListSchema } from "#server/contract/scenario.ts";
import { readPins } from "#server/services/records/read-pins.ts";
import { readScenarios } from "#server/services/records/read-scenarios.ts";
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

const scenarios = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/scenarios",
  summary: "Imagined changes that people kept, each with its version",
  request: { params: coalitionParams },
  responses: answers(scenarioListSchema, "The scenarios"),
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
    })
    .openapi(scenarios, async (context) => {
      const { coalition } = context.req.valid("param");
      return context.json(await readScenarios(db, asId(coalition)), 200);
    });
}
