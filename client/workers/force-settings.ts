import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

const MANY = 400;

/** LinLog pulls groups apart; hubs attract less, so that a project with thirty participants does not swallow the middle. */
export function forceSettings(nodes: number): Required<ForceAtlas2Settings> {
  return {
    linLogMode: true,
    outboundAttractionDistribution: true,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 1,
    strongGravityMode: false,
    gravity: 0.6,
    slowDown: 3,
    barnesHutOptimize: nodes > MANY,
    barnesHutTheta: 0.6,
  };
}
