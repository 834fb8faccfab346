import type { Context } from "hono";

/** A result with the key that fixes it. */
export type KeyedResult = { readonly key: string; readonly json: string | Uint8Array<ArrayBuffer> };

/**
 * Answers with a result that its key fixes. The ETag is the key, so a browser that has it already gets 304 before anything
 * is computed; it must ask again each time, since the next revision has another key.
 */
export async function resultResponse<Body>(
  context: Context,
  key: string,
  make: () => Promise<Body> | Body,
): Promise<Response> {
  return keyedResponse(context, key, async () => ({ key, json: JSON.stringify(await make()) }));
}

/** The same for a result that names its own key: what it was made of may have changed since it was asked for. */
export async function keyedResponse(
  context: Context,
  asked: string,
  make: () => Promise<KeyedResult>,
): Promise<Response> {
  const known = (context.req.header("if-none-match") ?? "").split(",").map((text) => text.trim().replace(/^W\//, ""));
  if (known.includes(tagOf(asked))) return context.body(null, 304, headersOf(asked));
  const { key, json } = await make();
  return context.body(json, 200, { ...headersOf(key), "content-type": "application/json" });
}

const tagOf = (key: string) => `"${key}"`;

const headersOf = (key: string) => ({ etag: tagOf(key), "cache-control": "private, no-cache" });
