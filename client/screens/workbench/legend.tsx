import { useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { legendEntries } from "#client/graph-view/legend.ts";
import { palettes } from "#client/style/palette.ts";

const SHOWN_AT_FIRST = 12;

type Props = {
  network: NetworkView;
  highlighted: string | null;
  onHighlight: (group: string | null) => void;
  /** Chooses the actors that are drawn with the mark of this group. */
  onChoose: (group: string) => void;
};

/** What colour and shape stand for; pointing at a group lights it in the picture. */
export function Legend({ network, highlighted, onHighlight, onChoose }: Props) {
  const { text, language, number } = useSpeaker();
  const palette = palettes[useTheme()];
  const [isLong, setLong] = useState(false);
  const entries = legendEntries(network, palette, { language, unassigned: text("picture.unassigned") });
  const shown = isLong ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const lit = entries.find(({ key }) => key === highlighted);
  const more = entries.length - SHOWN_AT_FIRST;
  return (
    <section className="legend" aria-label={text("legend.title")}>
      <ul>
        {shown.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              aria-pressed={highlighted === entry.key}
              onClick={() => onHighlight(highlighted === entry.key ? null : entry.key)}
            >
              <ShapeMark shape={entry.shape} colour={entry.colour} hollow={entry.hollow} />
              {entry.label} <span className="muted">{number(entry.size, { maximumFractionDigits: 1 })}</span>
            </button>
          </li>
        ))}
        {network.picture === "two-mode" && (
          <>
            <li className="static">
              <ShapeMark shape="square" colour={palette.unassigned} hollow />
              {text("legend.project")}
            </li>
            <li className="static">
              <ShapeMark shape="square" colour={palette.spanning} hollow={false} />
              {text("legend.spanning")}
            </li>
          </>
        )}
        {more > 0 && (
          <li>
            <button type="button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
              {isLong ? text("legend.less") : text("legend.more", { count: more })}
            </button>
          </li>
        )}
      </ul>
      {lit && (
        <button type="button" className="legend-choose" onClick={() => onChoose(lit.key)}>
          {text("legend.choose", { count: lit.size })}
        </button>
      )}
    </section>
  );
}
