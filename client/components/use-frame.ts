import { type RefObject, useLayoutEffect, useState } from "react";

/** The room that rows have, and how their text is set; widths of text depend on both. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly lineHeight: number;
  readonly rem: number;
};

const unknownFrame: Frame = { width: 0, height: 0, font: "16px sans-serif", lineHeight: 20, rem: 16 };

/** Follows the size of a frame that scrolls. */
export function useFrame(frame: RefObject<HTMLElement | null>): Frame {
  const [known, setKnown] = useState(unknownFrame);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = () => setKnown((before) => keepSame(before, frameOf(element)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return known;
}

function frameOf(element: HTMLElement): Frame {
  const style = getComputedStyle(element);
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    font: style.font,
    lineHeight: Number.parseFloat(style.lineHeight) || unknownFrame.lineHeight,
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || unknownFrame.rem,
  };
}

function keepSame(before: Frame, now: Frame): Frame {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
