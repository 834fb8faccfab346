import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { messageIdOf } from "#client/i18n/messages.ts";
import { openingView } from "#client/state/address.ts";
import { $lifecycleNotice, archiveCoalition, type LifecycleNotice, restoreCoalition } from "#client/state/lifecycle.ts";

/** What was done last with a whole coalition, with the way back. It stays until something else is done. */
export function LifecycleStatus() {
  const { text } = useSpeaker();
  const notice = useStore($lifecycleNotice);
  useEffect(() => forget, []);
  return (
    <div role="status" className="lifecycle-status">
      {notice && (
        <div className="lifecycle-notice">
          <p>
            <Said notice={notice} />
          </p>
          <WayBack notice={notice} />
          <button type="button" className="quiet" aria-label={text("edit.said.close")} onClick={forget}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}

function forget(): void {
  $lifecycleNotice.set(null);
}

function Said({ notice }: { notice: LifecycleNotice }) {
  const { text, pick } = useSpeaker();
  if (notice.kind === "failed")
    return text(messageIdOf("lifecycle.problem", notice.problem.code, "lifecycle.problem.other"));
  return text(`lifecycle.said.${notice.kind}`, { name: pick(notice.name) });
}

function WayBack({ notice }: { notice: LifecycleNotice }) {
  const { text } = useSpeaker();
  switch (notice.kind) {
    case "archived":
    case "restored": {
      const named = { id: notice.coalition, name: notice.name };
      const undo = () => void (notice.kind === "archived" ? restoreCoalition(named) : archiveCoalition(named));
      return (
        <button type="button" onClick={undo}>
          {text("edit.undo")}
        </button>
      );
    }
    case "copied":
      return (
        <ViewLink to={{ screen: "workbench", coalition: notice.coalition, view: openingView }}>
          {text("lifecycle.said.open")}
        </ViewLink>
      );
    default:
      return null;
  }
}
