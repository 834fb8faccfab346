# Recomputes the numbers of this bundle with igraph and sna, and prints the differences.
#
#     Rscript check.R [FOLDER]
#
# Reads result.json, nodes.csv and edges.csv; needs the packages igraph, sna and jsonlite. Prints a line per number: its
# name, what Schakelwerk says, what is found here, the difference, and "same" (within 1e-9 of its size), "DIFFERENT", or
# why it can't be compared. Ends with exit code 1 when something is different.

# sna and igraph give other functions the same names, so each is called by its package.
suppressPackageStartupMessages(for (name in c("igraph", "sna", "jsonlite")) loadNamespace(name))

given <- commandArgs(trailingOnly = TRUE)
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- if (length(given) > 0) given[1] else dirname(script)
result <- jsonlite::fromJSON(file.path(folder, "result.json"), simplifyVector = FALSE)
read <- function(name) {
  read.csv(file.path(folder, name), colClasses = "character", encoding = "UTF-8", check.names = FALSE)
}
nodes <- read("nodes.csv")
edges <- read("edges.csv")
directed <- result$network$directed
network <- igraph::graph_from_data_frame(
  data.frame(from = edges$source, to = edges$target, weight = as.numeric(edges$weight)),
  directed = directed, vertices = data.frame(name = nodes$id)
)

different <- character(0)
show <- function(value) if (is.null(value)) "" else format(value, digits = 17)
tell <- function(name, ours, here, why = NULL) {
  undefined <- is.null(here) || is.na(here)
  if (is.null(why) && is.null(ours) && undefined) why <- "not defined"
  if (!is.null(why)) {
    cat(name, show(ours), "", "", paste("not compared:", why), sep = "\t")
  } else if (is.null(ours) || undefined) {
    different <<- c(different, name)
    cat(name, show(ours), show(here), "", "DIFFERENT", sep = "\t")
  } else {
    gap <- abs(ours - here)
    same <- gap <= 1e-9 * max(1, abs(ours), abs(here))
    if (!same) different <<- c(different, name)
    cat(name, show(ours), show(here), show(gap), if (same) "same" else "DIFFERENT", sep = "\t")
  }
  cat("\n")
}
measured <- function(name, here, why = NULL) {
  metric <- result$siloing$metrics[[name]]
  if (!is.null(metric)) tell(name, metric$value, here, why)
}

cat(sprintf(
  "# R %s, igraph %s, sna %s, Schakelwerk %s\n", getRversion(), packageVersion("igraph"), packageVersion("sna"),
  result$parameters$version
))
cat("# number\tSchakelwerk\there\tdifference\tverdict\n")

tell("actors", result$network$actors, igraph::vcount(network))
tell("ties", result$network$ties, igraph::ecount(network))
matrix <- as.matrix(igraph::as_adjacency_matrix(network))
tell("density", result$network$density, sna::gden(matrix, mode = if (directed) "digraph" else "graph"))
tell("components", result$network$components, igraph::components(network, mode = "weak")$no)
tell("isolates", result$network$isolates, length(sna::isolates(matrix)))

# The statistics of a partition are about the actors that have a group.
parts <- strsplit(nodes$groups, "|", fixed = TRUE)
has <- lengths(parts) > 0
single <- all(lengths(parts[has]) == 1)
assigned <- igraph::induced_subgraph(network, which(has))
main <- factor(nodes$group[has])
weights <- igraph::E(assigned)$weight
weighted <- any(weights != 1)
several <- if (single) NULL else "actors in several groups"

total <- sum(weights)
if (single) {
  ends <- igraph::ends(assigned, igraph::E(assigned), names = FALSE)
  inside <- sum(weights[main[ends[, 1]] == main[ends[, 2]]])
  defined <- total > 0 && nlevels(main) > 1
  measured("internalShare", if (defined) inside / total else NULL)
  measured("eiIndex", if (defined) (total - 2 * inside) / total else NULL)
} else {
  measured("internalShare", NULL, several)
  measured("eiIndex", NULL, several)
}
measured(
  "assortativity", if (single && !weighted) igraph::assortativity_nominal(assigned, main, directed = directed) else NULL,
  if (single && weighted) "igraph has none for weighted ties" else several
)
measured(
  "modularity",
  if (single && total > 0) igraph::modularity(assigned, as.integer(main), weights = weights, directed = directed) else NULL, several
)

steps <- igraph::distances(assigned, mode = "out", weights = NA)
if (single) {
  apart <- outer(as.integer(main), as.integer(main), "!=")
  measured("crossEfficiency", if (any(apart)) mean(1 / steps[apart]) else NULL)
  measured("unreachableShare", if (any(apart)) mean(is.infinite(steps[apart])) else NULL)
} else {
  measured("crossEfficiency", NULL, several)
  measured("unreachableShare", NULL, several)
}

of <- result$siloing$communities$of
if (!is.null(of)) {
  names(of) <- vapply(result$bridging$actors, function(actor) actor$id, character(1))
  found <- vapply(of[nodes$id[has]], function(one) if (is.null(one)) NA_real_ else as.numeric(one) + 1, numeric(1))
  # Who has no tie is in no community: the two partitions are compared on all others.
  both <- !is.na(found)
  ours <- as.integer(main)[both]
  tied <- igraph::induced_subgraph(assigned, which(both))
  found <- as.numeric(factor(found[both]))
  compared <- function(method) igraph::compare(ours, found, method = method)
  trivial <- length(unique(found)) == 1 && length(unique(ours)) == 1
  measured("adjustedRand", if (trivial) NULL else compared("adjusted.rand"))
  measured("variationOfInformation", compared("vi") / log(2))
  if (!directed) {
    best <- result$siloing$metrics$bestModularity$value
    here <- igraph::modularity(tied, found, weights = igraph::E(tied)$weight)
    measured("bestModularity", if (is.null(best)) NULL else here)
  }
}

actors <- result$bridging$actors
if (length(actors) > 0 && !is.null(actors[[1]]$betweenness)) {
  between <- igraph::betweenness(network, directed = directed, weights = NA)
  other <- sna::betweenness(matrix, gmode = if (directed) "digraph" else "graph", cmode = if (directed) "directed" else "undirected")
  for (at in seq_along(actors)) {
    tell(paste("betweenness", actors[[at]]$id), actors[[at]]$betweenness, unname(between[actors[[at]]$id]))
    tell(paste("betweenness (sna)", actors[[at]]$id), actors[[at]]$betweenness, other[match(actors[[at]]$id, nodes$id)])
  }
}
tell("cut actors", sum(vapply(actors, function(actor) actor$cutVertex, logical(1))), length(igraph::articulation_points(igraph::as.undirected(network))))

cat(sprintf("# %d different%s\n", length(different), if (length(different) > 0) paste0(": ", paste(different, collapse = ", ")) else ""))
quit(status = if (length(different) > 0) 1 else 0)
