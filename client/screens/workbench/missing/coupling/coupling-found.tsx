import { useMemo, useState } from "react";
import { couplingDescriptor } from "#analysis/metrics/bridging/coupling-descriptor.ts";
import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { rankable } from "../../rankable.ts";
import { MethodLinks } from "../../silos/method-links.tsx";
import { useMethodCard } from "../../tables/use-method-card.tsx";
import { FirstAndRest } from "../first-and-rest.tsx";
import type { MissingSectionProps } from "../missing-types.ts";
import { CouplingCard } from "./coupling-card.tsx";
import { CouplingLeftOut } from "./coupling-left-out.tsx";
import { CouplingMap } from "./coupling-map.tsx";
import { CouplingTable } from "./coupling-table.tsx";
import { CouplingTime } from "./coupling-time.tsx";
import { type CouplingTerms, couplingFinding, kindOf, pairsOf } from "./coupling-words.ts";
import { usePlaces } from "./use-places.ts";

const FIRST = 4;
/** So many cards are read; the table has all. */
const MOST_CARDS = 20;
const METRICS = [couplingDescriptor];

/** The finding, the first pairs, the chosen one on a time line and a map, and all of them as a table. */
export function CouplingFound({ found, coalition, network }: MissingSectionProps & { found: CouplingResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { outlines, hasCodes, placeName } = usePlaces(found);
  const kind = kindOf(coalition);
  const terms = useMemo((): CouplingTerms => ({ kind, placeName }), [kind, placeName]);
  const { whyNot } = useMemo(() => rankable(network), [network]);
  const pairs = useMemo(() => pairsOf(found), [found]);
  const [wanted, choose] = useState<string | null>(null);
  const method = useMethodCard(null);
  const chosen = pairs.find(({ key }) => key === wanted) ?? pairs[0];
  return (
    <div className="survey-part">
      {couplingFinding(found, terms, speaker).map((sentence) => (
        <p key={sentence} className="silos-finding">
          {sentence}
        </p>
      ))}
      {chosen && (
        <>
          <FirstAndRest all={pairs.slice(0, MOST_CARDS)} first={FIRST} className="missing-cards">
            {(pair) => (
              <CouplingCard key={pair.key} {...{ pair, terms, whyNot }} isChosen={pair === chosen} onChoose={choose} />
            )}
          </FirstAndRest>
          <CouplingTime found={found} pair={chosen} terms={terms} />
          {outlines !== null && <CouplingMap {...{ found, outlines, pairs, terms }} pair={chosen} onChoose={choose} />}
          {!hasCodes && <p className="silos-note">{text("coupling.map.none")}</p>}
          <CouplingTable
            {...{ pairs, terms }}
            chosen={chosen.key}
            unlisted={found.counts.few - pairs.length}
            onChoose={choose}
          />
        </>
      )}
      <CouplingLeftOut found={found} />
      <MethodLinks metrics={METRICS} onMethod={method.open} />
      {method.card}
      <h3>{text("missing.cannot")}</h3>
      <p className="silos-note">{text("coupling.cannot", { kind })}</p>
    </div>
  );
}
