import { useMemo } from "react";
import { METRICS } from "#analysis/metrics/registry.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { rankable } from "../../rankable.ts";
import { SampledNote } from "../../sampled-note.tsx";
import { MethodLinks } from "../../silos/method-links.tsx";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { agreementOf, ordersOf } from "./orders.ts";
import { METHOD_OF, RANK_MEASURES } from "./rank-measures.ts";
import { RankingFirmness } from "./ranking-firmness.tsx";
import { RankingPicture } from "./ranking-picture.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { agreementWords } from "./ranking-words.ts";

/** Who connects, by one measure beside another: there is no order of all of them together. */
export function RankingSection(props: SiloSectionProps) {
  const { network, result, onMethod } = props;
  const speaker = useSpeaker();
  const { text, list } = speaker;
  const { ranked: actors, leftOut } = useMemo(
    () => rankable(network).keep(result.bridging.actors, ({ id }) => [id]),
    [network, result],
  );
  const orders = useMemo(() => ordersOf(actors, result.network), [actors, result]);
  const agreement = useMemo(() => agreementOf(orders, speaker.compare), [orders, speaker]);
  const unmeasured = RANK_MEASURES.filter((measure) => !orders.some((order) => order.measure === measure));
  if (actors.length === 0) {
    return (
      <>
        <p className="silos-finding">{text("ranking.finding.left-out")}</p>
        <NotRanked leftOut={leftOut} />
      </>
    );
  }
  return (
    <div className="survey-part">
      <p className="silos-finding">{agreementWords(agreement, speaker)}</p>
      <p className="silos-note">{text("ranking.structure")}</p>
      {agreement.measures > 0 && <RankingPicture orders={orders} agreement={agreement} />}
      {result.network.directed && orders.some(({ measure }) => measure === "brokenPairs") && (
        <p className="silos-note">{text("ranking.both-ways", { measure: text("ranking.short.brokenPairs") })}</p>
      )}
      <SampledNote sample={result.bridging.sample} />
      <NotRanked leftOut={leftOut} />
      {unmeasured.length > 0 && (
        <p className="muted">
          {text("ranking.unmeasured", {
            measures: list(unmeasured.map((measure) => text(`ranking.short.${measure}`))),
          })}
        </p>
      )}
      <RankingTable actors={actors} orders={orders} network={network} directed={result.network.directed} />
      <MethodLinks metrics={CARDS} onMethod={onMethod} />
      {agreement.measures > 0 && <RankingFirmness {...props} />}
    </div>
  );
}

const CARDS = METRICS.filter(({ id }) => RANK_MEASURES.some((measure) => METHOD_OF[measure] === id));
