export type ReferenceNetwork = {
  /** Name of our file. */
  readonly key: string;
  /** File and network in the source. */
  readonly source: readonly [file: string, network: string];
  readonly title: string;
  readonly citation: string;
};

const FLORENTINE = "Padgett and Ansell (1993), Robust action and the rise of the Medici, AJS 98(6), 1259–1319";
const HIGHTECH = "Krackhardt (1987), Cognitive social structures, Social Networks 9(2), 109–134";
const LAZEGA = "Lazega (2001), The collegial phenomenon, Oxford University Press";

export const REFERENCE_NETWORKS: readonly ReferenceNetwork[] = [
  {
    key: "karate",
    source: ["karate", "karate"],
    title: "Karate club; weights are the kinds of activities that two members share",
    citation: "Zachary (1977), An information flow model for conflict and fission in small groups, JAR 33(4), 452–473",
  },
  {
    key: "florentine-marriage",
    source: ["florentine", "florentine_marriage"],
    title: "Florentine families, tied by marriage; Pucci has no tie",
    citation: FLORENTINE,
  },
  {
    key: "florentine-business",
    source: ["florentine", "florentine_business"],
    title: "Florentine families, tied by business",
    citation: FLORENTINE,
  },
  {
    key: "hightech-advice",
    source: ["hightech", "hightech_advice"],
    title: "High-tech managers: from who asks advice to who gives it",
    citation: HIGHTECH,
  },
  {
    key: "hightech-friendship",
    source: ["hightech", "hightech_friends"],
    title: "High-tech managers: friendship",
    citation: HIGHTECH,
  },
  {
    key: "hightech-reports",
    source: ["hightech", "hightech_reports"],
    title: "High-tech managers: who reports to whom",
    citation: HIGHTECH,
  },
  { key: "lazega-advice", source: ["lazega", "lazega_advice"], title: "Law firm: advice", citation: LAZEGA },
  { key: "lazega-cowork", source: ["lazega", "lazega_cowork"], title: "Law firm: strong co-work", citation: LAZEGA },
  { key: "lazega-friendship", source: ["lazega", "lazega_friends"], title: "Law firm: friendship", citation: LAZEGA },
  {
    key: "white-kinship",
    source: ["netseg", "white_kinship"],
    title: "Kinship ties and gender",
    citation: "Bojanowski, netseg (R package), data set WhiteKinship",
  },
  {
    key: "echenique-fryer",
    source: ["netseg", "ef3"],
    title: "City of thirty cells in two groups, neighbours tied",
    citation:
      "Echenique and Fryer (2007), A measure of segregation based on social interactions, QJE 122(2), figure III",
  },
  {
    key: "classroom",
    source: ["netseg", "classroom"],
    title: "Classroom: with whom pupils like to play",
    citation: "Bojanowski, netseg (R package), data set Classroom",
  },
];
