"""Recomputes the numbers of this bundle with NetworkX, and prints the differences.

    python3 check.py [FOLDER]

Reads result.json, nodes.csv and edges.csv. Prints a line per number: its name, what Schakelwerk says, what is found
here, the difference, and "same" (within 1e-9 of its size), "DIFFERENT", or why it can't be compared. Ends with exit
code 1 when something is different. What NetworkX has no function for is computed here in plain Python, on its distances.
"""

import csv
import itertools
import json
import math
import platform
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
metrics = result["siloing"]["metrics"]


def rows(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


directed = result["network"]["directed"]
network = nx.DiGraph() if directed else nx.Graph()
shares = {}
for node in rows("nodes.csv"):
    network.add_node(node["id"])
    parts = [part.rsplit("=", 1) for part in node["groups"].split("|") if part]
    shares[node["id"]] = {group: float(share) for group, share in parts}
for edge in rows("edges.csv"):
    network.add_edge(edge["source"], edge["target"], weight=float(edge["weight"]))

# The statistics of a partition are about the actors that have a group.
assigned = network.subgraph([actor for actor in network if shares[actor]])
single = all(len(shares[actor]) == 1 for actor in assigned)
group = {actor: max(sorted(shares[actor]), key=lambda one: shares[actor][one]) for actor in assigned}
weighted = any(weight != 1 for _, _, weight in assigned.edges(data="weight"))
several = "actors in several groups"
different = []


def common(one, other):
    return min(1.0, sum(min(share, shares[other].get(key, 0.0)) for key, share in shares[one].items()))


def tell(name, ours, here, why=None):
    if why is None and (ours is None or here is None):
        why = "not defined" if ours is None and here is None else None
    if why is not None:
        print(name, "" if ours is None else repr(ours), "", "", f"not compared: {why}", sep="\t")
        return
    if ours is None or here is None:
        difference, verdict = "", "DIFFERENT"
    else:
        difference = abs(ours - here)
        verdict = "same" if difference <= 1e-9 * max(1.0, abs(ours), abs(here)) else "DIFFERENT"
    if verdict != "same":
        different.append(name)
    print(name, repr(ours), repr(here), difference, verdict, sep="\t")


def measured(name, here, why=None):
    if name in metrics:
        tell(name, metrics[name]["value"], here, why)


print(f"# Python {platform.python_version()}, NetworkX {nx.__version__}, Schakelwerk {result['parameters']['version']}")
print("# number", "Schakelwerk", "here", "difference", "verdict", sep="\t")

tell("actors", result["network"]["actors"], network.number_of_nodes())
tell("ties", result["network"]["ties"], network.number_of_edges())
tell("density", result["network"]["density"], nx.density(network) if len(network) > 1 else None)
pieces = nx.number_weakly_connected_components(network) if directed else nx.number_connected_components(network)
tell("components", result["network"]["components"], pieces)
tell("isolates", result["network"]["isolates"], nx.number_of_isolates(network))

inside = math.fsum(weight * common(a, b) for a, b, weight in assigned.edges(data="weight"))
total = math.fsum(weight for _, _, weight in assigned.edges(data="weight"))
defined = total > 0 and len(set(group.values())) > 1
measured("internalShare", inside / total if defined else None)
measured("eiIndex", (total - 2 * inside) / total if defined else None)

pairs = list(itertools.combinations(assigned, 2))
alike = math.fsum(common(a, b) for a, b in pairs)
expected = metrics["internalShare"]["expected"]
tell("internalShare.expected", expected, alike / len(pairs) if pairs else None, "derived partition" if expected is None else None)

if "assortativity" in metrics:
    why = several if not single else "NetworkX has none for weighted ties" if weighted else None
    nx.set_node_attributes(assigned, group, "group")
    here = None if why else nx.attribute_assortativity_coefficient(assigned, "group")
    measured("assortativity", here, why)
if "modularity" in metrics:
    parts = [{actor for actor in assigned if group[actor] == key} for key in set(group.values())]
    here = nx.community.modularity(assigned, parts) if single and total > 0 else None
    measured("modularity", here, None if single else several)

steps = dict(nx.all_pairs_shortest_path_length(assigned))
ordered = pairs + [(b, a) for a, b in pairs] if directed else pairs
across = math.fsum(1 - common(a, b) for a, b in ordered)
reach = math.fsum((1 - common(a, b)) / steps[a][b] for a, b in ordered if b in steps[a])
unreached = math.fsum(1 - common(a, b) for a, b in ordered if b not in steps[a])
measured("crossEfficiency", reach / across if across > 0 else None)
measured("unreachableShare", unreached / across if across > 0 else None)

actors = result["bridging"]["actors"]
if any(actor["betweenness"] is not None for actor in actors):
    between = nx.betweenness_centrality(network, normalized=False)
    for actor in actors:
        tell(f"betweenness {actor['id']}", actor["betweenness"], between[actor["id"]])
cut = set(nx.articulation_points(network.to_undirected()))
tell("cut actors", sum(actor["cutVertex"] for actor in actors), len(cut))
tell("cut actors found by both", sum(actor["cutVertex"] and actor["id"] in cut for actor in actors), len(cut))

if metrics.get("bestModularity", {}).get("value") is not None and not directed:
    best = metrics["bestModularity"]["value"]
    found = nx.community.louvain_communities(assigned, seed=1)
    here = nx.community.modularity(assigned, found)
    # A search, not a formula: ours may be better, never worse.
    tell("bestModularity is no lower than Louvain's", best, max(best, here))

print(f"# {len(different)} different" + (f": {', '.join(different)}" if different else ""))
sys.exit(1 if different else 0)
