import { useMemo } from "react";
import { keySetsDescriptor } from "#analysis/metrics/bridging/dependence-descriptors.ts";
import type { DependenceResult, KeySets, LostTogether } from "#analysis/model/dependence-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { studyMethod } from "../method-made.ts";
import { NotRanked } from "../not-ranked.tsx";
import { rankable } from "../rankable.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { TogetherTable } from "./together-table.tsx";
import { togetherFinding, toldFirst } from "./together-words.ts";

const METRICS = [keySetsDescriptor];

/** Which few actors together leave the others farthest apart, beside as many at random. */
export function TogetherSection(props: SiloSectionProps) {
  const { text } = useSpeaker();
  return (
    <DependencePart {...props}>
      {({ together, parameters }) =>
        together === null ? (
          <p className="silos-finding">{text("together.large")}</p>
        ) : (
          <Together {...props} together={together} seed={parameters.seed} />
        )
      }
    </DependencePart>
  );
}

type Shown = SiloSectionProps & { together: LostTogether; seed: DependenceResult["parameters"]["seed"] };

function Together({ network, together, seed, onMethod }: Shown) {
  const speaker = useSpeaker();
  const { text, list } = speaker;
  const { whyNot } = useMemo(() => rankable(network), [network]);
  const unnamed = text("ranking.unnamed");
  const named = useMemo(
    () => withNames(together, (id) => (whyNot(id) === null ? null : unnamed)),
    [together, whyNot, unnamed],
  );
  const told = new Set(together.found.flatMap(({ sets }) => sets.flatMap(({ actors }) => actors.map(({ id }) => id))));
  const unanswered = [...told].filter((id) => whyNot(id) === "unanswered").length;
  const drawn = toldFirst(named)?.of ?? null;
  const state = useMemo(() => drawn && chartOf(drawn, speaker), [drawn, speaker]);
  return (
    <div className="survey-part">
      <p className="silos-finding">{togetherFinding(named, speaker)}</p>
      {drawn && state && (
        <>
          <h3>{text(`together.picture.${drawn.measure}`)}</h3>
          <RowChart state={state} />
          <ul className="survey-key">
            <RowKey sign="firm">{text("together.found")}</RowKey>
            <RowKey sign="chance">{text("together.random")}</RowKey>
            <RowKey sign="range">{text("together.range")}</RowKey>
          </ul>
          <ul className="together-sets">
            {drawn.sets.map(({ actors }) => (
              <li key={actors.length}>
                {text("together.who", { count: actors.length, names: list(actors.map(({ label }) => label)) })}
              </li>
            ))}
          </ul>
          {drawn.measure === "distance" && <p className="silos-note">{text("together.reach")}</p>}
        </>
      )}
      {named.found.some(({ sets }) => sets.length > 0) && (
        <>
          <TogetherTable found={named.found} />
          <p className="silos-note">{text("together.note")}</p>
        </>
      )}
      <NotRanked leftOut={{ marked: together.leftOut, unanswered }} />
      <MethodLinks
        metrics={METRICS}
        onMethod={studyMethod(onMethod, { seed }, { keySets: { rounds: together.draws } })}
      />
    </div>
  );
}

/** A set stays what it is: only who is in it is not said of everybody. */
function withNames(together: LostTogether, labelOf: (id: string) => string | null): LostTogether {
  const found = together.found.map((each) => ({
    ...each,
    sets: each.sets.map((set) => ({
      ...set,
      actors: set.actors.map((actor) => ({ ...actor, label: labelOf(actor.id) ?? actor.label })),
    })),
  }));
  return { ...together, found };
}

function chartOf({ measure, now, sets }: KeySets, { text, list, percent }: Speaker): RowChartState {
  const rows = sets.map(({ actors, lost, random }) => ({
    label: text("together.size", { count: actors.length }),
    value: percent(1 - lost),
    tone: "firm" as const,
    dot: 1 - lost,
    chance: 1 - random.mean,
    range: [1 - random.until, 1 - random.from] as const,
  }));
  const spoken = sets.map(({ actors, lost, random }) =>
    text("together.spoken", {
      names: list(actors.map(({ label }) => label)),
      kept: percent(1 - lost),
      random: percent(1 - random.mean),
    }),
  );
  return {
    summary: text("bridging.touch.summary", { title: text(`together.picture.${measure}`), rows: list(spoken) }),
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) })),
    lines: now === null ? [] : [{ at: 1 - now, label: text("together.now") }],
    rows,
  };
}
