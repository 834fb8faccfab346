import { createRoute, z } from "@hono/zod-openapi";
import { municipalityListSchema, municipalityViewSchema } from "#server/contract/municipality.ts";
import { findRegister } from "#server/services/find-register.ts";
import { answerPage } from "./answer-page.ts";
import { answers, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const list = createRoute({
  method: "get",
  path: "/municipalities",
  summary: "The municipalities of the register",
  responses: answers(municipalityListSchema, "The municipalities"),
});

const one = createRoute({
  method: "get",
  path: "/municipalities/{municipality}",
  summary: "One municipality on the whole register: its arrangements and whom it meets there",
  request: { params: z.object({ municipality: z.string().min(1).max(200) }) },
  responses: answers(municipalityViewSchema, "The municipality"),
});

export function municipalityRoutes(services: Services) {
  return createRouter()
    .openapi(list, async (context) => {
      const { id: coalition } = await findRegister(services.db);
      return answerPage(context, services.coalitions, { name: "municipalities", coalition, about: {} }) as never;
    })
    .openapi(one, async (context) => {
      const about = { id: context.req.valid("param").municipality };
      const { id: coalition } = await findRegister(services.db);
      return answerPage(context, services.coalitions, { name: "municipality", coalition, about }) as never;
    });
}

export type MunicipalityRoutes = ReturnType<typeof municipalityRoutes>;
