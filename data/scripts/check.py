"""Recomputes the numbers of this bundle with NetworkX and plain Python, and prints the differences.

    python3 check.py [FOLDER]

Reads result.json, network.graphml and the CSV files from the folder of this script, or from FOLDER, and builds the network
anew. Needs Python 3.8 and NetworkX 2.8 or later, and nothing else. Prints one table, a line per number:

    name        where it stands in result.json; between round brackets by whom or what, where there is more than one way
    ours        what Schakelwerk says
    here        what this script finds
    difference  here less ours
    verdict     same        no further apart than 1e-9 of their size
                not above   a search by somebody else found nothing better than ours
                DIFFERENT   further apart, or defined on one side only
                skipped     not compared, and why
                only here   Schakelwerk leaves it out of a network this large: there is nothing to compare

Ends with exit code 1 when something is DIFFERENT, otherwise 0. What rests on random deals of the labels (p, q, rewiring) is
not recomputed; what chance gives is, by its exact mean and standard deviation.
"""

import csv
import json
import math
import platform
import sys
from collections import Counter, defaultdict
from fractions import Fraction
from itertools import combinations, permutations, product
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
siloing, bridging = result["siloing"], result["bridging"]
derived = result["partition"]["derived"]
sys.stdout.reconfigure(encoding="utf-8")

# ---- One line per number

# Reasons of Schakelwerk that speak of the size of a network, and not of the number.
LEFT_OUT = ("too-large", "left-out")
NO_CHANCE = "the partition is derived, so nothing is said of chance"
verdicts, different = Counter(), []


def tell(name, ours, here, why=None, reason=None, search=False):
    """Prints one line. `why` says why it is not compared, `reason` why Schakelwerk has no value, both where there is one."""
    difference = ""
    if why is None and ours is None and here is None:
        why = "not defined on either side"
    if why is not None:
        here, verdict = None, "skipped"
    elif ours is None:
        verdict = "only here" if reason in LEFT_OUT else "DIFFERENT"
    elif here is None:
        verdict = "DIFFERENT"
    else:
        difference = "0" if here == ours else f"{here - ours:.1e}"
        if search:
            verdict = "not above" if here <= ours + 1e-9 else "DIFFERENT"
        else:
            verdict = "same" if abs(here - ours) <= 1e-9 * max(abs(here), abs(ours)) + 1e-12 else "DIFFERENT"
    verdicts[verdict] += 1
    if verdict == "DIFFERENT":
        different.append(name)
    shown = ["" if value is None else repr(value) for value in (ours, here)]
    print(name, *shown, difference, f"skipped: {why}" if verdict == "skipped" else verdict, sep="\t")


def measured(name, value, why=None):
    """A number of the whole network."""
    ours = siloing["metrics"][name]
    tell(f"siloing.metrics.{name}.value", ours["value"], value, why, ours["reason"])


def expected(name, value, chance, why=None, parts=("expected", "sd", "z")):
    """What chance gives of it: `chance` is its mean and standard deviation over all deals, None if not defined."""
    ours = siloing["metrics"][name]
    why = NO_CHANCE if derived else why
    mean, sd = chance or (None, None)
    here = {"expected": mean, "sd": sd, "z": (value - mean) / sd if sd else None}
    for part in parts:
        tell(f"siloing.metrics.{name}.{part}", ours[part], here[part], why, ours["reason"])


# ---- The network, from the CSV files


def read_table(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return [{column: plain(text) for column, text in row.items()} for row in csv.DictReader(file)]


def plain(text):
    """Without the apostrophe that keeps a spreadsheet from running a text as a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@", "\t", "\r") else text


directed = result["network"]["directed"]
network = nx.DiGraph() if directed else nx.Graph()
shares, main_group, organisation = {}, {}, {}
for node in read_table("nodes.csv"):
    actor = node["id"]
    network.add_node(actor)
    parts = [part.rsplit("=", 1) for part in node["groups"].split("|") if part]
    shares[actor] = {group: float(share) for group, share in parts}
    main_group[actor], organisation[actor] = node["group"], node["organisation"]
for edge in read_table("edges.csv"):
    network.add_edge(edge["source"], edge["target"], weight=float(edge["weight"]))
n, m = network.number_of_nodes(), network.number_of_edges()

# The statistics of a partition are about the actors that have a group.
assigned = network.subgraph([actor for actor in network if shares[actor]]).copy()
edges = list(assigned.edges(data="weight"))
count = len(assigned)
total = math.fsum(weight for _, _, weight in edges)
groups = [group["key"] for group in result["partition"]["groups"]]
single = all(len(shares[actor]) == 1 for actor in assigned)
weighted = any(weight != 1 for _, _, weight in edges)
# Ties lie inside groups or between them where there are ties, and groups.
defined = len(groups) > 1 and count > 1 and len(edges) > 0
# An undirected tie, as an undirected pair, is two ordered pairs.
ways = 1 if directed else 2

# Kernels say what actors in several groups have in common; for one group an actor they are the same.
kernel = result["partition"]["kernel"]
by_kernel = None if kernel == "min" or single else f"the kernel is {kernel}, and this script knows min"
several = None if single else "actors are in several groups"
many = "all pairs of over 2,000 actors are too much for plain Python, see check.R" if n > 2000 else None
long = "all routes of so many actors and ties are too much for plain Python, see check.R" if n * m > 1e8 else None

# ---- What actors have in common. Those with the same groups and shares are of one kind: all depends on the kinds of two.

kinds, kind = [], {}
for actor in assigned:
    if shares[actor] not in kinds:
        kinds.append(shares[actor])
    kind[actor] = kinds.index(shares[actor])
size = Counter(kind.values())


def in_common(one, other):
    """The min kernel: of two shares in a group the smaller."""
    return {group: min(share, other[group]) for group, share in one.items() if group in other}


def coupling(one, other):
    """How one tie falls over group x group: what both have in common stays inside, the rest is spread over the rest."""
    common = in_common(one, other)
    cells = {(group, group): part for group, part in common.items()}
    left = 1 - math.fsum(common.values())
    if left > 1e-12:
        for (group, share), (target, target_share) in product(one.items(), other.items()):
            part = (share - common.get(group, 0)) * (target_share - common.get(target, 0)) / left
            if part > 0:
                cells[group, target] = cells.get((group, target), 0) + part
    return cells


same, split, cells = {}, {}, defaultdict(dict)
for a, b in product(range(len(kinds)), repeat=2):
    same[a, b] = min(1.0, math.fsum(in_common(kinds[a], kinds[b]).values()))
    split[a, b] = Counter()
    for (group, target), part in coupling(kinds[a], kinds[b]).items():
        # Undirected, two groups are one cell whichever comes first.
        turned = not directed and groups.index(group) > groups.index(target)
        split[a, b][(target, group) if turned else (group, target)] += part
    for cell, part in split[a, b].items():
        cells[cell][a, b] = part


def alike(one, other):
    return same[kind[one], kind[other]]


# ---- What chance gives: the labels of the actors dealt over the same network in every possible way (Mantel 1967)


def pair_sums(values, size):
    """Sums over all ordered pairs of actors of what `values` holds for the kinds of two; `size` counts each kind."""
    rows, columns, squares, mutual = Counter(), Counter(), [], []
    for (a, b), value in values.items():
        rows[a] += (size[b] - (a == b)) * value
        columns[b] += (size[a] - (a == b)) * value
        pairs = size[a] * (size[b] - (a == b))
        squares.append(pairs * value**2)
        mutual.append(pairs * value * values.get((b, a), 0))
    sums = {
        "total": math.fsum(size[a] * row for a, row in rows.items()),
        "same pair": math.fsum(squares),
        "turned": math.fsum(mutual),
        "same sender": math.fsum(size[a] * row**2 for a, row in rows.items()) - math.fsum(squares),
        "same receiver": math.fsum(size[b] * column**2 for b, column in columns.items()) - math.fsum(squares),
        "passed on": math.fsum(size[a] * row * columns[a] for a, row in rows.items()) - math.fsum(mutual),
    }
    shared = sums["same pair"] + sums["turned"] + sums["same sender"] + sums["same receiver"] + 2 * sums["passed on"]
    return {**sums, "apart": sums["total"] ** 2 - shared}


def moments(actors, ties, scores):
    """Exact mean and standard deviation of the sum of tie x score over all ordered pairs."""
    pairs, triples, fours = (math.perm(actors, several) for several in (2, 3, 4))
    mean = ties["total"] * scores["total"] / pairs
    # How often two ordered pairs are together on both sides, by the actors that they share.
    shares = [("same pair", 1, pairs), ("turned", 1, pairs), ("apart", 1, fours)]
    shares += [("same sender", 1, triples), ("same receiver", 1, triples), ("passed on", 2, triples)]
    second = math.fsum(times * ties[part] * scores[part] / among for part, times, among in shares if among)
    variance = second - mean**2
    return mean, math.sqrt(variance) if variance > 1e-11 * max(second, mean**2) else 0.0


def scaled(chance, by, shift=0):
    return None if chance is None else (shift + by * chance[0], abs(by) * chance[1])


def ordered(edges):
    """Ties by ordered pairs; an undirected one stands both ways."""
    found = {(source, target): weight for source, target, weight in edges}
    return found if directed else {**found, **{(target, source): weight for source, target, weight in edges}}


each = Counter(dict.fromkeys(assigned, 1))
ties = ordered(edges)
tie_sums = pair_sums(ties, each)
same_sums = pair_sums(same, size)


def over(above, below):
    """A ratio; not defined where it would be divided by nothing."""
    return above / below if below else None


def balance(one, other):
    """How far one outweighs the other, from -1 to 1."""
    return None if one is None or other is None else over(one - other, one + other)


# ---- The table

print(f"# Python {platform.python_version()}, NetworkX {nx.__version__}, Schakelwerk {result['parameters']['version']}")
print("# name", "ours", "here", "difference", "verdict", sep="\t")

# The network, from the tables and as GraphML
ours = result["network"]
everything = math.fsum(weight for _, _, weight in network.edges(data="weight"))
weakly = network.to_undirected()
tell("network.actors", ours["actors"], n)
tell("network.ties", ours["ties"], m)
tell("network.totalWeight", ours["totalWeight"], everything)
drawn = nx.read_graphml(folder / "network.graphml")
tell("network.actors (GraphML)", ours["actors"], drawn.number_of_nodes())
tell("network.ties (GraphML)", ours["ties"], drawn.number_of_edges())
tell("network.totalWeight (GraphML)", ours["totalWeight"], math.fsum(w for _, _, w in drawn.edges(data="weight")))
tell("network.density", ours["density"], nx.density(network) if n > 1 else None)
tell("network.components", ours["components"], nx.number_connected_components(weakly))
tell("network.isolates", ours["isolates"], nx.number_of_isolates(network))
tell("network.projects", ours["projects"], len(read_table("projects.csv")))
tell("network.participations", ours["participations"], len(read_table("participations.csv")))

# The partition; the main group of an actor is that of its largest share, the first of equals
ours = result["partition"]
main = {actor: max(sorted(shares[actor]), key=shares[actor].get) for actor in assigned}
for group in ours["groups"]:
    mass = math.fsum(shares[actor].get(group["key"], 0) for actor in assigned)
    tell(f"partition.groups[{group['key']}].size", group["size"], mass)
tell("partition.unassigned", ours["unassigned"], n - count)
tell("network.actors (main group as in nodes.csv)", n, sum(main.get(actor, "") == main_group[actor] for actor in network))
tell("partition.unassignedWeight", ours["unassignedWeight"], 1 - total / everything if everything else None)

# What stays inside groups
share, chance = None, None
if defined:
    share = math.fsum(weight * alike(a, b) for a, b, weight in edges) / total
    chance = scaled(moments(count, tie_sums, same_sums), 1 / ways / total)
outside = None if share is None else 1 - share
ei_index = None if share is None else 1 - 2 * share
measured("internalShare", share, by_kernel)
expected("internalShare", share, chance, by_kernel)
measured("eiIndex", ei_index, by_kernel)
expected("eiIndex", ei_index, scaled(chance, -2, 1), by_kernel)

# The same beside all pairs: Freeman, densities, odds. Links count in odds, whatever they weigh; a half for an empty cell.
all_pairs, same_pairs = count * (count - 1), same_sums["total"]
freeman, freeman_chance, dense_inside, dense_between, log_odds = None, None, None, None, None


def odds_table(edges, pairs, alike_pairs):
    """Tied inside and outside groups, not tied inside and outside; of ordered pairs."""
    inside = math.fsum(alike(a, b) for a, b, _ in edges)
    left = alike_pairs / ways - inside
    return inside, len(edges) - inside, left, pairs / ways - len(edges) - left


def with_halves(table):
    return [cell + 0.5 for cell in table]


if defined and all_pairs - same_pairs > 1e-9:
    between = 1 - same_pairs / all_pairs
    freeman, freeman_chance = 1 - outside / between, (0, chance[1] / between)
    dense_inside, dense_between = over(share, same_pairs), outside / (all_pairs - same_pairs)
    if same_pairs > 0:
        table = odds_table(edges, all_pairs, same_pairs)
        a, b, c, d = with_halves(table) if min(table) < 1e-9 else table
        log_odds = math.log(a * d / (b * c))
measured("freeman", freeman, by_kernel)
expected("freeman", freeman, freeman_chance, by_kernel)
measured("densityRatio", over(dense_inside, dense_between) if dense_inside is not None else None, by_kernel)
measured("eiSizeCorrected", balance(dense_between, dense_inside), by_kernel)
measured("withinOddsRatio", log_odds, by_kernel)

# The odds within organisations and between them, then taken together (Mantel & Haenszel)
bodies = defaultdict(list)
for actor in assigned:
    bodies[organisation[actor]].append(actor)
colleagues = [alike(a, b) for body in bodies.values() for a, b in permutations(body, 2)]
alike_colleagues = math.fsum(colleagues)
stratified = None
if defined and colleagues:
    within = [edge for edge in edges if organisation[edge[0]] == organisation[edge[1]]]
    between = [edge for edge in edges if organisation[edge[0]] != organisation[edge[1]]]
    strata = []
    for own, pairs, alike_pairs in (
        (within, len(colleagues), alike_colleagues),
        (between, all_pairs - len(colleagues), same_pairs - alike_colleagues),
    ):
        if min(alike_pairs, pairs - alike_pairs) > 1e-9:
            strata.append(odds_table(own, pairs, alike_pairs))
    for tables in (strata, [with_halves(table) for table in strata]):
        above = math.fsum(a * d / (a + b + c + d) for a, b, c, d in tables)
        below = math.fsum(b * c / (a + b + c + d) for a, b, c, d in tables)
        if stratified is None and above > 0 and below > 0:
            stratified = math.log(above / below)
measured("mantelHaenszel", stratified, by_kernel)

# What each group sends, receives and keeps: an undirected tie is seen from both its ends
sent, received, kept = Counter(), Counter(), Counter()
for (a, b), weight in ties.items():
    for group, part in shares[a].items():
        sent[group] += weight * part
    for group, part in shares[b].items():
        received[group] += weight * part
    for group, part in in_common(shares[a], shares[b]).items():
        kept[group] += weight * part
gupta = None
if defined and all(sent[group] > 0 for group in groups):
    gupta = (math.fsum(kept[group] / sent[group] for group in groups) - 1) / (len(groups) - 1)
measured("guptaAndersonMay", gupta, by_kernel)
measured("spectralSegregation", None, "eigenvalues are too much for plain Python, see check.R")

# Modularity, A - out x in / W summed where two are alike, and assortativity, the same over the most that it could be
out, into = Counter(), Counter()
for (a, b), weight in ties.items():
    out[a] += weight
    into[b] += weight
flow = math.fsum(ties.values())


def modularity_of(alike):
    anybody = math.fsum(out[a] * into[b] * alike(a, b) for a, b in product(assigned, repeat=2))
    return (math.fsum(weight * alike(a, b) for (a, b), weight in ties.items()) - anybody / flow) / flow


def modularity_chance(scores):
    beyond = {(a, b): ties.get((a, b), 0) - out[a] * into[b] / flow for a, b in permutations(assigned, 2)}
    mean, sd = moments(count, pair_sums(beyond, each), scores)
    # What everybody has in common with itself stays, however the labels lie.
    own = math.fsum(out[actor] * into[actor] for actor in assigned) / flow
    return (mean - own) / flow, sd / flow if sd / flow > 1e-9 else 0.0


def members(label):
    found = defaultdict(set)
    for actor in assigned:
        found[label[actor]].add(actor)
    return list(found.values())


modularity, modularity_main, assortativity, chance, chance_main = None, None, None, None, None
if defined:
    modularity_main = nx.community.modularity(assigned, members(main))
    if single:
        modularity = modularity_main
    elif not many:
        modularity = modularity_of(alike)
    if not many:
        main_size = Counter(main.values())
        chance = modularity_chance(same_sums)
        chance_main = modularity_chance(pair_sums({(group, group): 1 for group in groups}, main_size))
    if single and not weighted:
        nx.set_node_attributes(assigned, main, "group")
        mixed = nx.attribute_mixing_dict(assigned, "group", normalized=True)
        stays = math.fsum(row.get(group, 0) for group, row in mixed.items())
        sends = Counter({group: math.fsum(row.values()) for group, row in mixed.items()})
        gets = Counter()
        for row in mixed.values():
            gets.update(row)
        random = math.fsum(sends[group] * gets[group] for group in groups)
        assortativity = (stays - random) / (1 - random) if 1 - random > 1e-12 else None
    elif modularity is not None:
        assortativity = modularity / (modularity + outside) if modularity + outside > 1e-12 else None
unknown = None if single else many
measured("modularity", modularity, by_kernel or unknown)
expected("modularity", modularity, chance, by_kernel or many)
measured("assortativity", assortativity, by_kernel or unknown)

# The best partition: the modularity of the communities in the result, and what the search of NetworkX finds
best = siloing["metrics"]["bestModularity"]["value"]
communities = siloing["communities"]
searched = None if communities or not defined else "no communities in the result"
found, community = None, {}
if communities:
    of = {actor["id"]: number for actor, number in zip(bridging["actors"], communities["of"])}
    community = {actor: of[actor] for actor in assigned if of[actor] is not None}
    # Who has no tie is in no community, and changes nothing.
    found = nx.community.modularity(assigned, members({actor: community.get(actor, actor) for actor in assigned}))
tell("siloing.metrics.bestModularity.value", best, found, searched)
if communities:
    tries = [nx.community.louvain_communities(assigned, seed=seed) for seed in range(1, 6)]
    found = max(nx.community.modularity(assigned, parts) for parts in tries)
tell("siloing.metrics.bestModularity.value (Louvain of NetworkX)", best, found, searched, search=True)
ratio = min(1, modularity_main / best) if best is not None and best > 1e-12 else None
ratio_chance = scaled(chance_main, 1 / best) if ratio is not None else None
measured("siloRatio", ratio, searched)
expected("siloRatio", ratio, ratio_chance, searched or many)

# Main groups against communities: actors that have a tie
names = ("adjustedRand", "adjustedMutualInformation", "variationOfInformation", "splitJoin")
agreement, rand_chance, variation_expected = dict.fromkeys(names), None, None
if community:
    both = Counter((main[actor], number) for actor, number in community.items())
    rows, columns = Counter(main[actor] for actor in community), Counter(community.values())
    size_of = len(community)

    def entropy(sizes):
        return -math.fsum(one / size_of * math.log(one / size_of) for one in sizes.values())

    def pairs_in(sizes):
        return sum(math.comb(one, 2) for one in sizes.values())

    # Mutual information that chance gives: of every two groups, how many they have in common is hypergeometric.
    random = []
    for row, row_times in Counter(rows.values()).items():
        for column, column_times in Counter(columns.values()).items():
            for cell in range(max(1, row + column - size_of), min(row, column) + 1):
                chance = math.comb(row, cell) * math.comb(size_of - row, column - cell) / math.comb(size_of, column)
                random.append(row_times * column_times * chance * cell / size_of * math.log(size_of * cell / row / column))
    random = math.fsum(random)
    entropies = entropy(rows) + entropy(columns)
    information = entropies - entropy(both)
    if entropies / 2 - random > 1e-12:
        agreement["adjustedMutualInformation"] = (information - random) / (entropies / 2 - random)
    by_chance = pairs_in(rows) * pairs_in(columns) / math.comb(size_of, 2)
    most = (pairs_in(rows) + pairs_in(columns)) / 2
    if most - by_chance > 1e-12:
        agreement["adjustedRand"] = (pairs_in(both) - by_chance) / (most - by_chance)
        together = [pair_sums({(one, one): 1 for one in sizes}, sizes) for sizes in (rows, columns)]
        rand_chance = 0, moments(size_of, *together)[1] / 2 / (most - by_chance)
    agreement["variationOfInformation"] = (entropies - 2 * information) / math.log(2)
    variation_expected = (entropies - 2 * random) / math.log(2)
    largest = [max(both[row, column] for column in columns) for row in rows]
    largest += [max(both[row, column] for row in rows) for column in columns]
    agreement["splitJoin"] = 2 * size_of - sum(largest)
for name in names:
    measured(name, agreement[name], searched)
expected("adjustedRand", agreement["adjustedRand"], rand_chance, searched)
expected("variationOfInformation", None, (variation_expected, None), searched, parts=("expected",))

# How far groups are apart: steps over the whole network, where the unassigned pass on what others send
names = ("crossEfficiency", "withinEfficiency", "pathSilo", "unreachableShare", "warmPairs")
values, chances = dict.fromkeys(names), dict.fromkeys(names)
steps, inside_pairs, cross_pairs = {}, same_pairs, all_pairs - same_pairs
if not many:
    for source, reached in nx.all_pairs_shortest_path_length(network):
        if source in assigned:
            steps.update({(source, target): d for target, d in reached.items() if target in assigned and target != source})
if steps and cross_pairs > 1e-9 * count:
    scores = {
        "efficiency": {pair: 1 / d for pair, d in steps.items()},
        "warm": {pair: 1 for pair, d in steps.items() if d <= 2},
        "unreached": {pair: 1 for pair in permutations(assigned, 2) if pair not in steps},
    }
    for name, of in (("crossEfficiency", "efficiency"), ("unreachableShare", "unreached"), ("warmPairs", "warm")):
        values[name] = math.fsum(score * (1 - alike(a, b)) for (a, b), score in scores[of].items()) / cross_pairs
        sums = pair_sums(scores[of], each)
        chances[name] = scaled(moments(count, sums, same_sums), -1 / cross_pairs, sums["total"] / cross_pairs)
    if inside_pairs > 0:
        efficiency = scores["efficiency"]
        values["withinEfficiency"] = math.fsum(score * alike(a, b) for (a, b), score in efficiency.items()) / inside_pairs
        chances["withinEfficiency"] = scaled(moments(count, pair_sums(efficiency, each), same_sums), 1 / inside_pairs)
        if values["withinEfficiency"] > 0:
            values["pathSilo"] = 1 - values["crossEfficiency"] / values["withinEfficiency"]
for name in names:
    measured(name, values[name], by_kernel or many)
    if name != "pathSilo":
        expected(name, values[name], chances[name], by_kernel or many)

# Every two groups: how many of their pairs have a route, and how short
apart = defaultdict(lambda: [[], [], [], []])
if bridging["pairs"] and not many:
    for a, b in permutations(assigned, 2):
        d = steps.get((a, b))
        for cell, part in split[kind[a], kind[b]].items():
            pairs, routes, closeness, length = apart[cell]
            pairs.append(part)
            if d is not None:
                routes.append(part)
                closeness.append(part / d)
                length.append(part * d)
for ours in bridging["pairs"]:
    pairs, routes, closeness, length = (math.fsum(parts) for parts in apart[tuple(ours["groups"])])
    name = f"bridging.pairs[{', '.join(ours['groups'])}]"
    tell(f"{name}.reachShare", ours["reachShare"], over(routes, pairs), by_kernel or many)
    tell(f"{name}.efficiency", ours["efficiency"], over(closeness, pairs), by_kernel or many)
    tell(f"{name}.meanDistance", ours["meanDistance"], over(length, routes), by_kernel or many)

# Who keeps two groups in touch: routes that share no actor, from a source tied to all of the one to a sink tied to all of the other
START, END = ("start",), ("end",)


def fewest_between(within, firsts, lasts):
    """The fewest actors of `within` without whom no route is left from any of `firsts` to any of `lasts`."""
    flow = within.copy()
    flow.add_nodes_from((START, END))
    flow.add_edges_from((START, actor) for actor in firsts)
    flow.add_edges_from((actor, END) for actor in lasts)
    return nx.node_connectivity(flow, START, END)


def fewest_others(one, other):
    """The same when none of the two groups leaves: not defined when they are tied, or somebody is in both."""
    if one & other or any(network.has_edge(a, b) for a, b in product(one, other)):
        return None
    coming = network.predecessors if directed else network.neighbors
    firsts = {next_one for actor in one for next_one in network[actor]} - one - other
    lasts = {last for actor in other for last in coming(actor)} - one - other
    return fewest_between(network.subgraph(set(network) - one - other), firsts, lasts)


def part(gone, one, other):
    """Whether two groups have no route left without some actors."""
    left = network.subgraph(set(network) - gone)
    return not any(nx.has_path(left, a, b) for a, b in product(one - gone, other - gone))


for ours in bridging["pairs"]:
    if ours["minimumCut"] is None:
        continue
    one, other = ({actor for actor in network if group in shares[actor]} for group in ours["groups"])
    name = f"bridging.pairs[{', '.join(ours['groups'])}]"
    here = None if many else fewest_between(network, one, other)
    tell(f"{name}.minimumCut", ours["minimumCut"], here, many)
    tell(f"{name}.minimumCutOthers", ours["minimumCutOthers"], None if many else fewest_others(one, other), many)
    parted = here if not many and part(set(ours["cutActors"]), one, other) else None
    tell(f"{name}.cutActors.length (they part the two)", len(ours["cutActors"]), parted, many)

# The mixing matrix, cell by cell
mixing = siloing["mixing"]
if not mixing["groups"]:
    tell("siloing.mixing", None, None, "the result has no matrix")
mixed, linked = Counter(), Counter()
for a, b, weight in edges:
    for cell, part in split[kind[a], kind[b]].items():
        mixed[cell] += weight * part
        linked[cell] += part
for (row, group), (column, target) in product(enumerate(mixing["groups"]), repeat=2):
    if not directed and row > column:
        continue
    scores = pair_sums(cells[group, target], size)
    found, possible, chance = mixed[group, target], scores["total"] / ways, None
    if defined and not derived:
        chance = scaled(moments(count, tie_sums, scores), 1 / ways)
    mean, sd = chance or (None, None)
    here = {
        "ties": found,
        "pairs": linked[group, target],
        "possible": possible,
        "expected": mean,
        "z": (found - mean) / sd if sd else None,
    }
    for part, value in here.items():
        why = NO_CHANCE if derived and part in ("expected", "z") else by_kernel
        tell(f"siloing.mixing.{part}[{group}, {target}]", mixing[part][row][column], value, why)

# Each group: what it keeps of its own contacts, beside what its size gives, by densities, and Coleman's index
for ours in siloing["groups"]:
    group = ours["key"]
    stays = mixed[group, group]
    leaves = math.fsum(weight for cell, weight in mixed.items() if group in cell and cell != (group, group))
    own_pairs = pair_sums(cells[group, group], size)["total"]
    other_pairs = math.fsum(shares[actor].get(group, 0) for actor in assigned) * (count - 1) - own_pairs
    by_size = over(own_pairs, own_pairs + other_pairs)
    own_share = over(2 * stays, 2 * stays + leaves)
    dense_inside = over(kept[group], own_pairs)
    dense_outside = over((sent[group] + received[group]) / 2 - kept[group], other_pairs)
    dense_sent = over(sent[group] - kept[group], other_pairs)
    coleman = None
    if sent[group] > 0 and own_pairs > 0:
        beyond = kept[group] - sent[group] * by_size
        room = sent[group] * (1 - by_size if beyond > 0 else by_size)
        coleman = beyond / room if room > 1e-12 * sent[group] else None
    here = {
        "internalTies": stays,
        "externalTies": leaves,
        "internalShare": own_share,
        "eiIndex": None if own_share is None else 1 - 2 * own_share,
        "expectedInternalShare": by_size if len(groups) > 1 and not derived else None,
        "densityInside": dense_inside,
        "densityOutside": dense_outside,
        "eiSizeCorrected": balance(dense_outside, dense_inside),
        "coleman": coleman,
        "segregationMatrixIndex": balance(dense_inside, dense_sent),
    }
    for part, value in here.items():
        why = NO_CHANCE if derived and part == "expectedInternalShare" else by_kernel
        tell(f"siloing.groups[{group}].{part}", ours[part], value, why)
    tell(f"siloing.groups[{group}].spectralSegregation", ours["spectralSegregation"], None, "see check.R")

# The second null: each tie counted once, its ends cut loose and joined anew, so that everybody keeps its number of ties
second = siloing["secondNull"]
observed, labels, joined = None, None, None
if second["reason"] is None and defined:
    observed = math.fsum(alike(a, b) for a, b, _ in edges) / len(edges)
    once = pair_sums(ordered([(a, b, 1) for a, b, _ in edges]), each)
    labels = scaled(moments(count, once, same_sums), 1 / ways / len(edges))
    senders, receivers = Counter(kind[a] for a, _, _ in edges), Counter(kind[b] for _, b, _ in edges)
    if directed:
        # Every order in which the receiving ends can stand beside the sending ones (Hoeffding 1951).
        row = {a: math.fsum(receivers[b] * same[a, b] for b in receivers) / len(edges) for a in senders}
        column = {b: math.fsum(senders[a] * same[a, b] for a in senders) / len(edges) for b in receivers}
        mean = math.fsum(senders[a] * row[a] for a in senders) / len(edges)
        beyond = {(a, b): same[a, b] - row[a] - column[b] + mean for a, b in product(senders, receivers)}
        squares = math.fsum(senders[a] * receivers[b] * rest**2 for (a, b), rest in beyond.items())
        joined = mean, math.sqrt(squares / (len(edges) - 1)) / len(edges) if squares > 1e-11 * len(edges) ** 2 else 0
    else:
        # As when the labels of all ends are dealt over pairs of ends that lie ready.
        ready = ordered([(2 * tie, 2 * tie + 1, 1) for tie in range(len(edges))])
        ready_sums = pair_sums(ready, Counter(range(2 * len(edges))))
        joined = scaled(moments(2 * len(edges), ready_sums, pair_sums(same, senders + receivers)), 1 / 2 / len(edges))
missing = None if second["reason"] is None else f"not in the result: {second['reason']}"
tell("siloing.secondNull.observed", second["observed"], observed, missing or by_kernel)
for name, here in (("labels", labels), ("stubMatching", joined)):
    for part, value in zip(("expected", "sd"), here or (None, None)):
        tell(f"siloing.secondNull.{name}.{part}", (second[name] or {}).get(part), value, missing or by_kernel)

# Each actor: its ties, those that leave its groups, and the shortest routes that run through it
actors = bridging["actors"]
inward, outward, routes, cross_routes = Counter(), Counter(), {}, dict.fromkeys(network, 0)
for a, b, weight in edges:
    for end in (a, b):
        inward[end] += weight * alike(a, b)
        outward[end] += weight * (1 - alike(a, b))
if not long:
    routes = nx.betweenness_centrality(network, normalized=False)
    if single:
        # From each group to all others. Undirected, NetworkX counts a pair for a half, and meets it from both its ends.
        for own in members(main):
            others = [actor for actor in assigned if actor not in own]
            for actor, part in nx.betweenness_centrality_subset(network, list(own), others).items():
                cross_routes[actor] += part
for ours in actors:
    actor = ours["id"]
    name = f"bridging.actors[{actor}]"
    no_routes = "left-out" if ours["betweenness"] is None else None
    tell(f"{name}.eiIndex", ours["eiIndex"], balance(outward[actor], inward[actor]), by_kernel)
    tell(f"{name}.betweenness", ours["betweenness"], routes.get(actor), long, no_routes)
    tell(f"{name}.crossGroupBetweenness", ours["crossGroupBetweenness"], cross_routes.get(actor), several or long, no_routes)

# Actors x projects as they are: the domains that an actor reaches through projects, and the groups that a project brings together
project_domains, left_out = {}, set()
for row in read_table("projects.csv"):
    parts = [part.rsplit("=", 1) for part in row["domains"].split("|") if part]
    project_domains[row["id"]] = {domain: float(share) for domain, share in parts}
    if row["left_out"] == "yes":
        left_out.add(row["id"])
takes, crowd = defaultdict(list), defaultdict(list)
for row in read_table("participations.csv"):
    takes[row["actor"]].append(row["project"])
    crowd[row["project"]].append(row["actor"])


def difference(members):
    """How much two of them differ on average, over all their pairs; `members` are their shares."""
    pairs = [1 - min(1.0, math.fsum(in_common(one, other).values())) for one, other in combinations(members, 2)]
    return over(math.fsum(pairs), len(pairs))


def effective(members):
    mass = Counter()
    for shares_of in members:
        for group, share in shares_of.items():
            mass[group] += share / len(members)
    return 1 / math.fsum(part**2 for part in mass.values())


def reach(members, drawn):
    """Mean and standard deviation of how many groups `drawn` of them have, drawn without return."""
    holders = defaultdict(set)
    for at, shares_of in enumerate(members):
        for group in shares_of:
            holders[group].add(at)

    def missed(who):
        return Fraction(math.comb(len(members) - len(who), drawn), math.comb(len(members), drawn))

    mean = sum(1 - missed(who) for who in holders.values())
    both = sum(missed(one | other) - missed(one) * missed(other) for one, other in product(holders.values(), repeat=2))
    return float(mean), math.sqrt(both)


placed = [project for project in project_domains if project_domains[project] and project not in left_out]
joined = {
    actor: set(combinations(sorted({domain for project in takes[actor] for domain in project_domains[project]}), 2))
    for actor in network
}
joiners = Counter(pair for pairs in joined.values() for pair in pairs)
any_two, drawn_of = difference([project_domains[project] for project in placed]), {}
own_projects = {actor: [project for project in takes[actor] if project in set(placed)] for actor in network}
ours = sum(actor["projectMix"] is not None for actor in actors)
tell("bridging.actors.length (with a project with a domain)", ours, sum(own != [] for own in own_projects.values()))
for ours in actors:
    mix, own = ours["projectMix"], own_projects[ours["id"]]
    if mix is None:
        continue
    name = f"bridging.actors[{ours['id']}].projectMix"
    members = [project_domains[project] for project in own]
    reached = {domain for shares_of in members for domain in shares_of}
    if len(own) not in drawn_of:
        drawn_of[len(own)] = reach([project_domains[project] for project in placed], len(own))
    alone = [pair for pair in joined[ours["id"]] if joiners[pair] == 1 and reached.issuperset(pair)]
    tell(f"{name}.projects", mix["projects"], len(own))
    tell(f"{name}.domains", mix["domains"], len(reached))
    tell(f"{name}.domainsExpected", mix["domainsExpected"], drawn_of[len(own)][0])
    tell(f"{name}.domainsSd", mix["domainsSd"], drawn_of[len(own)][1])
    tell(f"{name}.effective", mix["effective"], effective(members))
    tell(f"{name}.unbiased", mix["unbiased"], difference(members), by_kernel)
    tell(f"{name}.expected", mix["expected"], any_two if len(own) > 1 else None, by_kernel)
    tell(f"{name}.onlyJoins.length", len(mix["onlyJoins"]), len(alone))

crowd = {project: [actor for actor in crowd[project] if shares[actor]] for project in project_domains}
present = sorted({actor for project in crowd if project not in left_out for actor in crowd[project]})
meeting = {
    project: {
        cell
        for one, other in combinations(crowd[project], 2)
        for cell in map(frozenset, coupling(shares[one], shares[other]))
        if len(cell) > 1
    }
    for project in crowd
}
places = Counter(cell for cells_of in meeting.values() for cell in cells_of)
any_two, drawn_of = difference([shares[actor] for actor in present]), {}
for ours in bridging["projects"]:
    project, mix = ours["id"], ours["groupMix"]
    name = f"bridging.projects[{project}]"
    if ours["onlyGroups"] is not None:
        here = sum(places[cell] == 1 for cell in meeting[project])
        tell(f"{name}.onlyGroups.length", len(ours["onlyGroups"]), here, by_kernel)
    if mix is None:
        continue
    members = [shares[actor] for actor in crowd[project]]
    if len(members) not in drawn_of:
        drawn_of[len(members)] = reach([shares[actor] for actor in present], len(members))
    why = NO_CHANCE if mix["groupsExpected"] is None else None
    tell(f"{name}.groupMix.effective", mix["effective"], effective(members))
    tell(f"{name}.groupMix.groupsExpected", mix["groupsExpected"], drawn_of[len(members)][0], why)
    tell(f"{name}.groupMix.groupsSd", mix["groupsSd"], drawn_of[len(members)][1], why)
    tell(f"{name}.groupMix.differing", mix["differing"], difference(members), by_kernel)
    chance = any_two if len(members) > 1 else None
    tell(f"{name}.groupMix.differingExpected", mix["differingExpected"], chance, why or by_kernel)

# Who and what holds the network together; directed ties are followed both ways, and two between the same actors are one
cut = set(nx.articulation_points(weakly))
bridges = {frozenset(ends) for ends in nx.bridges(weakly)}
ours = {actor["id"] for actor in bridging["cutActors"]}
tell("bridging.cutActors.length", len(ours), len(cut))
tell("bridging.cutActors.length (the same actors)", len(ours), len(ours & cut))
ours = {frozenset((tie["source"], tie["target"])) for tie in bridging["cutTies"]}
tell("bridging.cutTies.length", len(ours), len(bridges))
tell("bridging.cutTies.length (the same ties)", len(ours), len(ours & bridges))

print("# " + ", ".join(f"{times} {verdict}" for verdict, times in sorted(verdicts.items())))
if different:
    print("# DIFFERENT: " + "; ".join(different))
sys.exit(1 if different else 0)
