import { createRoute } from "@hono/zod-openapi";
import { municipalityShapesSchema } from "#server/contract/shapes.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { readShapes } from "#server/services/read-shapes.ts";
import { answers, createRouter } from "./router.ts";

const municipalities = createRoute({
  method: "get",
  path: "/shapes/municipalities",
  summary: "Outlines of the municipalities, and which of them are neighbours",
  responses: answers(municipalityShapesSchema, "The outlines"),
});

export function shapeRoutes() {
  return createRouter().openapi(municipalities, async (context) => {
    const { key, shapes } = await readShapes();
    return resultResponse(context, key, () => shapes) as never;
  });
}

export type ShapeRoutes = ReturnType<typeof shapeRoutes>;
