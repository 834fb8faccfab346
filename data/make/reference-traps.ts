import { readReference, writeReference } from "./reference-json.ts";
import type { Json } from "./restate.ts";

/** What this product does where other software goes wrong or two of them differ; in the order of the source. */
const RULES: Readonly<Record<string, string>> = {
  "graphology-sigma-overflow": "Routes are counted in 64-bit floats, tested on layered networks",
  "graphology-weight-as-distance": "Weight is strength; a length is asked for and said",
  "graphology-closeness-components": "Closeness is harmonic, never plain where the network falls apart",
  "graphology-louvain-random":
    "Every random choice is seeded; the best of several starts counts and their spread is told",
  "nx-effective-size-broadcast": "Effective size is held against networkx per actor (nodes=), not for all at once",
  "nx-constraint-sink": "Neighbours are those in either direction",
  "nx-constraint-selfloop": "Self-ties are dropped before anything is computed",
  "zero-weight-ties": "A tie of weight 0 is no tie",
  "constraint-above-1": "Constraint is never a percentage and never cut off at 1",
  "igraph-assort-no-weights": "Assortativity uses the weights",
  "nx-assort-no-edges": "No ties, one group and no groups give null with the reason; the unassigned are no group",
  "netseg-assort-symmetrises": "Directed assortativity multiplies what a group sends by what it receives",
  "netseg-gamix-directed": "The whole matrix is divided by its row sums; a group without ties gives null",
  "netseg-smi-row": "Each group is held against its own ties to others",
  "netseg-freeman-args": "Group sizes are those of the assigned actors",
  "networkit-assort-undirected": "Undirected, a tie inside a group counts for both its ends",
  "netrics-brokerage-swap": "A representative shares the group of the source, a gatekeeper that of the receiver",
  "netrics-jaccard-precedence": "Kept ties over kept, made and ended ties",
  "netrics-hierarchy": "Hierarchy is made of the constraint of each single partner",
  "netrics-ego-blau": "An actor is no part of its own surroundings",
  "netrics-yule-diagonal": "An actor and itself are no pair",
  "egor-ei-double": "Each tie counts once, inside or outside",
  "influenceR-2x": "Undirected betweenness counts each pair once; nothing is said of who has no tie",
  "networktools-bridge-betweenness": "A pair with several shortest routes counts each for its part",
  "igraph-betweenness-normalisation": "Raw values are compared; ours are divided by the pairs that count",
  "nx-betweenness-isolate-n": "Who has no tie is still one of the actors",
  "nx-weight-default": "Whether weights count is said, never found out",
  "migraph-pzero": "p = (r + 1)/(B + 1), never 0",
  "sna-brokerage-z": "Roles are held against the same network with the others' labels dealt again",
  "bctpy-zscore-ddof": "The spread divides by n, and nothing is said of who has no tie",
  "igraph-ari-trivial": "Two partitions of one group each give null",
  "closeness-vitality": "Pairs that lose contact and pairs whose route grows are told apart",
  "modularity-no-ties": "Without ties modularity is null with the reason",
};

type Trap = { readonly id: string; readonly peer: string; readonly where: string; readonly how_established: string };

/** Where peers differ, and what was chosen: the ids that descriptors and tests argue with. */
export function writeTraps(folder: string, from: string): void {
  const { traps } = readReference<{ readonly traps: readonly Trap[] }>(from, "traps");
  const entries = traps.map(({ id, peer, where, how_established }): [string, Json] => {
    const rule = RULES[id];
    if (rule === undefined) throw new Error(`trap without a rule of ours: ${id}`);
    return [id, { peer, where, established: how_established, rule }];
  });
  writeReference(folder, "traps", Object.fromEntries(entries));
}
