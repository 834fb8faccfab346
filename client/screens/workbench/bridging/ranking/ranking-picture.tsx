import { useMemo, useState } from "react";
import { RankStrips } from "#client/components/rank-strips.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type Agreement, namedFirst, type Order } from "./orders.ts";
import { stripsState } from "./strips-state.ts";

type Props = { orders: readonly Order[]; agreement: Agreement };

/** Every measure on a strip of its own, and one actor followed through all of them. */
export function RankingPicture({ orders, agreement }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [wanted, follow] = useState<string | null>(null);
  const [passing, setPassing] = useState<readonly string[]>([]);
  const named = useMemo(() => namedFirst(orders, speaker.compare), [orders, speaker]);
  const labels = useMemo(
    () => new Map(orders.flatMap(({ ranked }) => ranked.map(({ id, label }) => [id, label]))),
    [orders],
  );
  const chosen = wanted !== null && labels.has(wanted) ? wanted : (firstOfAll(orders) ?? null);
  const state = useMemo(
    () => ({
      ...stripsState(orders, {
        agreement,
        followed: { chosen, passing },
        labelOf: (id) => labels.get(id) ?? id,
        speaker,
      }),
      // The same again is no reason to draw again.
      onPoint: (ids: readonly string[]) => setPassing((now) => (now.join() === ids.join() ? now : ids)),
      onChoose: follow,
    }),
    [orders, agreement, chosen, passing, labels, speaker],
  );
  return (
    <>
      <h3>{text("ranking.picture")}</h3>
      <fieldset className="ranking-follow">
        <legend>{text("ranking.follow")}</legend>
        {named.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === chosen} onClick={() => follow(id)}>
            {label}
          </button>
        ))}
      </fieldset>
      <RankStrips state={state} />
      <p className="silos-note">{text("ranking.key")}</p>
    </>
  );
}

function firstOfAll(orders: readonly Order[]): string | undefined {
  const routes = orders.find(({ measure, first }) => measure === "crossGroupBetweenness" && first.length > 0);
  return (routes ?? orders.find(({ first }) => first.length > 0))?.first[0]?.id;
}
