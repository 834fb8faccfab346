import { useMemo, useRef } from "react";
import { keepPlaces } from "#analysis/layout/keep-places.ts";
import type { SiloLayout } from "#analysis/layout/layout-types.ts";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";

/** The silo layout of what is shown. After an edit nobody jumps: only another question draws everybody anew. */
export function useSiloLayout(network: NetworkView, aspect: number): SiloLayout {
  const last = useRef<{ readonly question: string; readonly layout: SiloLayout } | null>(null);
  return useMemo(() => {
    const { coalition, picture, lens, partition } = network;
    const question = JSON.stringify([coalition, picture, lens, partition.key, aspect]);
    const fresh = siloLayout(network, { aspect });
    const layout = last.current?.question === question ? keepPlaces(last.current.layout, fresh) : fresh;
    last.current = { question, layout };
    return layout;
  }, [network, aspect]);
}
