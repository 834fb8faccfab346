import type { ReactNode } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props<One> = {
  all: readonly One[];
  first: number;
  className: string;
  /** How many more there are that nobody lists. */
  unlisted?: number;
  children: (one: One) => ReactNode;
};

/** A list of which the first few are read, and the rest when somebody wants to. */
export function FirstAndRest<One>({ all, first, className, unlisted = 0, children }: Props<One>) {
  const { text } = useSpeaker();
  return (
    <>
      <ul className={className}>{all.slice(0, first).map(children)}</ul>
      {all.length > first && (
        <details>
          <summary>{text("missing.more", { count: all.length - first })}</summary>
          <ul className={className}>{all.slice(first).map(children)}</ul>
        </details>
      )}
      {unlisted > 0 && <p className="silos-note">{text("missing.unlisted", { count: unlisted })}</p>}
    </>
  );
}
