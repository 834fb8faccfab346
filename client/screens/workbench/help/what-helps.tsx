import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Reason } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $view, changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

const BY_PARTITION: ReadonlySet<Reason> = new Set(["single-group", "no-groups"]);

type Props = { reason: Reason; coalition: CoalitionDetail; network: NetworkView };

/** Where nothing can be said, what one can do about it: another partition, or more of the ties. */
export function WhatHelps({ reason, coalition, network }: Props) {
  const { text, pick } = useSpeaker();
  const view = $view.get();
  if (view.screen !== "workbench") return null;
  const { lens } = view.view;
  const { partition, ...narrowing } = lens;
  const others = coalition.partitions.filter(({ key }) => key !== network.partition.key);
  if (BY_PARTITION.has(reason) && others.length > 0) {
    return (
      <p className="what-helps">
        {others.map(({ key, label }) => (
          <button key={key} type="button" onClick={() => changeView({ lens: { ...lens, partition: key } })}>
            {text("help.try-partition", { partition: pick(label) })}
          </button>
        ))}
      </p>
    );
  }
  if (Object.keys(narrowing).length === 0) return null;
  return (
    <p className="what-helps">
      <button type="button" onClick={() => changeView({ lens: partition === undefined ? {} : { partition } })}>
        {text("help.widen")}
      </button>
    </p>
  );
}
