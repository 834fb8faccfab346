import type { Introduction } from "#analysis/model/introductions-result.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { BridgeRingState } from "#client/charts/bridge-ring-types.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Palette } from "#client/style/palette.ts";

/** The groups on their ring, with the introductions between two of them; the number is that of the card. */
export function ringState(
  introductions: readonly Introduction[],
  { network, palette }: { readonly network: NetworkView; readonly palette: Palette },
  { text, pick, list }: Speaker,
): BridgeRingState {
  const { groups } = network.partition;
  const placeOf = (key: string | null) => groups.findIndex((group) => group.key === key);
  const bridges = introductions.flatMap(({ groups: [one, other] }, at) => {
    const [from, to] = [placeOf(one), placeOf(other)];
    return from < 0 || to < 0 || from === to ? [] : [{ from, to, label: String(at + 1) }];
  });
  return {
    groups: groups.map(({ label, size }, at) => ({ name: pick(label), size, ...groupMark(at, palette) })),
    bridges,
    summary: text("introductions.picture.summary", {
      rows: list(
        introductions.map(({ sourceLabel, targetLabel }, at) =>
          text("introductions.picture.row", { number: at + 1, one: sourceLabel, other: targetLabel }),
        ),
      ),
    }),
  };
}
