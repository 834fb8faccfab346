import { useSpeaker } from "#client/components/use-speaker.ts";
import type { PictureTool } from "#client/graph-view/graph-view-types.ts";
import { changeView } from "#client/state/url.ts";

type Props = {
  /** 0–1 while a layout is being made. */
  readonly progress: number | null;
  readonly hidden: number;
  readonly onShowAll: () => void;
  readonly tool: PictureTool;
  /** How many the lasso holds while it is drawn. */
  readonly inLasso: number | null;
};

/** What one must know of the picture now, at its foot: what is going on, and what is not drawn. */
export function PictureNotes({ progress, hidden, onShowAll, tool, inLasso }: Props) {
  const { text } = useSpeaker();
  const drawing = tool === "point" ? null : tool;
  return (
    <>
      {progress !== null && (
        <div className="picture-status" role="status">
          {text("picture.laying-out", { done: progress })}
          <button type="button" onClick={() => changeView({ layout: "silo" })}>
            {text("picture.stop")}
          </button>
        </div>
      )}
      {hidden > 0 && (
        <div className="picture-status">
          <span>{text("picture.hidden", { count: hidden })}</span>
          <button type="button" onClick={onShowAll}>
            {text("picture.show-all")}
          </button>
        </div>
      )}
      {drawing !== null && (
        <div className="picture-status picture-how">
          {inLasso === null ? text(`picture.how.${drawing}`) : text("picture.in-lasso", { count: inLasso })}
        </div>
      )}
    </>
  );
}

/** The same for whoever hears the screen: it stays in place, so that a change is spoken. */
export function SpokenStatus({ chosen, hidden, inLasso }: { chosen: number; hidden: number; inLasso: number | null }) {
  const { text } = useSpeaker();
  const parts = [
    ...(inLasso === null ? [] : [text("picture.in-lasso", { count: inLasso })]),
    ...(chosen > 0 ? [text("picture.chosen", { count: chosen })] : []),
    ...(hidden > 0 ? [text("picture.hidden", { count: hidden })] : []),
  ];
  return (
    <p className="visually-hidden" role="status">
      {parts.join(". ")}
    </p>
  );
}
