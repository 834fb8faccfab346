import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import type { Picture } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { networkView } from "#analysis/network/network-view.ts";
import { lensInput, type OpenLens, openLens } from "#analysis/network/open-lens.ts";
import { searchCommunities } from "#analysis/search-communities.ts";
import { searchRoutes } from "#analysis/search-routes.ts";
import type { OpenCoalition } from "./analysis-messages.ts";
import { collectDigest, sha256Of } from "./collect-digest.ts";

/** Picture and numbers of one coalition, byte for byte what the server answers. */
export type LensAnswers = {
  readonly network: (query: LensQuery, picture: Picture | undefined) => NetworkView;
  readonly analysis: (query: LensQuery) => Promise<AnalysisResult>;
};

/** Both throw `UnknownChoice` for what the coalition does not have. */
export function createLensAnswers(coalition: OpenCoalition): LensAnswers {
  const { rows } = coalition;
  // Picture and numbers ask for the same lens one after the other: it is opened once.
  let last: { readonly key: string; readonly open: OpenLens } | null = null;
  const open = (query: LensQuery) => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, open: openLens(rows, query) };
    return last.open;
  };
  return {
    network: (query, picture) => networkView(coalition, open(query), picture),
    analysis: async (query) => {
      const lens = open(query);
      const input = lensInput(lens);
      const digest = collectDigest();
      const result = analyse(input, {
        ...analysisDefaults,
        partition: lens.partition.key,
        createDigest: () => digest,
        fictional: rows.coalition.fictional,
        imagined: lens.imagined.length > 0,
        routes: searchRoutes(input, { seed: analysisDefaults.seed, by: "JavaScript" }),
        communities: searchCommunities(input, analysisDefaults.seed),
      });
      return { ...result, network: { ...result.network, sha256: await sha256Of(digest) } };
    },
  };
}
