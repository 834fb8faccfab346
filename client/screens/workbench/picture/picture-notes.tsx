import { useSpeaker } from "#client/components/use-speaker.ts";
import type { PictureTool } from "#client/graph-view/graph-view-types.ts";
import { changeView } from "#client/state/url.ts";

type Props = {
  /** 0–1 while a layout is being made. */
  readonly progress: number | null;
  readonly tool: PictureTool;
  /** How many the lasso holds while it is drawn. */
  readonly inLasso: number | null;
};

/** What is going on in the picture, in its corner for as long as it lasts. */
export function PictureNotes({ progress, tool, inLasso }: Props) {
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
      {drawing !== null && (
        <div className="picture-status picture-how">
          {inLasso === null ? text(`picture.how.${drawing}`) : text("picture.in-lasso", { count: inLasso })}
        </div>
      )}
    </>
  );
}

/** What the picture leaves out stands outside it: it stays as long as one wishes, and must cover nobody. */
export function HiddenNote({ hidden, onShowAll }: { hidden: number; onShowAll: () => void }) {
  const { text } = useSpeaker();
  if (hidden === 0) return null;
  return (
    <div className="picture-status picture-hidden">
      <span>{text("picture.hidden", { count: hidden })}</span>
      <button type="button" onClick={onShowAll}>
        {text("picture.show-all")}
      </button>
    </div>
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
