import { createRoute, z } from "@hono/zod-openapi";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import { actorPatchSchema, versionedActorSchema } from "#server/contract/actor.ts";
import { Problem } from "#server/contract/problem.ts";
import { type ActorPatch, editActor } from "#server/services/edit-actor.ts";
import { getActor } from "#server/services/get-actor.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const params = coalitionParams.extend({ actor: z.string().min(1).max(200) });
const path = "/coalitions/{coalition}/actors/{actor}";

const get = createRoute({
  method: "get",
  path,
  summary: "One actor, with its version as ETag",
  request: { params },
  responses: answers(versionedActorSchema, "The actor"),
});

const patch = createRoute({
  method: "patch",
  path,
  summary: "Change an actor; If-Match names the version that was looked at",
  request: {
    params,
    headers: z.object({ "if-match": z.string().optional() }),
    body: { required: true, content: { "application/json": { schema: actorPatchSchema } } },
  },
  responses: {
    ...answers(versionedActorSchema, "The actor as it is now"),
    412: {
      description: "Somebody changed it since; this is what it is now",
      content: { "application/json": { schema: versionedActorSchema } },
    },
  },
});

export function actorRoutes(services: Services) {
  return createRouter()
    .openapi(get, async (context) => {
      const { coalition, actor } = context.req.valid("param");
      const stored = await getActor(services.db, coalition as CoalitionId, actor as ActorId);
      return context.json(stored as never, 200, { etag: `"${stored.version}"` });
    })
    .openapi(patch, async (context) => {
      const { coalition, actor } = context.req.valid("param");
      const outcome = await editActor(services.db, {
        coalition: coalition as CoalitionId,
        actor: actor as ActorId,
        version: versionOf(context.req.valid("header")["if-match"]),
        patch: context.req.valid("json") as ActorPatch,
        who: null,
        at: services.now(),
      });
      if (outcome.ok)
        return context.json(answer(outcome.actor, outcome.version), 200, { etag: `"${outcome.version}"` });
      if (outcome.code === "stale") return context.json(answer(outcome.current, outcome.version), 412);
      throw refusal(outcome.code, coalition, actor);
    });
}

function answer(actor: unknown, version: number) {
  return { actor, version } as never;
}

function versionOf(ifMatch: string | undefined): number {
  const version = /^"(\d+)"$/.exec(ifMatch ?? "")?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem(428, "version-needed", 'Say which version you looked at: If-Match: "12", as its ETag was.');
}

function refusal(code: "not-found" | "domain-unknown", coalition: string, actor: string): Problem {
  if (code === "domain-unknown") {
    return new Problem(422, "unknown-domain", "One of the domains is not a domain of this coalition.", { coalition });
  }
  return new Problem(404, "unknown-actor", `There is no actor "${actor}" in "${coalition}".`, { coalition, actor });
}
