import { createRoute, z } from "@hono/zod-openapi";
import { municipalityListSchema, municipalityViewSchema } from "#server/contract/municipality.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { findRegister } from "#server/services/find-register.ts";
import { listMunicipalities, lookUpMunicipality } from "#server/services/look-up-municipality.ts";
import { resultKey } from "#server/services/result-key.ts";
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
      const register = await findRegister(services.db);
      const key = resultKey(["municipalities", register.id, await services.coalitions.edition(register.id)]);
      return resultResponse(context, key, async () =>
        listMunicipalities(await services.coalitions.read(register.id)),
      ) as never;
    })
    .openapi(one, async (context) => {
      const { municipality } = context.req.valid("param");
      const register = await findRegister(services.db);
      const key = resultKey([
        "municipality",
        register.id,
        await services.coalitions.edition(register.id),
        municipality,
      ]);
      return resultResponse(context, key, async () =>
        lookUpMunicipality(await services.coalitions.read(register.id), municipality),
      ) as never;
    });
}

export type MunicipalityRoutes = ReturnType<typeof municipalityRoutes>;
