import { Icon } from "./icon.tsx";
import { useSpeaker } from "./use-speaker.ts";

type Props = { onOut: () => void; onReset: () => void; onIn: () => void };

/** Smaller, all of it, larger: the same three for every picture that can be zoomed. */
export function ZoomButtons({ onOut, onReset, onIn }: Props) {
  const { text } = useSpeaker();
  return (
    <div className="picture-zoom">
      <button type="button" aria-label={text("picture.zoom-out")} onClick={onOut}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={text("picture.reset")} onClick={onReset}>
        <Icon name="frame" />
      </button>
      <button type="button" aria-label={text("picture.zoom-in")} onClick={onIn}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
