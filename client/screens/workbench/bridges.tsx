import { useMemo } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "./not-ranked.tsx";
import { type Ranked, rankActors } from "./rank-actors.ts";
import { rankable } from "./rankable.ts";
import { SampledNote } from "./sampled-note.tsx";

const SHOWN = 5;
const idsOf = ({ id }: { readonly id: string }) => [id];

type Props = { result: AnalysisResult; network: NetworkView; onMethod: (metric: MetricId) => void };

/** Who the routes between groups run through, and without whom a part comes loose from the rest. Structure, not blame. */
export function Bridges({ result, network, onMethod }: Props) {
  const { text } = useSpeaker();
  const { actors, cutActors, sample } = result.bridging;
  const { keep } = useMemo(() => rankable(network), [network]);
  const { ranked: rankedActors, leftOut } = keep(actors, idsOf);
  const cuts = keep(cutActors, idsOf).ranked;
  const isLeftOut = actors.every((actor) => actor.betweenness === null);
  const isUncounted = !isLeftOut && actors.every((actor) => actor.crossGroupBetweenness === null);
  const ranked = firstRanks(rankActors(rankedActors, (actor) => actor.crossGroupBetweennessNormalised));
  if (actors.length === 0) return null;
  return (
    <section className="bridges" aria-labelledby="bridges">
      <h3 id="bridges">{text("bridges.title")}</h3>
      {isLeftOut && <p>{text("bridges.left-out")}</p>}
      {isUncounted && <p>{text("bridges.uncounted")}</p>}
      {!isLeftOut && !isUncounted && ranked.length === 0 && rankedActors.length === actors.length && (
        <p>{text("bridges.none")}</p>
      )}
      {ranked.length > 0 && (
        <>
          <p>
            <button type="button" className="link" onClick={() => onMethod("crossGroupBetweenness")}>
              {text("bridges.ranking")}
            </button>
          </p>
          <Ranking ranked={ranked} />
          <SampledNote sample={sample} />
        </>
      )}
      <p>
        <button type="button" className="link" onClick={() => onMethod("cutActors")}>
          {text("bridges.cut-actors", { count: cutActors.length })}
        </button>
      </p>
      {cuts.length > 0 && (
        <ul className="carriers cuts">
          {cuts.slice(0, SHOWN).map((cut) => (
            <li key={cut.id}>
              <button type="button" onClick={() => select([cut.id])}>
                <span className="carrier-name">{cut.label}</span>
                <span className="muted">
                  {cut.brokenPairs === null
                    ? text("bridges.cut-lost", { lost: cut.lost })
                    : text("bridges.cut-loss", { lost: cut.lost, pairs: cut.brokenPairs })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NotRanked leftOut={leftOut} />
      <p className="muted">{text("bridges.not-blame")}</p>
    </section>
  );
}

/** The first few; who shares the last rank is not cut off. */
function firstRanks(ranked: readonly Ranked[]): readonly Ranked[] {
  const last = ranked[SHOWN - 1];
  return last ? ranked.filter(({ rank }) => rank <= last.rank) : ranked;
}

function Ranking({ ranked }: { ranked: readonly Ranked[] }) {
  const { text, percent } = useSpeaker();
  return (
    <ol className="carriers">
      {ranked.map(({ id, label, rank, value }) => (
        <li key={id}>
          <button type="button" onClick={() => select([id])}>
            <span className="carrier-name">
              <span className="muted">{text("bridges.rank", { rank })}</span> {label}
            </span>
            <span className="carrier-share">{percent(value)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
