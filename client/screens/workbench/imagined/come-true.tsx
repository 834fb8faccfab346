import { lazy, Suspense, useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";

const ComeTrueDialog = lazy(() => import("./come-true-dialog.tsx"));

type Props = { network: NetworkView; view: WorkbenchView };

/** Makes what is imagined real, once it has come true. */
export function ComeTrue({ network, view }: Props) {
  const { text } = useSpeaker();
  const [isAsked, ask] = useState(false);
  if (network.imagined.every(({ refusal }) => refusal !== null)) return null;
  return (
    <p>
      <button type="button" onClick={() => ask(true)}>
        {text("imagined.true.ask")}
      </button>
      {isAsked && (
        <Suspense fallback={null}>
          <ComeTrueDialog network={network} view={view} onClose={() => ask(false)} />
        </Suspense>
      )}
    </p>
  );
}
