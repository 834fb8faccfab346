import { useMemo } from "react";
import type { Introduction } from "#analysis/model/introductions-result.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { mountBridgeRing } from "#client/charts/bridge-ring.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import { imagine } from "../../imagined/change-view.ts";
import { ringState } from "./ring-state.ts";

type Props = { introductions: readonly Introduction[]; network: NetworkView };

/** The first introductions as dotted bridges between the groups; the cards below say the same. */
export function IntroductionsPicture({ introductions, network }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const palette = palettes[useTheme()];
  const state = useMemo(
    () => ringState(introductions, { network, palette }, speaker),
    [introductions, network, palette, speaker],
  );
  if (state.bridges.length === 0) return null;
  return (
    <>
      <Drawn mount={mountBridgeRing} state={state} className="bridge-ring-frame" />
      <p className="silos-note">{text("introductions.picture.about")}</p>
      <p>
        <button
          type="button"
          onClick={() =>
            imagine(
              ...introductions.map(({ source, target }) => ({ do: "tie" as const, actor: source, other: target })),
            )
          }
        >
          {text("introductions.imagine.all", { count: introductions.length })}
        </button>
      </p>
    </>
  );
}
