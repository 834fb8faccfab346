import { betweennessDescriptor, crossBetweennessDescriptor } from "./bridging/betweenness-descriptor.ts";
import { brokerageDescriptor } from "./bridging/brokerage-descriptor.ts";
import { effectiveGroupsDescriptor, participationDescriptor } from "./bridging/contact-mix-descriptor.ts";
import { couplingDescriptor } from "./bridging/coupling-descriptor.ts";
import { crossHolesDescriptor } from "./bridging/cross-holes-descriptor.ts";
import { crossShareDescriptor } from "./bridging/cross-share-descriptor.ts";
import { cutActorsDescriptor } from "./bridging/cut-actors-descriptor.ts";
import {
  keySetsDescriptor,
  lossCurveDescriptor,
  minimumCutDescriptor,
  minimumTieCutDescriptor,
  reachingSetDescriptor,
  secondRouteDescriptor,
  unavoidablePairsDescriptor,
} from "./bridging/dependence-descriptors.ts";
import {
  adviceQualityDescriptor,
  introductionGainDescriptor,
  raisingTieDescriptor,
  spannerReachDescriptor,
  tieLikelihoodDescriptor,
} from "./bridging/introduction-descriptors.ts";
import { onlyHereDescriptor } from "./bridging/only-here-descriptor.ts";
import { rankStabilityDescriptor } from "./bridging/rank-stability-descriptor.ts";
import { constraintDescriptor, effectiveSizeDescriptor } from "./bridging/structural-holes-descriptor.ts";
import {
  groupMixDescriptor,
  onlyGroupsDescriptor,
  onlyJoinsDescriptor,
  projectMixDescriptor,
  projectReachDescriptor,
} from "./bridging/two-mode-descriptors.ts";
import {
  doubleBridgersDescriptor,
  systemLifeShareDescriptor,
  worldBetweennessDescriptor,
  worldCarriersDescriptor,
  worldDensityRatioDescriptor,
  worldOddsRatioDescriptor,
} from "./bridging/world-descriptors.ts";
import { confirmationDescriptor } from "./cohesion/confirmation-descriptor.ts";
import { degreeDescriptor } from "./cohesion/degree-descriptor.ts";
import { reciprocityDescriptor } from "./cohesion/reciprocity-descriptor.ts";
import type { MetricDescriptor } from "./descriptor.ts";
import { assortativityDescriptor } from "./siloing/assortativity-descriptor.ts";
import { blockTestDescriptor } from "./siloing/block-test-descriptor.ts";
import { countedCellsDescriptor } from "./siloing/counted-cells-descriptor.ts";
import { countingDescriptor } from "./siloing/counting-descriptor.ts";
import { crossEfficiencyDescriptor, withinEfficiencyDescriptor } from "./siloing/cross-efficiency-descriptor.ts";
import { eiIndexDescriptor, internalShareDescriptor } from "./siloing/ei-index-descriptor.ts";
import { freemanDescriptor } from "./siloing/freeman-descriptor.ts";
import { groupDistanceDescriptor, nearestDoorDescriptor } from "./siloing/group-distance-descriptor.ts";
import { colemanDescriptor, segregationMatrixIndexDescriptor } from "./siloing/group-indices-descriptor.ts";
import { groupShareDescriptor, groupSpreadDescriptor, groupTestDescriptor } from "./siloing/group-share-descriptor.ts";
import { guptaAndersonMayDescriptor } from "./siloing/gupta-anderson-may-descriptor.ts";
import { jackknifeDescriptor, leaveOneOutDescriptor } from "./siloing/leave-one-out-descriptor.ts";
import { lensOverlapDescriptor } from "./siloing/lens-overlap-descriptor.ts";
import { mantelHaenszelDescriptor } from "./siloing/mantel-haenszel-descriptor.ts";
import { matrixCorrelationDescriptor, matrixEffectDescriptor } from "./siloing/matrix-effect-descriptor.ts";
import { mixingMatrixDescriptor } from "./siloing/mixing-matrix-descriptor.ts";
import {
  bestModularityDescriptor,
  modularityDescriptor,
  siloRatioDescriptor,
} from "./siloing/modularity-descriptor.ts";
import { densityRatioDescriptor, eiSizeCorrectedDescriptor } from "./siloing/pair-density-descriptor.ts";
import {
  adjustedMutualInformationDescriptor,
  adjustedRandDescriptor,
  splitJoinDescriptor,
  variationOfInformationDescriptor,
} from "./siloing/partition-agreement-descriptor.ts";
import { pathSiloDescriptor } from "./siloing/path-silo-descriptor.ts";
import {
  groupMeetingsDescriptor,
  mixedProjectsDescriptor,
  projectBackboneDescriptor,
} from "./siloing/project-descriptors.ts";
import { secondNullDescriptor } from "./siloing/second-null-descriptor.ts";
import { distancePartDescriptor, regionShareDescriptor, tiesByStepDescriptor } from "./siloing/space-descriptors.ts";
import { spectralSegregationDescriptor } from "./siloing/spectral-segregation-descriptor.ts";
import { shareChangeDescriptor, tieSurvivalDescriptor, turnoverDescriptor } from "./siloing/turnover-descriptor.ts";
import { unreachableShareDescriptor } from "./siloing/unreachable-share-descriptor.ts";
import { warmPairsDescriptor } from "./siloing/warm-pairs-descriptor.ts";
import { withinOddsRatioDescriptor } from "./siloing/within-odds-ratio-descriptor.ts";

/** Every metric there is. Adding one is a file and a line here. */
export const METRICS = [
  internalShareDescriptor,
  eiIndexDescriptor,
  blockTestDescriptor,
  secondNullDescriptor,
  groupShareDescriptor,
  groupTestDescriptor,
  mixingMatrixDescriptor,
  siloRatioDescriptor,
  bestModularityDescriptor,
  modularityDescriptor,
  adjustedMutualInformationDescriptor,
  adjustedRandDescriptor,
  variationOfInformationDescriptor,
  splitJoinDescriptor,
  groupSpreadDescriptor,
  warmPairsDescriptor,
  groupDistanceDescriptor,
  crossEfficiencyDescriptor,
  withinEfficiencyDescriptor,
  pathSiloDescriptor,
  unreachableShareDescriptor,
  nearestDoorDescriptor,
  eiSizeCorrectedDescriptor,
  densityRatioDescriptor,
  withinOddsRatioDescriptor,
  mantelHaenszelDescriptor,
  freemanDescriptor,
  assortativityDescriptor,
  guptaAndersonMayDescriptor,
  spectralSegregationDescriptor,
  colemanDescriptor,
  segregationMatrixIndexDescriptor,
  effectiveGroupsDescriptor,
  participationDescriptor,
  shareChangeDescriptor,
  turnoverDescriptor,
  tieSurvivalDescriptor,
  lensOverlapDescriptor,
  mixedProjectsDescriptor,
  groupMeetingsDescriptor,
  projectBackboneDescriptor,
  tiesByStepDescriptor,
  distancePartDescriptor,
  regionShareDescriptor,
  matrixEffectDescriptor,
  matrixCorrelationDescriptor,
  crossShareDescriptor,
  onlyHereDescriptor,
  projectReachDescriptor,
  projectMixDescriptor,
  onlyJoinsDescriptor,
  groupMixDescriptor,
  onlyGroupsDescriptor,
  betweennessDescriptor,
  crossBetweennessDescriptor,
  effectiveSizeDescriptor,
  constraintDescriptor,
  crossHolesDescriptor,
  brokerageDescriptor,
  cutActorsDescriptor,
  unavoidablePairsDescriptor,
  minimumCutDescriptor,
  minimumTieCutDescriptor,
  secondRouteDescriptor,
  lossCurveDescriptor,
  keySetsDescriptor,
  reachingSetDescriptor,
  systemLifeShareDescriptor,
  worldDensityRatioDescriptor,
  worldOddsRatioDescriptor,
  worldCarriersDescriptor,
  worldBetweennessDescriptor,
  doubleBridgersDescriptor,
  couplingDescriptor,
  degreeDescriptor,
  countingDescriptor,
  countedCellsDescriptor,
  leaveOneOutDescriptor,
  jackknifeDescriptor,
  confirmationDescriptor,
  reciprocityDescriptor,
  rankStabilityDescriptor,
  introductionGainDescriptor,
  raisingTieDescriptor,
  tieLikelihoodDescriptor,
  adviceQualityDescriptor,
  spannerReachDescriptor,
] as const satisfies readonly MetricDescriptor[];

export type MetricId = (typeof METRICS)[number]["id"];
