import type { ClientResponse } from "hono/client";
import { ApiProblem, problemOf } from "./problem.ts";

export const API = "/api/v1";

/** Hono puts parameters into the address as they are, so an id with a slash would name another place. */
export function paramsOf<Params extends Readonly<Record<string, string>>>(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, id]) => [name, encodeURIComponent(id)])) as Params;
}

/** The answer's body. Throws ApiProblem for every other outcome but an abort. */
export async function body<Body>(request: Promise<ClientResponse<unknown> | Response>): Promise<Body> {
  const response = await request.catch(throwNoConnection);
  if (!response.ok) throw await problemOf(response as unknown as Response);
  // A server that goes while it answers leaves half a body.
  return (await response.json().catch(throwNoConnection)) as Body;
}

function throwNoConnection(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw new ApiProblem({ code: "no-connection", status: 0, detail: "The server does not answer." });
}
