import type { CSSProperties, ReactNode } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props = {
  /** As long as the bar is, 0–1; below 0 there is none. */
  share: number | null;
  /** Beneath the number, smaller. */
  aside?: string | null;
  children: ReactNode;
};

/** A number with a bar as long as it is. */
export function ShareCell({ share, aside = null, children }: Props) {
  const { text } = useSpeaker();
  if (share === null) return <td className="partitions-share">{text("list.not-defined")}</td>;
  const length = { "--share": Math.max(0, Math.min(1, share)) } as CSSProperties;
  return (
    <td className="partitions-share">
      <span className="partitions-figure">{children}</span>
      <span className="partitions-track" aria-hidden="true">
        <span className="partitions-bar" style={length} />
      </span>
      {aside !== null && <span className="partitions-aside">{aside}</span>}
    </td>
  );
}
