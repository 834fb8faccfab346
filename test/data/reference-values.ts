/** A value of `data/reference`: the test that asserts it, or why none does. */
export type Told = { readonly test: string } | { readonly left: string };

const of = (test: string): Told => ({ test: `test/analysis/${test}.test.ts` });
const left = (why: string): Told => ({ left: why });

const VALUES = of("metrics/reference-values");
const OTHERS = of("metrics/reference-others");
const LITERATURE = of("metrics/siloing/literature-values");
const DISTANCES = of("metrics/siloing/distance-values");
const ROUTES = of("metrics/bridging/betweenness");
const HATS = of("inference/multi-membership");
const CUTS = of("metrics/bridging/cut-actors");
const HOLES = of("metrics/bridging/structural-holes");
const STUBS = of("inference/stub-matching");
const AGREEMENT = of("metrics/siloing/partition-agreement");
const CASES = of("metrics/siloing/published-cases");

const BROKERAGE = of("metrics/bridging/brokerage");
const ROLES = left("the same three actors by hand, in the test of brokerage (GF1)");
const FRAGMENTS = of("metrics/bridging/leaving");
const CONNECTED = of("metrics/bridging/group-cuts");
const INTRODUCTIONS = of("introductions/reference-values");
const HOLES_TWO_MODE = left(
  "Burt's measures are of one-mode networks here: of actors and projects together they say another thing",
);
const BURT = left("printed to a few places; Burt's measures of the reference networks are asserted to nine");

/**
 * Every value of the reference by its path, `*` for a name on the way and `**` for all that follows. The longest path that fits
 * counts. Files of cases stand under the name of the file.
 */
export const REFERENCE_VALUES: Readonly<Record<string, Told>> = {
  "computed.structure.actors": of("../data/reference"),
  "computed.structure.ties": VALUES,
  "computed.structure.density": VALUES,
  "computed.structure.components": VALUES,
  "computed.structure.betweennessRaw": ROUTES,
  "computed.structure.betweennessNormalizedN1n2": ROUTES,
  "computed.structure.burt.degree": VALUES,
  "computed.structure.burt.constraint": HOLES,
  "computed.structure.burt.effectiveSize": HOLES,
  "computed.structure.burt.efficiency": HOLES,
  "computed.structure.burt.hierarchy": HOLES,
  "computed.structure.reciprocityDyadic": OTHERS,
  "computed.structure.articulationPoints": of("algorithms/cut-points"),
  "computed.structure.cutEdges": of("algorithms/cut-points"),
  "computed.structure.bridgingCentrality.**": left("Hwang's bridging centrality is for export only (METHODS 16)"),
  "computed.structure.fragmentation": FRAGMENTS,
  "computed.structure.distanceWeightedFragmentation": FRAGMENTS,
  "computed.structure.fragmentationAfterRemoval": FRAGMENTS,
  "computed.structure.distanceWeightedFragmentationAfterRemoval": FRAGMENTS,

  "computed.domains.*.attribute": left("the name of the attribute, which is the key already"),
  "computed.domains.*.groups": VALUES,
  "computed.domains.*.groupSizes": VALUES,
  "computed.domains.*.mixingCounts": VALUES,
  "computed.domains.*.possibleDyads": VALUES,
  "computed.domains.*.density": VALUES,
  "computed.domains.*.expectedCountsLabelPermutation": VALUES,
  "computed.domains.*.eiIndex.value": VALUES,
  "computed.domains.*.eiIndex.expected": VALUES,
  "computed.domains.*.eiIndex.external": OTHERS,
  "computed.domains.*.eiIndex.internal": OTHERS,
  // The rescaled index is not shipped: it changes something only where there are more ties than pairs inside (METHODS 4.2).
  "computed.domains.*.eiIndex.min": OTHERS,
  "computed.domains.*.eiIndex.max": OTHERS,
  "computed.domains.*.eiIndex.rescaled": OTHERS,
  "computed.domains.*.eiIndex.perGroup.*.internal": VALUES,
  "computed.domains.*.eiIndex.perGroup.*.external": VALUES,
  "computed.domains.*.eiIndex.perGroup.*.eiIndex": OTHERS,
  "computed.domains.*.eiIndex.perActor": VALUES,
  "computed.domains.*.internalTies.observed": VALUES,
  "computed.domains.*.internalTies.mean": VALUES,
  "computed.domains.*.internalTies.variance": VALUES,
  "computed.domains.*.internalTies.z": VALUES,
  "computed.domains.*.internalTies.eiMean": OTHERS,
  "computed.domains.*.internalTies.eiSd": VALUES,
  "computed.domains.*.assortativity.newman": LITERATURE,
  // Of directed ties, netseg's: not shipped, since it drops who sends.
  "computed.domains.*.assortativity.symmetrised": OTHERS,
  "computed.domains.*.modularity": of("communities"),
  "computed.domains.*.guptaAndersonMay": LITERATURE,
  "computed.domains.*.oddsRatioWithin.value": LITERATURE,
  "computed.domains.*.oddsRatioWithin.cells.*": OTHERS,
  "computed.domains.*.freeman": LITERATURE,
  "computed.domains.*.coleman.*": LITERATURE,
  "computed.domains.*.spectralSegregation": LITERATURE,
  "computed.domains.*.crossDistance.cross.*": DISTANCES,
  "computed.domains.*.crossDistance.within.*": DISTANCES,
  "computed.domains.*.crossBetweennessRaw": ROUTES,
  "computed.domains.*.crossBetweennessNormalized": ROUTES,
  "computed.domains.*.participation": of("metrics/bridging/contact-mix"),
  "computed.domains.*.blau.blau": left("the same formula as participation under another name (METHODS 5.1)"),
  "computed.domains.*.blau.iqv": left(
    "participation × K/(K − 1): not shipped, since one scale is enough (METHODS 5.1)",
  ),
  "computed.domains.*.blau.iqvFeasible": left(
    "participation over the most that so few contacts can have: not shipped; the unbiased form allows for them",
  ),
  "computed.domains.*.withinModuleZDdof0": left("degree inside the own group as a z is not shipped"),
  "computed.domains.*.withinModuleZDdof1": left("degree inside the own group as a z is not shipped"),
  "computed.domains.*.leaveOneOutCrossPairsLost": CUTS,
  "computed.domains.*.crossPairsReachable": CUTS,
  "computed.domains.*.cuts": of("metrics/bridging/group-cuts"),
  "computed.domains.*.brokerage.**": BROKERAGE,

  "computed.betweennessRaw": of("algorithms/brandes"),
  "computed.projectionWomenCount": of("network/projection"),
  "computed.projectionWomenNewman": of("network/projection"),
  "computed.projectionEventsShared": OTHERS,
  // A part of both projects' people is not shipped: coupling opportunities (METHODS 8) hold it against chance instead.
  "computed.projectionEventsJaccard": OTHERS,

  "computed.kernels.*.*": HATS,
  "computed.mixingMaximalCoupling": HATS,
  "computed.mixingProduct": HATS,
  "computed.modularityProductKernel": HATS,
  "computed.participation": of("metrics/bridging/contact-mix"),
  "computed.brokerageProductKernel.**": BROKERAGE,
  "computed.linkingPinOrderedPairs": BROKERAGE,

  "published.assortativity.value": LITERATURE,
  "published.guptaAndersonMay.value": LITERATURE,
  "published.freeman.value": LITERATURE,
  "published.spectralSegregation.value.*": LITERATURE,
  "published.mixingCounts.value": OTHERS,
  "published.mixingCounts.value.counts": CASES,
  "published.louvainGroups.value": AGREEMENT,
  "published.louvainGroups.bestModularity": of("algorithms/leiden"),
  "published.modularityOfOneGroup.value": of("communities"),
  "published.cohesiveBlocks.value.*": left("cohesive blocks are not shipped"),
  "published.betweennessNormalised.value.*": left(
    "over fifteen families, and ours are sixteen: `nx-betweenness-isolate-n`",
  ),
  "published.betweennessOfFirstFive.value": OTHERS,
  "published.centralityNormalised.value.**": left("centrality normalised for two-mode networks is not shipped"),
  "published.constraintOfFirstThree.value": HOLES_TWO_MODE,
  "published.effectiveSizeOfFirstThree.value": HOLES_TWO_MODE,
  "published.diameterMeanDistanceCohesion.value": left(
    "a mean over whom one reaches falls when a part breaks off: closeness stands in its place (METHODS 0.8)",
  ),

  "ownMetrics.exactNulls.internalTies.observed": STUBS,
  "ownMetrics.exactNulls.internalTies.labelPermutation.*": STUBS,
  "ownMetrics.exactNulls.internalTies.stubMatching.total.*": STUBS,
  "ownMetrics.exactNulls.internalTies.stubMatching.perGroup.*.*": STUBS,
  "ownMetrics.exactNulls.internalTies.stubMatching.perGroup.*.K": left(
    "tie ends of the group: what the mean and variance are made of",
  ),
  "ownMetrics.exactNulls.modularity.observed": of("communities"),
  "ownMetrics.exactNulls.modularity.labelPermutation.*": of("communities"),
  "ownMetrics.exactNulls.crossEfficiencySum.observed": DISTANCES,
  "ownMetrics.exactNulls.crossEfficiencySum.labelPermutation.*": DISTANCES,
  "ownMetrics.unavoidableRoutes.*": of("algorithms/route-dominators"),
  "ownMetrics.edgeAddition.nonSubmodularExample.**": DISTANCES,
  "ownMetrics.edgeAddition.karateTop20SingleTieGain": INTRODUCTIONS,
  "ownMetrics.edgeAddition.karateGreedy5SingleShortcutSurrogate.*": INTRODUCTIONS,
  "ownMetrics.linkPrediction.karateTop15ByAdamicAdar": INTRODUCTIONS,
  "ownMetrics.linkPrediction.largestAdjacencyEigenvalue": left("for Katz' index, which is not shipped"),
  "ownMetrics.agreementOfClubAndLouvain.values.modularityBest": of("communities"),
  "ownMetrics.agreementOfClubAndLouvain.values.modularityClub": of("communities"),
  "ownMetrics.agreementOfClubAndLouvain.values.viNats": AGREEMENT,
  "ownMetrics.agreementOfClubAndLouvain.values.adjustedRand": AGREEMENT,
  "ownMetrics.agreementOfClubAndLouvain.values.splitJoin": AGREEMENT,
  // Neither is shipped: both rise with the number of groups, and the adjusted forms stand in their place (METHODS 4.6).
  "ownMetrics.agreementOfClubAndLouvain.values.nmi": OTHERS,
  "ownMetrics.agreementOfClubAndLouvain.values.rand": OTHERS,
  "ownMetrics.agreementOfClubAndLouvain.values.nmiTrivialBoth": OTHERS,
  "ownMetrics.agreementOfClubAndLouvain.values.ariTrivialBoth": OTHERS,
  "ownMetrics.agreementOfClubAndLouvain.values.vertexConnectivity1633": CONNECTED,
  "ownMetrics.agreementOfClubAndLouvain.values.edgeDisjoint033": CONNECTED,
  "ownMetrics.agreementOfClubAndLouvain.values.adamicAdar033": INTRODUCTIONS,
  "ownMetrics.agreementOfClubAndLouvain.values.jaccard033": INTRODUCTIONS,

  "peers.*.*.*": LITERATURE,
  "peers.*.igraph.modularity": left("the same as computed.domains.*.modularity, which is asserted"),
  "peers.*.*.coleman.*": LITERATURE,
  "peers.*.*.segregationMatrixIndex.*": LITERATURE,

  "micro-cases.isolate.constraint": BURT,
  "micro-cases.path4.constraint": BURT,
  "micro-cases.k4.constraint": BURT,
  "micro-cases.k4-with-zero-weights-on-all-but-a-path.**": left(
    "`zero-weight-ties`: ties of weight 0 never become ties here",
  ),
  "micro-cases.two-k4-joined-through-a-broker.constraint": BURT,
  "micro-cases.triad.constraint": BURT,
  "micro-cases.borgatti-ego-example.**": BURT,
  "micro-cases.directed-triad.**": BURT,
  "micro-cases.triangle-overlapping-cover.*": HATS,
  "micro-cases.a-to-a-to-b-is-representative.**": ROLES,
  "micro-cases.a-to-b-to-b-is-gatekeeper.**": ROLES,
  "micro-cases.modularity-barbell-3-0-0-1-4-2-3-5.modularity": of("communities"),
  "micro-cases.modularity-barbell-3-0-cliques.modularity": of("communities"),
  "micro-cases.leiden-two-k5-bridge.modularityBest": of("algorithms/leiden"),
  "micro-cases.leiden-two-k5-bridge.partition": of("algorithms/leiden"),
  "micro-cases.blondel-16-node.louvainModularities": of("algorithms/leiden"),
  "micro-cases.blondel-16-node.final": left(
    "Louvain's groups: the best partition has at least their modularity, which is asserted",
  ),
  "micro-cases.krackhardt-kite.betweennessRaw.*": of("algorithms/brandes"),
  "micro-cases.krackhardt-kite.burt.**": BURT,
  "micro-cases.ra-k5-0-1.value": INTRODUCTIONS,
  "micro-cases.aa-p3-0-2.value": INTRODUCTIONS,
  "micro-cases.jaccard-p4-0-2.value": INTRODUCTIONS,
  "micro-cases.ra-s4-1-2.value": INTRODUCTIONS,
  "micro-cases.*.betweennessRawOf": of("algorithms/brandes"),
  "micro-cases.*.value": of("algorithms/brandes"),
  "micro-cases.*.graphologyMetricsReturns": left("what another program prints wrongly: `graphology-sigma-overflow`"),

  "published-cases.*.value": CASES,
  "published-cases.structuralHolesOfSixteen.value.**": left(
    "influenceR's own test: twice the betweenness, and 0 for who has no tie (`influenceR-2x`)",
  ),
};
