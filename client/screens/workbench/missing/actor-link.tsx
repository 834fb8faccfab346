import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";

/** The name of somebody in the coalition; a click shows their card beside the report. */
export function ActorLink({ id, label }: { id: string; label: string }) {
  const { text } = useSpeaker();
  return (
    <button type="button" className="link" title={text("missing.show", { name: label })} onClick={() => select([id])}>
      {label}
    </button>
  );
}
