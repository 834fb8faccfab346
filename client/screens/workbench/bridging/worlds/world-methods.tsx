import {
  doubleBridgersDescriptor,
  systemLifeShareDescriptor,
  worldBetweennessDescriptor,
  worldCarriersDescriptor,
  worldDensityRatioDescriptor,
  worldOddsRatioDescriptor,
} from "#analysis/metrics/bridging/world-descriptors.ts";
import type { WorldsResult } from "#analysis/model/worlds-result.ts";
import { studyMethod } from "../../method-made.ts";
import { MethodLinks } from "../../silos/method-links.tsx";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";

const METRICS = [
  systemLifeShareDescriptor,
  worldDensityRatioDescriptor,
  worldOddsRatioDescriptor,
  worldCarriersDescriptor,
  worldBetweennessDescriptor,
  doubleBridgersDescriptor,
];

type Props = { found: WorldsResult; onMethod: SiloSectionProps["onMethod"] };

/** How the numbers of the two worlds are made. */
export function WorldMethods({ found, onMethod }: Props) {
  const studied = studyMethod(onMethod, found.parameters, {
    systemLifeShare: { measured: found.share },
    worldCarriers: { rounds: found.carriers?.chance?.draws ?? 0 },
  });
  return <MethodLinks metrics={METRICS} onMethod={studied} />;
}
