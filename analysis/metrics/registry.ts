import { betweennessDescriptor, crossBetweennessDescriptor } from "./bridging/betweenness-descriptor.ts";
import { crossShareDescriptor } from "./bridging/cross-share-descriptor.ts";
import { cutActorsDescriptor } from "./bridging/cut-actors-descriptor.ts";
import { onlyHereDescriptor } from "./bridging/only-here-descriptor.ts";
import { degreeDescriptor } from "./cohesion/degree-descriptor.ts";
import type { MetricDescriptor } from "./descriptor.ts";
import { eiIndexDescriptor, internalShareDescriptor } from "./siloing/ei-index-descriptor.ts";
import { mixingMatrixDescriptor } from "./siloing/mixing-matrix-descriptor.ts";

/** Every metric there is. Adding one is a file and a line here. */
export const METRICS = [
  internalShareDescriptor,
  eiIndexDescriptor,
  mixingMatrixDescriptor,
  crossShareDescriptor,
  onlyHereDescriptor,
  betweennessDescriptor,
  crossBetweennessDescriptor,
  cutActorsDescriptor,
  degreeDescriptor,
] as const satisfies readonly MetricDescriptor[];

export type MetricId = (typeof METRICS)[number]["id"];
