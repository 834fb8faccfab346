import { type ReactNode, useMemo } from "react";
import { keyed } from "#client/components/keyed.tsx";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { ShareBars } from "#client/components/share-bars.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { palettes } from "#client/style/palette.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import type { GroupFigures } from "./group-figures.ts";
import { contactWords } from "./group-words.ts";

type Props = {
  figures: GroupFigures;
  /** Its chance is then not that of its size alone. */
  isNested: boolean;
  nameOf: (group: number) => string;
  onMethod: SiloSectionProps["onMethod"];
};

/** One group: what it keeps to itself beside what its size gives, and with whom it meets more or less than by chance. */
export function GroupCard({ figures, isNested, nameOf, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, rich, number, percent } = speaker;
  const palette = palettes[useTheme()];
  const { group, result, verdict, communities, doubt } = figures;
  const { internalShare, expectedInternalShare, effect, size } = result;
  const name = nameOf(group);
  const bars = useMemo(() => {
    if (internalShare === null) return null;
    const share = percent(internalShare);
    const expected = expectedInternalShare === null ? null : percent(expectedInternalShare);
    return {
      summary: text(expected === null ? "groups.chart.alone" : "groups.chart", {
        group: name,
        share,
        expected: expected ?? "",
        over: isNested ? "organisations" : "actors",
      }),
      bars: [
        { kind: "observed" as const, label: text("groups.chart.observed"), share: internalShare, text: share },
        ...(expected === null
          ? []
          : [
              {
                kind: "chance" as const,
                label: text(isNested ? "groups.chart.chance" : "groups.chart.size"),
                share: expectedInternalShare ?? 0,
                text: expected,
              },
            ]),
      ],
    };
  }, [text, percent, name, isNested, internalShare, expectedInternalShare]);
  return (
    <article className="group-card">
      <h3>
        <ShapeMark {...groupMark(group, palette)} />
        {name}
      </h3>
      <p className="group-card-size">
        {text("groups.size", { size: number(size, { maximumFractionDigits: 1 }), count: size })}
      </p>
      {bars ? <ShareBars state={bars} /> : <p>{text(doubt.isHidden ? "groups.doubt.hidden" : "groups.no-ties")}</p>}
      {verdict && effect !== null && (
        <p className={`group-card-verdict group-card-${doubt.changes ? "unsure" : verdict.strength}`}>
          {keyed(
            rich<ReactNode>(`groups.verdict.${verdict.strength === "none" ? "none" : verdict.direction}`, {
              points: text("method.points", { value: 100 * effect }),
              strength: verdict.strength,
              figure: (chunks) => (
                <button type="button" className="figure" onClick={() => onMethod("groupShare")}>
                  {keyed(chunks)}
                </button>
              ),
            }),
          )}
        </p>
      )}
      {verdict && doubt.changes && <p className="group-card-unsure">{text("groups.doubt.changes")}</p>}
      {contactWords(figures, nameOf, speaker).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {communities !== null && (
        <p className="group-card-spread">
          {text("groups.communities", {
            isOne: communities < 1.05 ? "yes" : "no",
            count: number(communities, { maximumFractionDigits: 1 }),
          })}
        </p>
      )}
      {doubt.isFlagged && !doubt.isHidden && <p className="group-card-size">{text("groups.doubt.flagged")}</p>}
    </article>
  );
}
