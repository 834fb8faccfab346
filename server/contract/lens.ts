import { z } from "@hono/zod-openapi";
import {
  BASES,
  DIRECTIONS,
  KEEP_OR_LEAVE_OUT,
  KERNELS,
  LEVELS,
  type Lens,
  type LensQuery,
  PROJECTIONS,
  SUCCESSIONS,
  WEIGHTS,
} from "#analysis/model/lens.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";

/** A day of the calendar: 2026-02-30 is none. */
export const day = z.iso.date("a day is written as 2026-05-16");

export const lensSchema = z
  .object({
    date: day.nullable(),
    wave: z.string().min(1).nullable(),
    basis: z.enum(BASES),
    tieKinds: z.array(z.enum(TIE_KINDS)).min(1).nullable(),
    level: z.enum(LEVELS),
    direction: z.enum(DIRECTIONS),
    weight: z.enum(WEIGHTS),
    projection: z.enum(PROJECTIONS),
    plenary: z.enum(KEEP_OR_LEAVE_OUT),
    isolates: z.enum(KEEP_OR_LEAVE_OUT),
    definingProjects: z.enum(KEEP_OR_LEAVE_OUT),
    succession: z.enum(SUCCESSIONS),
    // What was written before there was a choice means this one.
    kernel: z.enum(KERNELS).default("min"),
  })
  .openapi("Lens") satisfies z.ZodType<Lens>;

/** Characters that a list of imagined changes may have. */
export const MOST_IMAGINED = 4_000;

/** The lens as it stands in a URL: what is left out comes from the coalition's own defaults; `all` lifts a limit. */
export const lensQuerySchema = z.object({
  date: z.union([day, z.literal("all")]).optional(),
  wave: z.string().min(1).max(100).optional(),
  basis: z.enum(BASES).optional(),
  /** Kinds with commas between them; `contact` for all that stand for contact. */
  ties: z.string().max(200).optional(),
  level: z.enum(LEVELS).optional(),
  direction: z.enum(DIRECTIONS).optional(),
  weight: z.enum(WEIGHTS).optional(),
  projection: z.enum(PROJECTIONS).optional(),
  plenary: z.enum(KEEP_OR_LEAVE_OUT).optional(),
  isolates: z.enum(KEEP_OR_LEAVE_OUT).optional(),
  definingProjects: z.enum(KEEP_OR_LEAVE_OUT).optional(),
  succession: z.enum(SUCCESSIONS).optional(),
  /** How much two actors in several groups have in common. */
  kernel: z.enum(KERNELS).optional(),
  partition: z.string().min(1).max(100).optional(),
  /** Imagined changes with commas between them: `leave:a1,tie:a1~b2,move:b2~domain~water`. */
  imagine: z.string().min(1).max(MOST_IMAGINED).optional(),
}) satisfies z.ZodType<LensQuery>;
