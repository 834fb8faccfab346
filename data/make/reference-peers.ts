import { type Json, type JsonObject, ourWord } from "./restate.ts";

/**
 * What other software printed of a network by an attribute, where it computes what its definition says. What it gets wrong is
 * left out (`traps.json` says why): of netseg the directed Gupta-Anderson-May, the symmetrised assortativity, and the second group's
 * segregation matrix index in a directed network.
 */
type Said = { readonly peer: string; readonly key: string; readonly isRight?: (directed: boolean) => boolean };

const undirectedOnly = (directed: boolean) => !directed;

const SAID: Readonly<Record<string, Said>> = {
  assortativity_nominal: { peer: "igraph", key: "assortativity" },
  modularity_given: { peer: "igraph", key: "modularity" },
  assortnet_r: { peer: "assortnet", key: "assortativity" },
  netseg_ei: { peer: "netseg", key: "eiIndex" },
  netseg_orwg: { peer: "netseg", key: "oddsRatioWithin" },
  netseg_gamix: { peer: "netseg", key: "guptaAndersonMay", isRight: undirectedOnly },
  netseg_freeman: { peer: "netseg", key: "freeman", isRight: undirectedOnly },
  netseg_coleman_directed: { peer: "netseg", key: "coleman" },
  netseg_smi: { peer: "netseg", key: "segregationMatrixIndex" },
};

export function peersOf(outputs: JsonObject, directed: boolean): JsonObject {
  const byAttribute = Object.entries(outputs).flatMap(([name, printed]): [string, Json][] => {
    const attribute = /^by_(.*)$/.exec(name)?.[1];
    return attribute === undefined ? [] : [[ourWord(attribute), saidOf(printed as JsonObject, directed)]];
  });
  return Object.fromEntries(byAttribute);
}

function saidOf(printed: JsonObject, directed: boolean): JsonObject {
  const byPeer: Record<string, Record<string, Json>> = {};
  for (const [name, { peer, key, isRight }] of Object.entries(SAID)) {
    const value = printed[name];
    if (typeof value !== "number" && !isByGroup(value)) continue;
    if (isRight !== undefined && !isRight(directed)) continue;
    byPeer[peer] = { ...byPeer[peer], [key]: key === "segregationMatrixIndex" && directed ? firstOf(value) : value };
  }
  return byPeer;
}

function isByGroup(value: Json | undefined): value is JsonObject {
  return value !== undefined && value !== null && typeof value === "object" && !Array.isArray(value);
}

/** netseg divides both groups by what the first sends to the second: only the first is right when the two differ. */
function firstOf(value: Json): Json {
  return isByGroup(value) ? Object.fromEntries(Object.entries(value).slice(0, 1)) : value;
}
