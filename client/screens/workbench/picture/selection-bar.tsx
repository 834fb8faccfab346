import { type ReactNode, useRef } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { FocusDepth } from "#client/state/address.ts";

export type SelectionActions = {
  readonly addNeighbours: () => void;
  /** The same depth once more shows everybody again. */
  readonly showAlone: (depth: FocusDepth) => void;
  readonly hide: () => void;
  readonly pin: () => void;
  readonly unpin: () => void;
  /** By so many node widths, to the right and up. */
  readonly move: (right: number, up: number) => void;
  readonly clear: () => void;
  /** Draws a tie between the two actors that are chosen; null when it can't. */
  readonly tie: (() => void) | null;
};

type Props = {
  readonly count: number;
  readonly focus: FocusDepth;
  readonly isPinned: boolean;
  readonly on: SelectionActions;
  /** What else can be done with the choice. */
  readonly actions?: ReactNode;
};

const DEPTHS = [1, 2] as const;
const MOVES = [
  { to: "left", right: -1, up: 0 },
  { to: "up", right: 0, up: 1 },
  { to: "down", right: 0, up: -1 },
  { to: "right", right: 1, up: 0 },
] as const;

/** What can be done with the nodes that are chosen. Its place is kept free, so that nothing moves when it comes. */
export function SelectionBar({ count, focus, isPinned, on, actions }: Props) {
  const { text } = useSpeaker();
  const bar = useRef<HTMLElement>(null);
  // The bar goes with the choice; who came by keyboard stays at the picture.
  const leave = (act: () => void) => () => {
    bar.current?.closest<HTMLElement>(".picture-stage")?.focus({ preventScroll: true });
    act();
  };
  return (
    <section ref={bar} className="selection-bar" aria-label={text("picture.selection")}>
      <strong>{text("picture.chosen", { count })}</strong>
      <button type="button" className="clear" aria-label={text("picture.clear")} onClick={leave(on.clear)}>
        <Icon name="cross" />
      </button>
      <button type="button" onClick={on.addNeighbours}>
        {text("picture.add-neighbours")}
      </button>
      <span className="selection-group">
        {DEPTHS.map((depth) => (
          <button key={depth} type="button" aria-pressed={focus === depth} onClick={() => on.showAlone(depth)}>
            {text(`picture.alone.${depth}`)}
          </button>
        ))}
      </span>
      <button type="button" onClick={leave(on.hide)}>
        {text("picture.hide")}
      </button>
      <button type="button" onClick={isPinned ? on.unpin : on.pin}>
        <Icon name="pin" />
        {text(isPinned ? "picture.unpin" : "picture.pin")}
      </button>
      <fieldset className="selection-group">
        <legend className="visually-hidden">{text("picture.move")}</legend>
        {MOVES.map(({ to, right, up }) => (
          <button key={to} type="button" aria-label={text(`picture.move.${to}`)} onClick={() => on.move(right, up)}>
            <Icon name={to === "down" ? "lower" : to} />
          </button>
        ))}
      </fieldset>
      {on.tie && (
        <button type="button" onClick={on.tie}>
          {text("picture.tie-chosen")}
        </button>
      )}
      {actions}
    </section>
  );
}
