import type { Context } from "hono";

/**
 * Answers with a result that its key fixes. The ETag is the key, so a browser that has it already gets 304 before anything
 * is computed; it must ask again each time, since the next revision has another key.
 */
export async function resultResponse<Body>(
  context: Context,
  key: string,
  make: () => Promise<Body> | Body,
): Promise<Response> {
  const tag = `"${key}"`;
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  const known = (context.req.header("if-none-match") ?? "").split(",").map((text) => text.trim().replace(/^W\//, ""));
  if (known.includes(tag)) return context.body(null, 304, headers);
  return context.json((await make()) as object, 200, headers);
}
