import { useSpeaker } from "#client/components/use-speaker.ts";

export const MOST_LISTED = 100;

/** Says that a list was cut, and by how much. */
export function ListMore({ count }: { count: number }) {
  const { text } = useSpeaker();
  const more = count - MOST_LISTED;
  return more > 0 ? <p className="muted">{text("matrix.list.more", { count: more })}</p> : null;
}
