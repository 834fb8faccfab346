import type { BundleSource } from "./bundle-source.ts";

/** What is in the bundle and what to do with it, in both languages: it may be passed on without a word. */
export function readMe({ rows, revision, open }: BundleSource): string {
  const { coalition } = rows;
  const { partition } = open;
  return [
    `${coalition.name.nl}: ${partition.label.nl} (revisie ${revision})`,
    "",
    "Let op: hier staan namen en relaties in. Geef dit alleen aan wie ze mag zien.",
    ...(coalition.fictional ? ["Alles in deze coalitie is verzonnen."] : []),
    `Wat deze gegevens niet zeggen: ${coalition.caveat.nl}`,
    "",
    "nodes.csv           actoren; groups is groep=aandeel, met | ertussen",
    "edges.csv           relaties met hun gewicht",
    "projects.csv        projecten; counted zegt of de relaties ze meetellen",
    "participations.csv  wie aan welk project deelneemt",
    "network.graphml     hetzelfde netwerk voor Gephi, igraph, NetworkX, yEd en Visone",
    "result.json         alle uitkomsten, met zaadgetal, aantal verdelingen en versie",
    "parameters.json     de invalshoek, de indeling en de bronnen",
    "check.py, check.R   rekenen de uitkomsten na en schrijven de verschillen op:",
    "                    python3 check.py     Rscript check.R",
    "",
    "----",
    "",
    `${coalition.name.en}: ${partition.label.en} (revision ${revision})`,
    "",
    "Mind: this holds names and ties. Give it only to those who may see them.",
    ...(coalition.fictional ? ["Everything in this coalition is made up."] : []),
    `What these data cannot say: ${coalition.caveat.en}`,
    "",
    "nodes.csv           actors; groups is group=share, with | between them",
    "edges.csv           ties with their weight",
    "projects.csv        projects; counted says whether the ties count them",
    "participations.csv  who takes part in which project",
    "network.graphml     the same network for Gephi, igraph, NetworkX, yEd and Visone",
    "result.json         all results, with seed, number of deals and version",
    "parameters.json     the lens, the partition and the sources",
    "check.py, check.R   recompute the results and print the differences:",
    "                    python3 check.py     Rscript check.R",
    "",
  ].join("\n");
}
