import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import type { Tab } from "#analysis/model/coalition.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $hasChosen, rememberChoice } from "#client/state/first-choice.ts";

const PLACES = {
  network: "network",
  silos: null,
  bridges: null,
  missing: null,
  matrix: "matrix",
  map: "map",
  time: null,
  actors: "table",
  projects: "table",
} as const satisfies Record<Tab, string | null>;

type Props = { hasChoice: boolean; tab: Tab };

/** Where a record's card would stand: how to get one on this tab. Whoever has chosen something once knows. */
export function ChooseHint({ hasChoice, tab }: Props) {
  const { text } = useSpeaker();
  const knows = useStore($hasChosen);
  useEffect(() => {
    if (hasChoice) rememberChoice();
  }, [hasChoice]);
  const place = PLACES[tab];
  if (knows || hasChoice || place === null) return null;
  return <p className="choose-hint">{text(`help.choose.${place}`)}</p>;
}
