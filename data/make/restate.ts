export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** Words of the source that have another name here (DESIGN 5). */
const OUR_WORDS: Readonly<Record<string, string>> = {
  n: "actors",
  m: "ties",
  ei: "eiIndex",
  effsize: "effectiveSize",
  gould_fernandez: "brokerage",
  gf_product_roles_ordered: "brokerageProductKernel",
  itinerant: "consultant",
  modularity_given: "modularity",
  dfrag_after_removal: "distanceWeightedFragmentationAfterRemoval",
  hwang: "bridgingCentrality",
  coef: "coefficient",
  within_ties_label_permutation: "internalTies",
  within_ties: "internalTies",
  ssi: "spectralSegregation",
  var: "variance",
  modularity_product_kernel_EQ: "modularityProductKernel",
  unavoidable_routes_karate: "unavoidableRoutes",
  community_agreement_karate_club_vs_louvain: "agreementOfClubAndLouvain",
};

/** Remarks of the source: what they say stands in SOURCE.md, in our words. */
const REMARKS = new Set([
  "note",
  "note_mixing",
  "convention",
  "title",
  "by",
  "shows",
  "objective",
  "graph",
  "tie_break",
]);

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function ourWord(key: string): string {
  const word = OUR_WORDS[key];
  if (word !== undefined) return word;
  return /^[a-z][a-z0-9_]*$/.test(key) ? key.replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase()) : key;
}

/** Records with the same keys become one record of lists, so that a key is written once and not per actor. */
function transposed(records: readonly Json[]): Json {
  const first = records.find((record) => record !== null);
  if (first === undefined || !isObject(first)) return records;
  const entries = Object.keys(first).map((key): [string, Json] => {
    return [key, records.map((record) => (record !== null && isObject(record) ? (record[key] ?? null) : null))];
  });
  return Object.fromEntries(entries);
}

/** Values by actor, and not by group: most of the actors are named, and nothing else is. */
function isPerActor(value: JsonObject, ids: readonly string[]): boolean {
  const keys = Object.keys(value);
  const known = new Set(ids);
  return 2 * keys.length > ids.length && keys.every((key) => known.has(key));
}

/**
 * The same values in our structure: our words for keys, lists in the order of the actors where the source has a record by
 * actor, and no remarks. What is null stays null: not defined, or not computed for that actor.
 */
export function restate(value: Json, ids: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((element: Json) => restate(element, ids));
  if (!isObject(value)) return value;
  if (isPerActor(value, ids)) return transposed(ids.map((id) => restate(value[id] ?? null, ids)));
  const kept = Object.entries(value).filter(([key]) => !REMARKS.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [ourWord(key), restate(inner, ids)]));
}
