# Recomputes the numbers of this bundle with igraph, sna and plain R, and prints the differences.
#
#     Rscript check.R [FOLDER]
#
# Reads result.json, network.graphml and the CSV files from the folder of this script, or from FOLDER, and builds the network
# anew. Needs the packages igraph, sna and jsonlite, nothing else, and memory for matrices of actors by actors: some 3 GB for
# 2,000 of them. Prints one table, a line per number:
#
#     name        where it stands in result.json; between round brackets by whom or what, where there is more than one way
#     ours        what Schakelwerk says
#     here        what this script finds
#     difference  here less ours
#     verdict     same        no further apart than 1e-9 of their size
#                 not above   a search by somebody else found nothing better than ours
#                 DIFFERENT   further apart, or defined on one side only
#                 skipped     not compared, and why
#                 only here   Schakelwerk leaves it out of a network this large: there is nothing to compare
#
# Ends with exit code 1 when something is DIFFERENT, otherwise 0. What rests on random deals of the labels (p, q, rewiring) is
# not recomputed; what chance gives is, by its exact mean and standard deviation.

# igraph and sna give other functions the same names, so each is called by its package.
suppressPackageStartupMessages(for (name in c("igraph", "sna", "jsonlite")) loadNamespace(name))

given <- commandArgs(trailingOnly = TRUE)
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- if (length(given) > 0) given[1] else dirname(script)
result <- jsonlite::fromJSON(file.path(folder, "result.json"), simplifyVector = FALSE)
siloing <- result$siloing
bridging <- result$bridging
derived <- result$partition$derived

# ---- One line per number

# Reasons of Schakelwerk that speak of the size of a network, and not of the number.
LEFT_OUT <- c("too-large", "left-out")
NO_CHANCE <- "the partition is derived, so nothing is said of chance"
verdicts <- character(0)
different <- character(0)

write_line <- function(...) writeLines(enc2utf8(paste(..., sep = "\t")), stdout(), useBytes = TRUE)
first_of <- function(one, other) if (is.null(one)) other else one
is_undefined <- function(value) is.null(value) || !is.finite(value)
shown <- function(value) if (is_undefined(value)) "" else format(value, digits = 17)

# `why` says why it is not compared, `reason` why Schakelwerk has no value, both where there is one.
tell <- function(name, ours, here, why = NULL, reason = NULL, search = FALSE) {
  gap <- ""
  if (is.null(why) && is.null(ours) && is_undefined(here)) why <- "not defined on either side"
  if (!is.null(why)) {
    here <- NULL
    verdict <- "skipped"
  } else if (is.null(ours)) {
    verdict <- if (!is.null(reason) && reason %in% LEFT_OUT) "only here" else "DIFFERENT"
  } else if (is_undefined(here)) {
    verdict <- "DIFFERENT"
  } else {
    gap <- if (here == ours) "0" else sprintf("%.1e", here - ours)
    close <- if (search) here <= ours + 1e-9 else abs(here - ours) <= 1e-9 * max(abs(here), abs(ours)) + 1e-12
    verdict <- if (!close) "DIFFERENT" else if (search) "not above" else "same"
  }
  verdicts <<- c(verdicts, verdict)
  if (verdict == "DIFFERENT") different <<- c(different, name)
  write_line(name, shown(ours), shown(here), gap, if (verdict == "skipped") paste("skipped:", why) else verdict)
}

# A number of the whole network.
measured <- function(name, value, why = NULL) {
  ours <- siloing$metrics[[name]]
  tell(sprintf("siloing.metrics.%s.value", name), ours$value, value, why, ours$reason)
}

# What chance gives of it: `chance` is its mean and standard deviation over all deals of the labels, NA where not defined.
expected <- function(name, value, chance, why = NULL, parts = c("expected", "sd", "z")) {
  ours <- siloing$metrics[[name]]
  here <- list(expected = chance[1], sd = chance[2], z = (value - chance[1]) / chance[2])
  if (derived) why <- NO_CHANCE
  for (part in parts) {
    tell(sprintf("siloing.metrics.%s.%s", name, part), ours[[part]], here[[part]], why, ours$reason)
  }
}

# ---- The network, from the CSV files

read_table <- function(name) {
  table <- read.csv(
    file.path(folder, name), colClasses = "character", encoding = "UTF-8", check.names = FALSE, na.strings = character(0)
  )
  # Without the apostrophe that keeps a spreadsheet from running a text as a formula.
  table[] <- lapply(table, function(text) sub("^'([=+@\t\r-])", "\\1", text))
  table
}

nodes <- read_table("nodes.csv")
edges <- read_table("edges.csv")
directed <- result$network$directed
network <- igraph::graph_from_data_frame(
  data.frame(from = edges$source, to = edges$target, weight = as.numeric(edges$weight)),
  directed = directed, vertices = data.frame(name = nodes$id)
)
n <- igraph::vcount(network)
m <- igraph::ecount(network)
# Weights of ordered pairs: an undirected tie stands both ways, and is two of them.
ways <- if (directed) 1 else 2
weights <- matrix(0, n, n)
ends <- cbind(match(edges$source, nodes$id), match(edges$target, nodes$id))
weights[ends] <- as.numeric(edges$weight)
if (!directed) weights[ends[, 2:1, drop = FALSE]] <- as.numeric(edges$weight)

groups <- vapply(result$partition$groups, function(group) group$key, character(1))
shares <- matrix(0, n, length(groups), dimnames = list(nodes$id, groups))
for (at in seq_len(n)) {
  parts <- strsplit(nodes$groups[at], "|", fixed = TRUE)[[1]]
  shares[at, match(sub("=[^=]*$", "", parts), groups)] <- as.numeric(sub("^.*=", "", parts))
}

# The statistics of a partition are about the actors that have a group.
has <- rowSums(shares) > 0
assigned <- igraph::induced_subgraph(network, which(has))
A <- weights[has, has, drop = FALSE]
linked <- (A > 0) * 1
P <- shares[has, , drop = FALSE]
count <- sum(has)
total <- sum(A) / ways
single <- all(rowSums(P > 0) == 1)
weighted <- any(A[A > 0] != 1)
# Ties lie inside groups or between them where there are ties, and groups.
defined <- length(groups) > 1 && count > 1 && total > 0

# Kernels say what actors in several groups have in common; for one group an actor they are the same.
kernel <- result$partition$kernel
by_kernel <- if (kernel != "min" && !single) sprintf("the kernel is %s, and this script knows min", kernel)
routes_left_out <- if (n > 1000) "all routes between groups, over 1,000 actors, are too much for plain R"

# ---- What actors have in common. Those with the same groups and shares are of one kind: all depends on the kinds of two.

keys <- vapply(seq_len(count), function(at) paste(P[at, ], collapse = " "), character(1))
kind <- match(keys, unique(keys))
size <- tabulate(kind)
Q <- P[!duplicated(keys), , drop = FALSE]

# The min kernel: of two shares in a group the smaller.
in_common <- function(group) outer(Q[, group], Q[, group], pmin)
same <- matrix(0, length(size), length(size))
for (group in seq_along(groups)) same <- same + in_common(group)
same[same > 1] <- 1
alike <- same[kind, kind, drop = FALSE]

# How a tie falls over group x group: what both have in common stays inside, the rest is spread over the rest.
coupling <- function(row, column) {
  if (row == column) return(in_common(row))
  rest <- outer(Q[, row], rep(1, length(size))) - in_common(row)
  other <- outer(rep(1, length(size)), Q[, column]) - in_common(column)
  ifelse(same > 1 - 1e-12, 0, rest * other / (1 - same))
}
# Undirected, two groups are one cell whichever comes first.
cell <- function(row, column) {
  if (directed || row == column) coupling(row, column) else coupling(row, column) + coupling(column, row)
}
# Sums over actors by their kinds.
by_kind <- function(values) {
  is_of <- outer(seq_along(size), kind, "==") * 1
  is_of %*% values %*% t(is_of)
}

# ---- What chance gives: the labels of the actors dealt over the same network in every possible way (Mantel 1967)

# Sums over all ordered pairs of different actors of what `values` holds for the kinds of two; `size` counts each kind.
pair_sums <- function(values, size = rep(1, nrow(values))) {
  own <- diag(values)
  rows <- as.vector(values %*% size) - own
  columns <- as.vector(size %*% values) - own
  pairs <- outer(size, size) - diag(size, length(size))
  squares <- sum(pairs * values^2)
  mutual <- sum(pairs * values * t(values))
  sums <- c(
    total = sum(size * rows),
    same_pair = squares,
    turned = mutual,
    same_sender = sum(size * rows^2) - squares,
    same_receiver = sum(size * columns^2) - squares,
    passed_on = sum(size * rows * columns) - mutual
  )
  c(sums, apart = unname(sums["total"]^2 - sum(sums[2:5]) - 2 * sums["passed_on"]))
}

# Exact mean and standard deviation of the sum of tie x score over all ordered pairs.
moments <- function(actors, ties, scores) {
  among <- cumprod(actors - 0:3)[c(2, 2, 3, 3, 3, 4)]
  part <- c("same_pair", "turned", "same_sender", "same_receiver", "passed_on", "apart")
  # How often two ordered pairs are together on both sides, by the actors that they share.
  together <- c(1, 1, 1, 1, 2, 1) * ties[part] * scores[part] / among
  mean <- ties[["total"]] * scores[["total"]] / among[1]
  second <- sum(together[among > 0])
  variance <- second - mean^2
  c(mean, if (variance > 1e-11 * max(second, mean^2)) sqrt(variance) else 0)
}

UNDEFINED <- c(NA, NA)
scaled <- function(chance, by, shift = 0) c(shift + by * chance[1], abs(by) * chance[2])
# How far one outweighs the other, from -1 to 1.
balance <- function(one, other) (one - other) / (one + other)
tie_sums <- pair_sums(A)
same_sums <- pair_sums(same, size)

# ---- The table

write_line(sprintf(
  "# R %s, igraph %s, sna %s, Schakelwerk %s", getRversion(), packageVersion("igraph"), packageVersion("sna"),
  result$parameters$version
))
write_line("# name", "ours", "here", "difference", "verdict")

# The network, from the tables and as GraphML
ours <- result$network
mode <- if (directed) "digraph" else "graph"
drawn <- igraph::read_graph(file.path(folder, "network.graphml"), format = "graphml")
tell("network.actors", ours$actors, n)
tell("network.ties", ours$ties, m)
tell("network.totalWeight", ours$totalWeight, sum(weights) / ways)
tell("network.actors (GraphML)", ours$actors, igraph::vcount(drawn))
tell("network.ties (GraphML)", ours$ties, igraph::ecount(drawn))
tell("network.totalWeight (GraphML)", ours$totalWeight, sum(igraph::E(drawn)$weight))
tell("network.density", ours$density, igraph::edge_density(network))
tell("network.density (sna)", ours$density, if (n > 1) sna::gden((weights > 0) * 1, mode = mode))
tell("network.components", ours$components, igraph::components(network, mode = "weak")$no)
tell("network.isolates", ours$isolates, sum(igraph::degree(network) == 0))
tell("network.isolates (sna)", ours$isolates, length(sna::isolates((weights > 0) * 1)))
tell("network.projects", ours$projects, nrow(read_table("projects.csv")))
tell("network.participations", ours$participations, nrow(read_table("participations.csv")))

# The partition; the main group of an actor is that of its largest share, the first of equals
ours <- result$partition
sorted <- order(groups, method = "radix")
main <- sorted[max.col(P[, sorted, drop = FALSE], ties.method = "first")]
for (at in seq_along(groups)) {
  tell(sprintf("partition.groups[%s].size", groups[at]), ours$groups[[at]]$size, sum(P[, at]))
}
tell("partition.unassigned", ours$unassigned, n - count)
tell("network.actors (main group as in nodes.csv)", n, sum(groups[main] == nodes$group[has]) + sum(nodes$group[!has] == ""))
tell("partition.unassignedWeight", ours$unassignedWeight, 1 - total / (sum(weights) / ways))

# What stays inside groups
share <- NA
chance <- UNDEFINED
if (defined) {
  share <- sum(A * alike) / ways / total
  chance <- scaled(moments(count, tie_sums, same_sums), 1 / ways / total)
}
outside <- 1 - share
measured("internalShare", share, by_kernel)
expected("internalShare", share, chance, by_kernel)
measured("eiIndex", 1 - 2 * share, by_kernel)
expected("eiIndex", 1 - 2 * share, scaled(chance, -2, 1), by_kernel)

# The same beside all pairs: Freeman, densities, odds. Links count in odds, whatever they weigh; a half for an empty cell.
all_pairs <- count * (count - 1)
same_pairs <- same_sums[["total"]]
cross_pairs <- all_pairs - same_pairs
crosses <- defined && cross_pairs > 1e-9
freeman <- if (crosses) 1 - outside / (cross_pairs / all_pairs) else NA
measured("freeman", freeman, by_kernel)
expected("freeman", freeman, if (crosses) c(0, chance[2] / (cross_pairs / all_pairs)) else UNDEFINED, by_kernel)
dense_inside <- if (crosses) share / same_pairs else NA
dense_between <- if (crosses) outside / cross_pairs else NA
measured("densityRatio", dense_inside / dense_between, by_kernel)
measured("eiSizeCorrected", balance(dense_between, dense_inside), by_kernel)

# Tied inside and outside groups, not tied inside and outside, among the ordered pairs that are looked at.
odds_table <- function(looked_at) {
  diag(looked_at) <- FALSE
  tied <- looked_at & linked > 0
  untied <- looked_at & linked == 0
  c(sum(alike[tied]), sum(1 - alike[tied]), sum(alike[untied]), sum(1 - alike[untied])) / ways
}
log_odds <- NA
if (crosses && same_pairs > 0) {
  odds <- odds_table(matrix(TRUE, count, count))
  if (min(odds) < 1e-9) odds <- odds + 0.5
  log_odds <- log(odds[1] * odds[4] / (odds[2] * odds[3]))
}
measured("withinOddsRatio", log_odds, by_kernel)

# The odds within organisations and between them, then taken together (Mantel & Haenszel)
colleagues <- outer(nodes$organisation[has], nodes$organisation[has], "==")
stratified <- NA
if (defined && sum(colleagues) > count) {
  strata <- cbind(odds_table(colleagues), odds_table(!colleagues))
  strata <- strata[, strata[1, ] + strata[3, ] > 1e-9 & strata[2, ] + strata[4, ] > 1e-9, drop = FALSE]
  for (more in c(0, 0.5)) {
    cells <- strata + more
    ratio <- sum(cells[1, ] * cells[4, ] / colSums(cells)) / sum(cells[2, ] * cells[3, ] / colSums(cells))
    if (is.finite(ratio) && ratio > 0) break
  }
  stratified <- log(ratio)
}
measured("mantelHaenszel", stratified, by_kernel)

# What each group sends, receives and keeps: an undirected tie is seen from both its ends
out <- rowSums(A)
into <- colSums(A)
sent <- as.vector(out %*% P)
received <- as.vector(into %*% P)
between_kinds <- by_kind(A)
kept <- vapply(seq_along(groups), function(group) sum(between_kinds * in_common(group)), numeric(1))
gupta <- if (defined && all(sent > 0)) (sum(kept / sent) - 1) / (length(groups) - 1) else NA
measured("guptaAndersonMay", gupta, by_kernel)

# Spectral segregation: of each group, over each part of it that hangs together, the largest eigenvalue of what its members
# have with each other as a part of all that they have, spread over them by its vector
contact <- if (directed) A + t(A) else A
seats <- matrix(0, count, length(groups))
for (group in seq_along(groups)) {
  members <- which(P[, group] > 0)
  within <- contact[members, members, drop = FALSE]
  part <- igraph::components(igraph::graph_from_adjacency_matrix((within > 0) * 1, mode = "max"))$membership
  for (one in unique(part[rowSums(within) > 0])) {
    own <- members[part == one]
    B <- t(t(contact[own, own] / rowSums(contact)[own]) * P[own, group])
    found <- eigen(B)
    first <- which.max(Re(found$values))
    vector <- Re(found$vectors[, first])
    seats[own, group] <- Re(found$values[first]) * vector / mean(vector)
  }
}
measured("spectralSegregation", if (defined) sum(P * seats) / count else NA)

# Modularity, A - out x in / W summed where two are alike, and assortativity, the same over the most that it could be
flow <- sum(A)
beyond <- A - outer(out, into) / flow
modularity_chance <- function(scores) {
  found <- scaled(moments(count, pair_sums(beyond), scores), 1 / flow, -sum(out * into) / flow^2)
  c(found[1], if (found[2] > 1e-9) found[2] else 0)
}
modularity <- modularity_main <- assortativity <- NA
chance <- chance_main <- UNDEFINED
if (defined) {
  modularity_main <- igraph::modularity(assigned, main, weights = igraph::E(assigned)$weight, directed = directed)
  modularity <- if (single) modularity_main else sum(beyond * alike) / flow
  chance <- modularity_chance(same_sums)
  chance_main <- modularity_chance(pair_sums(outer(main, main, "==") * 1))
  # igraph gives NaN, or what rounding leaves of it, where one group has all ties.
  if (modularity + outside > 1e-12) {
    assortativity <- if (single && !weighted) igraph::assortativity_nominal(assigned, main, directed = directed)
                     else modularity / (modularity + outside)
  }
}
measured("modularity", modularity, by_kernel)
expected("modularity", modularity, chance, by_kernel)
measured("assortativity", assortativity, by_kernel)

# The best partition: the modularity of the communities in the result, and what the search of igraph finds
best <- siloing$metrics$bestModularity$value
communities <- siloing$communities
searched <- if (is.null(communities) && defined) "no communities in the result"
undirected <- if (directed) "the Leiden of igraph takes no directed ties"
community <- rep(NA, count)
found <- better <- ratio <- NA
ratio_chance <- UNDEFINED
if (!is.null(communities)) {
  ids <- vapply(bridging$actors, function(actor) actor$id, character(1))
  of <- vapply(communities$of, function(one) if (is.null(one)) NA_real_ else as.numeric(one) + 1, numeric(1))
  community <- of[match(nodes$id[has], ids)]
  # Who has no tie is in no community, and changes nothing.
  alone <- ifelse(is.na(community), max(of, na.rm = TRUE) + cumsum(is.na(community)), community)
  found <- igraph::modularity(assigned, alone, weights = igraph::E(assigned)$weight, directed = directed)
  if (!directed) {
    set.seed(1)
    better <- max(replicate(10, {
      tried <- igraph::cluster_leiden(assigned, objective_function = "modularity", n_iterations = 10)
      igraph::modularity(assigned, igraph::membership(tried), weights = igraph::E(assigned)$weight)
    }))
  }
  if (best > 1e-12) {
    ratio <- min(1, modularity_main / best)
    ratio_chance <- scaled(chance_main, 1 / best)
  }
}
tell("siloing.metrics.bestModularity.value", best, found, searched)
name <- "siloing.metrics.bestModularity.value (Leiden of igraph)"
tell(name, best, better, first_of(searched, undirected), search = TRUE)
measured("siloRatio", ratio, searched)
expected("siloRatio", ratio, ratio_chance, searched)

# Main groups against communities: actors that have a tie
rand <- mutual <- variation <- join <- variation_expected <- NA
rand_chance <- UNDEFINED
refused <- NULL
if (!is.null(communities)) {
  tied <- !is.na(community)
  one <- as.numeric(factor(main[tied]))
  other <- as.numeric(factor(community[tied]))
  rows <- tabulate(one)
  columns <- tabulate(other)
  among <- sum(tied)
  entropy <- function(sizes) -sum(sizes[sizes > 0] / among * log(sizes[sizes > 0] / among))
  # Mutual information that chance gives: of every two groups, how many they have in common is hypergeometric.
  of_two <- function(row, column) {
    cell <- seq_len(min(row, column))
    sum(dhyper(cell, row, among - row, column) * cell / among * log(among * cell / row / column))
  }
  random <- sum(outer(rows, columns, Vectorize(of_two)))
  refused <- if (max(length(rows), length(columns)) == among) "igraph compares no groups in which everybody is alone"
  compared <- function(method) if (is.null(refused)) igraph::compare(one, other, method = method) else NA
  entropies <- entropy(rows) + entropy(columns)
  information <- entropies - entropy(table(one, other))
  if (entropies / 2 - random > 1e-12) mutual <- (information - random) / (entropies / 2 - random)
  by_chance <- sum(choose(rows, 2)) * sum(choose(columns, 2)) / choose(among, 2)
  most <- (sum(choose(rows, 2)) + sum(choose(columns, 2))) / 2
  if (most - by_chance > 1e-12) {
    rand <- compared("adjusted.rand")
    together <- lapply(list(one, other), function(label) pair_sums(outer(label, label, "==") * 1))
    rand_chance <- c(0, moments(among, together[[1]], together[[2]])[2] / 2 / (most - by_chance))
  }
  variation <- compared("vi") / log(2)
  variation_expected <- (entropies - 2 * random) / log(2)
  join <- compared("split.join")
}
refused <- first_of(searched, refused)
measured("adjustedRand", rand, refused)
measured("adjustedMutualInformation", mutual, searched)
measured("variationOfInformation", variation, refused)
measured("splitJoin", join, refused)
expected("adjustedRand", rand, rand_chance, refused)
expected("variationOfInformation", variation, c(variation_expected, NA), searched, parts = "expected")

# How far groups are apart: steps over the whole network, where the unassigned pass on what others send
steps <- igraph::distances(network, mode = "out", weights = NA)[has, has, drop = FALSE]
diag(steps) <- NA
routed <- !is.na(steps) & is.finite(steps)
scores <- list(
  efficiency = ifelse(routed, 1 / steps, 0), warm = (routed & steps <= 2) * 1, unreached = (!is.na(steps) & !routed) * 1
)
compared <- any(routed) && cross_pairs > 1e-9 * count
cross <- function(name, of) {
  score <- scores[[of]]
  value <- if (compared) sum(score * (1 - alike)) / cross_pairs else NA
  inside <- if (compared) moments(count, pair_sums(score), same_sums) else UNDEFINED
  measured(name, value, by_kernel)
  expected(name, value, scaled(inside, -1 / cross_pairs, sum(score) / cross_pairs), by_kernel)
  value
}
efficiency <- cross("crossEfficiency", "efficiency")
within <- if (compared && same_pairs > 0) sum(scores$efficiency * alike) / same_pairs else NA
chance <- if (is.na(within)) UNDEFINED else moments(count, pair_sums(scores$efficiency), same_sums)
measured("withinEfficiency", within, by_kernel)
expected("withinEfficiency", within, scaled(chance, 1 / same_pairs), by_kernel)
measured("pathSilo", 1 - efficiency / within, by_kernel)
for (one in list(c("unreachableShare", "unreached"), c("warmPairs", "warm"))) cross(one[1], one[2])

# Every two groups: how many of their pairs have a route, and how short
routes_of <- by_kind(routed * 1)
closeness_of <- by_kind(scores$efficiency)
length_of <- by_kind(ifelse(routed, steps, 0))
for (ours in bridging$pairs) {
  score <- cell(match(ours$groups[[1]], groups), match(ours$groups[[2]], groups))
  pairs <- pair_sums(score, size)[["total"]]
  name <- sprintf("bridging.pairs[%s, %s]", ours$groups[[1]], ours$groups[[2]])
  tell(paste0(name, ".reachShare"), ours$reachShare, sum(score * routes_of) / pairs, by_kernel)
  tell(paste0(name, ".efficiency"), ours$efficiency, sum(score * closeness_of) / pairs, by_kernel)
  tell(paste0(name, ".meanDistance"), ours$meanDistance, sum(score * length_of) / sum(score * routes_of), by_kernel)
}

# Who keeps two groups in touch: routes that share no actor, from a source tied to all of the one to a sink tied to all of the
# other. `gone` is not there.
fewest_between <- function(firsts, lasts, gone = integer(0)) {
  firsts <- setdiff(firsts, gone)
  lasts <- setdiff(lasts, gone)
  if (length(firsts) == 0 || length(lasts) == 0) return(0)
  flow <- igraph::add_vertices(network, 2, name = c("from the one", "to the other"))
  flow <- igraph::add_edges(flow, c(rbind(n + 1, firsts), rbind(lasts, n + 2)))
  kept <- setdiff(seq_len(n + 2), gone)
  flow <- igraph::induced_subgraph(flow, kept)
  igraph::vertex_connectivity(flow, source = match(n + 1, kept), target = match(n + 2, kept))
}
reached_from <- function(members, mode) {
  setdiff(as.integer(unlist(igraph::adjacent_vertices(network, members, mode = mode))), members)
}
for (ours in bridging$pairs) {
  if (is.null(ours$minimumCut)) next
  one <- which(shares[, ours$groups[[1]]] > 0)
  other <- which(shares[, ours$groups[[2]]] > 0)
  name <- sprintf("bridging.pairs[%s, %s]", ours$groups[[1]], ours$groups[[2]])
  firsts <- reached_from(one, "out")
  touching <- length(intersect(one, other)) > 0 || length(intersect(firsts, other)) > 0
  others <- if (!touching) fewest_between(firsts, reached_from(other, "in"), c(one, other))
  tell(paste0(name, ".minimumCut"), ours$minimumCut, fewest_between(one, other))
  tell(paste0(name, ".minimumCutOthers"), ours$minimumCutOthers, others)
  left <- fewest_between(one, other, match(unlist(ours$cutActors), nodes$id))
  parted <- if (left == 0) length(ours$cutActors)
  tell(paste0(name, ".cutActors.length (they part the two)"), length(ours$cutActors), parted)
}

# The mixing matrix, cell by cell
mixing <- siloing$mixing
links_between_kinds <- by_kind(linked)
mixed <- matrix(0, length(groups), length(groups))
if (length(mixing$groups) == 0) tell("siloing.mixing", NULL, NULL, "the result has no matrix")
for (row in seq_along(mixing$groups)) {
  for (column in seq_along(mixing$groups)) {
    if (!directed && row > column) next
    score <- cell(row, column)
    sums <- pair_sums(score, size)
    mixed[row, column] <- found <- sum(between_kinds * score) / ways
    chance <- if (defined) scaled(moments(count, tie_sums, sums), 1 / ways) else UNDEFINED
    here <- list(
      ties = found,
      pairs = sum(links_between_kinds * score) / ways,
      possible = sums[["total"]] / ways,
      expected = chance[1],
      z = (found - chance[1]) / chance[2]
    )
    for (part in names(here)) {
      why <- if (derived && part %in% c("expected", "z")) NO_CHANCE else by_kernel
      name <- sprintf("siloing.mixing.%s[%s, %s]", part, groups[row], groups[column])
      tell(name, mixing[[part]][[row]][[column]], here[[part]], why)
    }
  }
}

# Each group: what it keeps of its own contacts, beside what its size gives, by densities, and Coleman's index
for (ours in siloing$groups) {
  at <- match(ours$key, groups)
  stays <- mixed[at, at]
  leaves <- sum(mixed[at, -at]) + sum(mixed[-at, at])
  own_pairs <- pair_sums(cell(at, at), size)[["total"]]
  other_pairs <- sum(P[, at]) * (count - 1) - own_pairs
  by_size <- own_pairs / (own_pairs + other_pairs)
  own_share <- 2 * stays / (2 * stays + leaves)
  dense_inside <- kept[at] / own_pairs
  dense_outside <- ((sent[at] + received[at]) / 2 - kept[at]) / other_pairs
  dense_sent <- (sent[at] - kept[at]) / other_pairs
  coleman <- NA
  if (sent[at] > 0 && own_pairs > 0) {
    more <- kept[at] - sent[at] * by_size
    room <- sent[at] * (if (more > 0) 1 - by_size else by_size)
    if (room > 1e-12 * sent[at]) coleman <- more / room
  }
  here <- list(
    internalTies = stays,
    externalTies = leaves,
    internalShare = own_share,
    eiIndex = 1 - 2 * own_share,
    expectedInternalShare = if (length(groups) > 1) by_size else NA,
    densityInside = dense_inside,
    densityOutside = dense_outside,
    eiSizeCorrected = balance(dense_outside, dense_inside),
    coleman = coleman,
    segregationMatrixIndex = balance(dense_inside, dense_sent)
  )
  for (part in names(here)) {
    why <- if (derived && part == "expectedInternalShare") NO_CHANCE else by_kernel
    tell(sprintf("siloing.groups[%s].%s", ours$key, part), ours[[part]], here[[part]], why)
  }
  name <- sprintf("siloing.groups[%s].spectralSegregation", ours$key)
  tell(name, ours$spectralSegregation, if (defined) sum(P[, at] * seats[, at]) / sum(P[, at]) else NA)
}

# The second null: each tie counted once, its ends cut loose and joined anew, so that everybody keeps its number of ties
second <- siloing$secondNull
observed <- NA
labels <- joined <- UNDEFINED
if (is.null(second$reason) && defined) {
  links <- sum(linked) / ways
  observed <- sum(linked * alike) / ways / links
  labels <- scaled(moments(count, pair_sums(linked), same_sums), 1 / ways / links)
  senders <- rowSums(by_kind(linked))
  receivers <- colSums(by_kind(linked))
  if (directed) {
    # Every order in which the receiving ends can stand beside the sending ones (Hoeffding 1951).
    row <- as.vector(same %*% receivers) / links
    column <- as.vector(senders %*% same) / links
    mean <- sum(senders * row) / links
    squares <- sum(outer(senders, receivers) * (same - outer(row, column, "+") + mean)^2)
    joined <- c(mean, if (squares > 1e-11 * links^2) sqrt(squares / (links - 1)) / links else 0)
  } else {
    # As when the labels of all ends are dealt over pairs of ends that lie ready: no two of these share an end.
    ready <- 2 * links * c(1, 1, 1, 0, 0, 0)
    ready <- c(ready, (2 * links)^2 - 4 * links)
    names(ready) <- names(same_sums)
    joined <- scaled(moments(2 * links, ready, pair_sums(same, senders)), 1 / 2 / links)
  }
}
missing <- if (!is.null(second$reason)) paste("not in the result:", second$reason)
why <- first_of(missing, by_kernel)
tell("siloing.secondNull.observed", second$observed, observed, why)
tell("siloing.secondNull.labels.expected", second$labels$expected, labels[1], why)
tell("siloing.secondNull.labels.sd", second$labels$sd, labels[2], why)
tell("siloing.secondNull.stubMatching.expected", second$stubMatching$expected, joined[1], why)
tell("siloing.secondNull.stubMatching.sd", second$stubMatching$sd, joined[2], why)

# Shortest routes between different groups: a walk of as many ties as the distance is a shortest route, so powers of the
# matrix of links count them
cross_routes <- rep(NA, n)
if (is.null(routes_left_out)) {
  D <- igraph::distances(network, mode = "out", weights = NA)
  links <- walks <- (weights > 0) * 1
  sigma <- diag(1, n)
  for (length in seq_len(max(0, D[is.finite(D)]))) {
    sigma[D == length] <- walks[D == length]
    walks <- walks %*% links
  }
  demand <- matrix(0, n, n)
  demand[has, has] <- 1 - alike
  demand[!is.finite(D)] <- 0
  for (actor in seq_len(n)) {
    passes <- outer(D[, actor], D[actor, ], "+") == D & demand > 0
    passes[actor, ] <- passes[, actor] <- FALSE
    cross_routes[actor] <- sum((demand * outer(sigma[, actor], sigma[actor, ]) / sigma)[passes]) / ways
  }
}

# Each actor: its ties that leave its groups, and the shortest routes that run through it
leaving <- rowSums(contact * (1 - alike))
staying <- rowSums(contact * alike)
between <- igraph::betweenness(network, directed = directed, weights = NA)
between_sna <- sna::betweenness((weights > 0) * 1, gmode = mode, cmode = if (directed) "directed" else "undirected")
for (ours in bridging$actors) {
  at <- match(ours$id, nodes$id)
  own <- match(at, which(has))
  name <- sprintf("bridging.actors[%s]", ours$id)
  no_routes <- if (is.null(ours$betweenness)) "left-out"
  tell(paste0(name, ".eiIndex"), ours$eiIndex, balance(leaving[own], staying[own]), by_kernel)
  tell(paste0(name, ".betweenness"), ours$betweenness, between[[at]], NULL, no_routes)
  tell(paste0(name, ".betweenness (sna)"), ours$betweenness, between_sna[at], NULL, no_routes)
  why <- first_of(by_kernel, routes_left_out)
  tell(paste0(name, ".crossGroupBetweenness"), ours$crossGroupBetweenness, cross_routes[at], why, no_routes)
}

# Actors x projects as they are: the domains that an actor reaches through projects, and the groups that a project brings together
tables <- list(projects = read_table("projects.csv"), participations = read_table("participations.csv"))
project_ids <- tables$projects$id
outside <- tables$projects$left_out == "yes"
parts <- strsplit(tables$projects$domains, "|", fixed = TRUE)
domains <- unique(sub("=[^=]*$", "", unlist(parts)))
project_shares <- matrix(0, length(project_ids), length(domains), dimnames = list(project_ids, domains))
for (at in seq_along(project_ids)) {
  project_shares[at, match(sub("=[^=]*$", "", parts[[at]]), domains)] <- as.numeric(sub("^.*=", "", parts[[at]]))
}
takes <- matrix(FALSE, n, length(project_ids))
takes[cbind(match(tables$participations$actor, nodes$id), match(tables$participations$project, project_ids))] <- TRUE

# How much two of them differ on average, over all their pairs; `members` are rows of shares.
difference <- function(members) {
  if (nrow(members) < 2) return(NA)
  pairs <- utils::combn(nrow(members), 2)
  mean(1 - pmin(1, rowSums(pmin(members[pairs[1, ], , drop = FALSE], members[pairs[2, ], , drop = FALSE]))))
}
effective <- function(members) 1 / sum((colSums(members) / nrow(members))^2)
# Mean and standard deviation of how many groups `drawn` of them have, drawn without return.
reach <- function(members, drawn) {
  of <- (members > 0) * 1
  of <- of[, colSums(of) > 0, drop = FALSE]
  all <- nrow(of)
  missed <- function(who) choose(all - who, drawn) / choose(all, drawn)
  either <- outer(colSums(of), colSums(of), "+") - crossprod(of)
  alone <- missed(colSums(of))
  variance <- sum(missed(either) - outer(alone, alone))
  c(sum(1 - alone), if (variance > 1e-9) sqrt(variance) else 0)
}

placed <- !outside & rowSums(project_shares) > 0
reached_by <- function(which) (takes[, which, drop = FALSE] %*% (project_shares[which, , drop = FALSE] > 0)) > 0
anywhere <- reached_by(rep(TRUE, length(project_ids)))
joiners <- crossprod(anywhere * 1)
counted_domains <- reached_by(placed)
own_projects <- rowSums(takes[, placed, drop = FALSE])
any_two <- difference(project_shares[placed, , drop = FALSE])
with_mix <- Filter(function(actor) !is.null(actor$projectMix), bridging$actors)
tell("bridging.actors.length (with a project with a domain)", length(with_mix), sum(own_projects > 0))
for (ours in with_mix) {
  at <- match(ours$id, nodes$id)
  name <- sprintf("bridging.actors[%s].projectMix.", ours$id)
  mix <- ours$projectMix
  members <- project_shares[takes[at, ] & placed, , drop = FALSE]
  chance <- reach(project_shares[placed, , drop = FALSE], nrow(members))
  alone <- joiners == 1 & outer(anywhere[at, ] & counted_domains[at, ], anywhere[at, ] & counted_domains[at, ])
  tell(paste0(name, "projects"), mix$projects, nrow(members))
  tell(paste0(name, "domains"), mix$domains, sum(counted_domains[at, ]))
  tell(paste0(name, "domainsExpected"), mix$domainsExpected, chance[1])
  tell(paste0(name, "domainsSd"), mix$domainsSd, chance[2])
  tell(paste0(name, "effective"), mix$effective, effective(members))
  tell(paste0(name, "unbiased"), mix$unbiased, difference(members), by_kernel)
  tell(paste0(name, "expected"), mix$expected, if (nrow(members) > 1) any_two else NA, by_kernel)
  tell(paste0(name, "onlyJoins.length"), length(mix$onlyJoins), sum(alone[upper.tri(alone)]))
}

present <- shares[has & rowSums(takes[, !outside, drop = FALSE]) > 0, , drop = FALSE]
any_two <- difference(present)
# Which two groups meet: two participants have something left of each when what they have in common is taken away.
meet <- function(members) {
  found <- matrix(FALSE, ncol(members), ncol(members))
  if (nrow(members) > 1) for (pair in utils::combn(nrow(members), 2, simplify = FALSE)) {
    common <- pmin(members[pair[1], ], members[pair[2], ])
    if (sum(common) > 1 - 1e-12) next
    cells <- outer(members[pair[1], ] - common > 1e-12, members[pair[2], ] - common > 1e-12)
    found <- found | cells | t(cells)
  }
  found[upper.tri(found)]
}
meeting <- lapply(seq_along(project_ids), function(at) meet(shares[takes[, at] & has, , drop = FALSE]))
places <- Reduce(`+`, meeting, 0)
for (ours in bridging$projects) {
  at <- match(ours$id, project_ids)
  name <- sprintf("bridging.projects[%s].", ours$id)
  mix <- ours$groupMix
  if (!is.null(ours$onlyGroups)) {
    here <- sum(meeting[[at]] & places == 1)
    tell(paste0(name, "onlyGroups.length"), length(ours$onlyGroups), here, by_kernel)
  }
  if (is.null(mix)) next
  members <- shares[takes[, at] & has, , drop = FALSE]
  chance <- reach(present, nrow(members))
  why <- if (is.null(mix$groupsExpected)) NO_CHANCE
  tell(paste0(name, "groupMix.effective"), mix$effective, effective(members))
  tell(paste0(name, "groupMix.groupsExpected"), mix$groupsExpected, chance[1], why)
  tell(paste0(name, "groupMix.groupsSd"), mix$groupsSd, chance[2], why)
  tell(paste0(name, "groupMix.differing"), mix$differing, difference(members), by_kernel)
  two <- if (nrow(members) > 1) any_two else NA
  tell(paste0(name, "groupMix.differingExpected"), mix$differingExpected, two, first_of(why, by_kernel))
}

# Who and what holds the network together; directed ties are followed both ways, and two between the same actors are one
both_ways <- igraph::graph_from_adjacency_matrix((weights > 0) * 1, mode = "max")
cut <- nodes$id[as.integer(igraph::articulation_points(both_ways))]
bridges <- igraph::ends(both_ways, igraph::bridges(both_ways), names = FALSE)
ours <- vapply(bridging$cutActors, function(actor) actor$id, character(1))
tell("bridging.cutActors.length", length(ours), length(cut))
tell("bridging.cutActors.length (the same actors)", length(ours), sum(ours %in% cut))
bridges <- paste(nodes$id[pmin(bridges[, 1], bridges[, 2])], nodes$id[pmax(bridges[, 1], bridges[, 2])])
ours <- vapply(bridging$cutTies, function(tie) {
  paste(nodes$id[sort(match(c(tie$source, tie$target), nodes$id))], collapse = " ")
}, character(1))
tell("bridging.cutTies.length", length(ours), length(bridges))
tell("bridging.cutTies.length (the same ties)", length(ours), sum(ours %in% bridges))

counts <- table(verdicts)
write_line(paste("#", paste(counts, names(counts), collapse = ", ")))
if (length(different) > 0) write_line(paste("# DIFFERENT:", paste(different, collapse = "; ")))
quit(status = if (length(different) > 0) 1 else 0)
