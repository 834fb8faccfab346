import { z } from "@hono/zod-openapi";

const place = z.tuple([z.number(), z.number()]);

/** Outlines as they ship (data/shapes/SOURCE.md says how to read them), and which of them are neighbours. */
export const municipalityShapesSchema = z
  .object({
    format: z.literal("schakelwerk.shapes/1"),
    /** To be shown with every map. */
    credit: z.string(),
    licence: z.string(),
    origin: place,
    step: place,
    lines: z.array(z.array(z.number().int())),
    areas: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        province: z.string(),
        /** The board of most of its land: approximate. */
        waterBoard: z.string(),
        point: place,
        outline: z.array(z.array(z.array(z.number().int()))),
      }),
    ),
    /** Pairs of codes, also of those with only water between them. */
    neighbours: z.array(z.tuple([z.string(), z.string()])),
  })
  .openapi("MunicipalityShapes");
export type MunicipalityShapes = z.infer<typeof municipalityShapesSchema>;
