import type { MiddlewareHandler } from "hono";
import { problemResponse } from "./problem-response.ts";

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * There are no accounts yet, so only this machine may ask: a page elsewhere that names this address (DNS rebinding) or
 * sends a form to it is refused.
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  const origin = context.req.header("origin");
  const isForeign = origin !== undefined && origin !== "null" && !LOOPBACK.test(origin.replace(/^https?:\/\//, ""));
  // A page elsewhere may link to a screen, but not set the server to work with a picture or a script.
  const isAskedElsewhere =
    context.req.path.startsWith("/api/") && context.req.header("sec-fetch-site") === "cross-site";
  if (!LOOPBACK.test(host) || isForeign || origin === "null" || isAskedElsewhere) {
    return problemResponse(context, {
      status: 403,
      code: "not-from-here",
      detail: "This server only answers requests from the machine it runs on.",
    });
  }
  return next();
};
