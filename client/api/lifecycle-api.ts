import type { Localised } from "#analysis/model/language.ts";
import type { ChangeList } from "#server/contract/change.ts";
import type { NewCoalition } from "#server/contract/settings.ts";
import { API, body } from "./request.ts";

/** What a write to a whole coalition answers. */
type CoalitionAnswer = { readonly coalition: string };

/** A coalition that begins empty. */
export function postCoalition(settings: NewCoalition): Promise<CoalitionAnswer> {
  return send("POST", [], { settings });
}

/** All of another coalition under a name of its own. */
export function postCopy(copyOf: string, name: string | Localised): Promise<CoalitionAnswer> {
  return send("POST", [], { copyOf, name });
}

export function postArchive(coalition: string): Promise<unknown> {
  return send("POST", [coalition, "archive"]);
}

export function postRestore(coalition: string): Promise<unknown> {
  return send("POST", [coalition, "restore"]);
}

/** For good. The name says that somebody means this one. */
export function deleteCoalition(coalition: string, name: string): Promise<unknown> {
  return send("DELETE", [coalition], { name });
}

function send<Answer>(method: "POST" | "DELETE", place: readonly string[], content?: object): Promise<Answer> {
  const address = [API, "coalitions", ...place.map(encodeURIComponent)].join("/");
  const request = content
    ? { method, headers: { "content-type": "application/json" }, body: JSON.stringify(content) }
    : { method };
  return body(fetch(address, request));
}

/** A page of the changes of a coalition, newest first: those before a revision. */
export function fetchEarlierChanges(
  coalition: string,
  page: { readonly limit: number; readonly before?: number },
): Promise<ChangeList> {
  const query = new URLSearchParams(Object.entries(page).map(([key, value]) => [key, String(value)]));
  return body(fetch(`${API}/coalitions/${encodeURIComponent(coalition)}/changes?${query}`));
}
