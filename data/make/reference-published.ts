/** Values that the source quotes from tests and papers of others, by the name it gives them; ours say what is measured. */
type Published = {
  readonly key: string;
  readonly network: string;
  readonly measures: string;
  /** Fields that hold the values, where the source gives several beside each other. */
  readonly fields?: readonly string[];
};

export const PUBLISHED: Readonly<Record<string, Published>> = {
  "louvain_partition_unweighted(seed=2)": {
    key: "louvainGroups",
    network: "karate",
    measures: "groups by Louvain, seed 2",
  },
  "overlapping_modularity single community": {
    key: "modularityOfOneGroup",
    network: "karate",
    measures: "modularity of everybody in one group",
  },
  cohesive_blocks: { key: "cohesiveBlocks", network: "karate", measures: "cohesive blocks and their cohesion" },
  "betweenness_normalized (15 families, Pucci excluded)": {
    key: "betweennessNormalised",
    network: "florentine-marriage",
    measures: "betweenness divided by the number of pairs, over the fifteen families that have ties",
  },
  "assort(WhiteKinship,gender)": {
    key: "assortativity",
    network: "white-kinship",
    measures: "assortativity by gender",
  },
  "gamix(WhiteKinship,gender)": {
    key: "guptaAndersonMay",
    network: "white-kinship",
    measures: "Gupta-Anderson-May Q by gender",
  },
  "freeman(WhiteKinship,gender)": {
    key: "freeman",
    network: "white-kinship",
    measures: "Freeman's segregation by gender",
  },
  "ssi(EF3,race)": {
    key: "spectralSegregation",
    network: "echenique-fryer",
    measures: "spectral segregation per cell",
  },
  "Classroom mixing counts": { key: "mixingCounts", network: "classroom", measures: "ties within and between genders" },
  "bipartite degree/betweenness/closeness centrality": {
    key: "centralityNormalised",
    network: "davis",
    measures: "degree, betweenness and closeness in the two-mode network, each divided by its two-mode maximum",
    fields: ["degree", "betweenness", "closeness"],
  },
  "two-mode betweenness raw, first five women": {
    key: "betweennessOfFirstFive",
    network: "davis",
    measures: "betweenness in the two-mode network",
  },
  "two-mode constraint (Hollway), first three women": {
    key: "constraintOfFirstThree",
    network: "davis",
    measures: "constraint in the two-mode network",
  },
  "two-mode effective size (Burchard & Cornwell), first three women": {
    key: "effectiveSizeOfFirstThree",
    network: "davis",
    measures: "effective size in the two-mode network",
  },
  "diameter; mean distance; cohesion": {
    key: "diameterMeanDistanceCohesion",
    network: "davis",
    measures: "diameter, mean distance and cohesion of the two-mode network",
  },
  "assort(Catania)": { key: "assortativity", network: "catania", measures: "assortativity by ethnicity" },
  "Catania mixing matrix (row male x column female)": {
    key: "mixingCounts",
    network: "catania",
    measures: "couples by ethnicity of the man (row) and the woman (column)",
  },
};
