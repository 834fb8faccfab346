import { useStore } from "@nanostores/react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $view } from "#client/state/url.ts";
import { imagineWithout } from "./without.ts";

/** Shows picture and numbers as if this actor had left. */
export function ImagineLeaving({ actor }: { actor: string }) {
  const { text } = useSpeaker();
  const view = useStore($view);
  if (view.screen !== "workbench") return null;
  return (
    <p>
      <button type="button" className="quiet" onClick={() => imagineWithout(view.view, actor)}>
        {text("imagined.ask")}
      </button>
    </p>
  );
}
