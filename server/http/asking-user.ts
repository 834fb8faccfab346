import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** A page names itself with this, at random; there are no accounts, and all who ask do so from this machine. */
export const CLIENT_HEADER = "x-schakelwerk-client";

const LONGEST = 100;

/** Whose turn a request takes: its page, or else the machine it comes from. */
export function askingUser(context: Context): string {
  const named = context.req.header(CLIENT_HEADER)?.slice(0, LONGEST);
  // Without a socket the application is asked as a value, by a test or a program.
  return named ?? (context.env?.incoming ? getConnInfo(context).remote.address : null) ?? "unknown";
}
